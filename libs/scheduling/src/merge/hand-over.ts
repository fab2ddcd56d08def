import type { EntityManager } from 'typeorm';

/** Two participants of a county who turn out to be one. */
export interface Pair {
  countyId: string;
  keptId: string;
  goneId: string;
}

type HandOver = (manager: EntityManager, pair: Pair) => Promise<void>;

const run =
  (...statements: string[]): HandOver =>
  async (manager, { countyId, goneId, keptId }) => {
    for (const statement of statements) await manager.query(statement, [countyId, goneId, keptId]);
  };

/** Of what is owed about a person themselves, that person is the subject. */
const SUBJECT = `CASE WHEN g.subject_id = $2 THEN $3 ELSE g.subject_id END`;
const SAME_LETTER = `k.county_id = $1 AND g.county_id = $1 AND g.participant_id = $2 AND k.participant_id = $3
  AND k.subject_id = ${SUBJECT} AND k.occasion = g.occasion AND k.revision = g.revision`;

const SAME_CONFERENCE = `k.county_id = $1 AND g.county_id = $1 AND g.participant_id = $2 AND k.participant_id = $3
  AND k.conference_id = g.conference_id`;

/** What was said later stands; of a place and a wait for the same date the place, of two waits the longer. */
const GOES_BEFORE = `CASE
  WHEN g.state = 'NOT_COMING' OR k.state = 'NOT_COMING' OR (g.held_on, g.starts_at) <> (k.held_on, k.starts_at)
    THEN g.said_at > k.said_at
  WHEN g.state = k.state THEN coalesce(g.queued < k.queued, g.said_at > k.said_at)
  ELSE g.state = 'COMING' END`;

/**
 * How what each table says of one participant goes over to another, by the columns that name one: every foreign key to
 * participant is here, and a test walks the catalogue for one that is not. `$1` is the county, `$2` who goes, `$3` who is
 * kept. Messages that were still owed to who goes are PENDING by now.
 */
export const HANDED_OVER: Readonly<Record<string, HandOver>> = {
  // Whoever holds a link to an address that is given up gets no further: as where an address is corrected.
  'participant_link.participant_id': run(
    'DELETE FROM participant_link WHERE county_id = $1 AND participant_id = $2 AND $3::uuid IS NOT NULL',
  ),
  'poll_invitation.participant_id': handOverAnswers,
  // Whom they stood in for when a poll was closed; nobody does so for themselves.
  'poll_invitation.deputy_of': run(
    `UPDATE poll_invitation SET deputy_of = nullif($3, participant_id)
     WHERE county_id = $1 AND (deputy_of = $2 OR deputy_of = $3 AND participant_id = $3)`,
  ),
  'participant.deputy_of': handOverDeputyship,
  // What has reached them under one name is not sent under the other.
  'message.participant_id': run(
    `DELETE FROM message k USING message g WHERE ${SAME_LETTER} AND g.state = 'SENT' AND k.state <> 'SENT'`,
    `DELETE FROM message g USING message k WHERE ${SAME_LETTER}`,
    `UPDATE message g SET participant_id = $3, subject_id = ${SUBJECT} WHERE g.county_id = $1 AND g.participant_id = $2`,
    // A deputy is told for whom they stand in; told of both, of the one who is kept.
    `UPDATE message m SET subject_id = $3 WHERE m.county_id = $1 AND m.subject_id = $2 AND NOT EXISTS (
       SELECT FROM message k WHERE k.county_id = $1 AND k.subject_id = $3 AND k.participant_id = m.participant_id
         AND k.occasion = m.occasion AND k.revision = m.revision)`,
  ),
  'consent.participant_id': run('SELECT hand_over_records($1, $2, $3)'),
  // With the consents.
  'notice_shown.participant_id': async () => {},
  // Of two who come one place is left; the caller holds the conferences and gives it on.
  'registration.participant_id': run(
    `DELETE FROM registration k USING registration g WHERE ${SAME_CONFERENCE} AND (${GOES_BEFORE})`,
    `DELETE FROM registration g USING registration k WHERE ${SAME_CONFERENCE}`,
    'UPDATE registration SET participant_id = $3 WHERE county_id = $1 AND participant_id = $2',
  ),
  'attendance.participant_id': run(
    `UPDATE attendance k SET present = true FROM attendance g WHERE ${SAME_CONFERENCE} AND g.present`,
    `DELETE FROM attendance g USING attendance k WHERE ${SAME_CONFERENCE}`,
    'UPDATE attendance SET participant_id = $3 WHERE county_id = $1 AND participant_id = $2',
  ),
  // As with links.
  'calendar_feed.participant_id': run(
    'DELETE FROM calendar_feed WHERE county_id = $1 AND participant_id = $2 AND $3::uuid IS NOT NULL',
  ),
  // Whoever is somebody else than the one is somebody else than the other. These have no foreign key.
  'told_apart.first_id': run(
    `INSERT INTO told_apart (county_id, first_id, second_id)
     SELECT $1, least(other, $3), greatest(other, $3)
     FROM (SELECT CASE WHEN first_id = $2 THEN second_id ELSE first_id END AS other FROM told_apart
           WHERE county_id = $1 AND $2 IN (first_id, second_id)) pair
     WHERE other <> $3 ON CONFLICT DO NOTHING`,
    'DELETE FROM told_apart WHERE county_id = $1 AND $2 IN (first_id, second_id) AND $3::uuid IS NOT NULL',
  ),
  'interest.participant_id': run(
    'UPDATE interest SET participant_id = $3 WHERE county_id = $1 AND participant_id = $2',
  ),
  'participant.merged_into': run(
    'UPDATE participant SET merged_into = $3 WHERE county_id = $1 AND merged_into = $2',
  ),
};

/** Polls that asked both, and those that asked only who goes; `stands`: whether the answer of who goes is the one that counts. */
export const SHARED_POLLS = `
  SELECT g.poll_id AS "pollId", k.poll_id IS NOT NULL AS both, g.required,
    k.poll_id IS NULL OR coalesce(g.responded_at > k.responded_at, g.responded_at IS NOT NULL) AS stands,
    g.responded_at IS NOT NULL AND k.responded_at IS NOT NULL AS "bothAnswered"
  FROM poll_invitation g
  LEFT JOIN poll_invitation k ON k.county_id = $1 AND k.poll_id = g.poll_id AND k.participant_id = $3
  WHERE g.county_id = $1 AND g.participant_id = $2`;

export interface SharedPoll {
  pollId: string;
  both: boolean;
  required: boolean;
  stands: boolean;
  bothAnswered: boolean;
}

/**
 * Where both have answered the later answer stands, whole; a required person stays required. Open polls are looked at anew.
 * The caller holds the answers: one under way has been waited for, and one that comes later finds its link dead.
 */
async function handOverAnswers(manager: EntityManager, { countyId, goneId, keptId }: Pair): Promise<void> {
  const pair = [countyId, goneId, keptId];
  const polls: SharedPoll[] = await manager.query(SHARED_POLLS, pair);
  const over = polls.filter(({ stands }) => stands).map(({ pollId }) => pollId);
  const required = await manager.query(
    `SELECT poll_id AS id FROM poll_invitation
     WHERE county_id = $1 AND participant_id IN ($2, $3) AND required GROUP BY poll_id`,
    pair,
  );
  await manager.query(
    'DELETE FROM poll_invitation WHERE county_id = $1 AND participant_id = $2 AND poll_id = ANY ($3)',
    [countyId, keptId, over],
  );
  for (const table of ['poll_invitation', 'answer']) {
    await manager.query(
      `INSERT INTO ${table}
       SELECT (jsonb_populate_record(theirs, jsonb_build_object('participant_id', $3::uuid))).*
       FROM ${table} theirs WHERE county_id = $1 AND participant_id = $2 AND poll_id = ANY ($4)`,
      [...pair, over],
    );
  }
  await manager.query('DELETE FROM poll_invitation WHERE county_id = $1 AND participant_id = $2', [
    countyId,
    goneId,
  ]);
  await manager.query(
    `UPDATE poll_invitation i SET required = i.required OR i.poll_id = ANY ($4), unsettled = i.unsettled OR p.state = 'OPEN'
     FROM date_poll p
     WHERE i.county_id = $1 AND i.participant_id = $2 AND i.poll_id = ANY ($3) AND p.county_id = $1 AND p.id = i.poll_id`,
    [countyId, keptId, polls.map(({ pollId }) => pollId), required.map(({ id }: { id: string }) => id)],
  );
}

/**
 * Who is kept takes over standing in for somebody, or being stood in for, where they have nothing of the kind themselves and
 * the other is of the same organisation; else it ends. What the two had with each other is over.
 */
async function handOverDeputyship(manager: EntityManager, { countyId, goneId, keptId }: Pair): Promise<void> {
  const pair = [countyId, goneId, keptId];
  const none = 'deputy_of = NULL, deputy_since = NULL, deputy_only = false, unnoticed = true';
  await manager.query(
    `UPDATE participant SET ${none} WHERE county_id = $1 AND id IN ($2, $3) AND deputy_of IN ($2, $3)`,
    pair,
  );
  const [{ free }] = await manager.query(
    `SELECT NOT EXISTS (SELECT FROM participant WHERE county_id = $1 AND deputy_of IS NOT NULL AND $2 IN (id, deputy_of)) AS free`,
    [countyId, keptId],
  );
  const [ended]: [{ id: string; of: string; since: Date; only: boolean }[], number] = await manager.query(
    `UPDATE participant SET ${none} WHERE county_id = $1 AND deputy_of IS NOT NULL AND $2 IN (id, deputy_of)
     RETURNING id, old.deputy_of AS of, old.deputy_since AS since, old.deputy_only AS only`,
    [countyId, goneId],
  );
  for (const { id, of, since, only } of free ? ended : []) {
    const [deputy, principal] = [id, of].map((one) => (one === goneId ? keptId : one));
    await manager.query(
      `UPDATE participant d SET deputy_of = p.id, deputy_since = $4, deputy_only = $5
       FROM participant p
       WHERE d.county_id = $1 AND d.id = $2 AND p.county_id = $1 AND p.id = $3
         AND p.organization_id = d.organization_id AND num_nonnulls(p.deactivated_at, d.deactivated_at) = 0`,
      // Whoever is kept was on the list in their own right.
      [countyId, deputy, principal, since, only && deputy !== keptId],
    );
  }
}
