/**
 * The bare program that the API is measured against: Fastify and pg, nothing else. It does the same work in the same
 * kind of transaction: the same role, the same row-level security, the personal link verified by the same rules, the poll locked, the
 * answers upserted, the reminders cancelled, the poll read back; all sent in one pipelined go. No validation, no
 * schema, no languages, no error messages, no jobs.
 */
import { createHash } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const app = fastify();

const SAVE = `
  WITH me AS (SELECT l.participant_id FROM participant_link l
              JOIN participant t ON t.county_id = $1 AND t.id = l.participant_id AND t.link_revision = l.link_revision
              WHERE l.county_id = $1 AND l.token_hash = $2 AND l.expires_at > $3 AND t.deactivated_at IS NULL
                AND NOT EXISTS (SELECT FROM closed_county WHERE id = $1)),
  poll AS MATERIALIZED (
    SELECT i.participant_id FROM poll_invitation i
    JOIN date_poll p ON p.county_id = $1 AND p.id = $4 AND p.state = 'OPEN' AND p.deadline > $3
    WHERE i.county_id = $1 AND i.poll_id = $4 AND i.participant_id = (SELECT participant_id FROM me)
    FOR KEY SHARE OF p),
  response AS (
    UPDATE poll_invitation i SET responded_at = $3, unsettled = true, comment = $7
    WHERE i.county_id = $1 AND i.poll_id = $4 AND i.participant_id = (SELECT participant_id FROM poll)),
  silenced AS (
    UPDATE message m SET state = 'CANCELLED' FROM poll
    WHERE m.county_id = $1 AND m.subject_id = $4 AND m.participant_id = poll.participant_id
      AND m.occasion IN ('POLL_REMINDER_1', 'POLL_REMINDER_2') AND m.state IN ('PENDING', 'SENDING'))
  INSERT INTO answer (county_id, poll_id, participant_id, slot_id, choice, answered_at)
  SELECT $1, $4, poll.participant_id, s, c, $3 FROM poll, unnest($5::uuid[], $6::text[]) AS g (s, c)
  ON CONFLICT (county_id, poll_id, participant_id, slot_id)
  DO UPDATE SET choice = excluded.choice, answered_at = excluded.answered_at`;

const READ = `
  SELECT json_build_object(
    'firstName', t.first_name, 'organizationName', o.name, 'deadline', p.deadline, 'comment', i.comment,
    'theme', c.theme, 'cycleTitle', y.title, 'slots', (
      SELECT json_agg(json_build_object('id', s.id, 'heldOn', s.held_on, 'startsAt', s.starts_at, 'myChoice', a.choice)
                      ORDER BY s.held_on, s.starts_at)
      FROM date_slot s LEFT JOIN answer a ON a.county_id = $1 AND a.poll_id = p.id
        AND a.participant_id = i.participant_id AND a.slot_id = s.id
      WHERE s.county_id = $1 AND s.poll_id = p.id)) AS poll
  FROM participant_link l
  JOIN participant t ON t.county_id = $1 AND t.id = l.participant_id AND t.link_revision = l.link_revision
  JOIN organization o ON o.county_id = $1 AND o.id = t.organization_id
  JOIN poll_invitation i ON i.county_id = $1 AND i.participant_id = t.id
  JOIN date_poll p ON p.county_id = $1 AND p.id = i.poll_id
  JOIN conference c ON c.county_id = $1 AND c.id = p.conference_id
  JOIN cycle y ON y.county_id = $1 AND y.id = c.cycle_id
  WHERE l.county_id = $1 AND l.token_hash = $2 AND l.expires_at > $3 AND t.deactivated_at IS NULL
    AND NOT EXISTS (SELECT FROM closed_county WHERE id = $1)`;

interface Save {
  pollId: string;
  answers: { slotId: string; choice: string }[];
  comment: string | null;
}

app.post<{ Body: Save }>('/answers', async (request) => {
  const me = caller(request.headers);
  const { pollId, answers, comment } = request.body;
  const [, read] = await transaction(me.county, [
    {
      name: 'save',
      text: SAVE,
      values: [
        me.county,
        me.hash,
        me.now,
        pollId,
        answers.map((a) => a.slotId),
        answers.map((a) => a.choice),
        comment,
      ],
    },
    { name: 'read', text: READ, values: [me.county, me.hash, me.now] },
  ]);
  return read!.rows[0].poll;
});

app.get('/poll', async (request) => {
  const me = caller(request.headers);
  const [read] = await transaction(me.county, [
    { name: 'read', text: READ, values: [me.county, me.hash, me.now] },
  ]);
  return read!.rows[0].poll;
});

app.get('/health', () => ({ status: 'ok' }));

function caller(headers: NodeJS.Dict<string | string[]>) {
  const token = String(headers['x-participant-token']);
  return { county: token.slice(0, 4), hash: createHash('sha256').update(token).digest(), now: new Date() };
}

async function transaction(county: string, statements: pg.QueryConfig[]): Promise<pg.QueryResult[]> {
  const client = await pool.connect();
  try {
    (client as unknown as { pipeline: boolean }).pipeline = true;
    const sent = [
      client.query('BEGIN'),
      client.query({ name: 'county', text: `SELECT set_config('app.counties', $1, true)`, values: [county] }),
      ...statements.map((statement) => client.query(statement)),
      client.query('COMMIT'),
    ];
    return (await Promise.all(sent)).slice(2, -1);
  } finally {
    client.release();
  }
}

await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
