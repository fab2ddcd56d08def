import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';

export interface Person {
  token: string;
  pollId: string;
  slotIds: string[];
}

const COUNTIES = 34;
const PEOPLE = 150;
const SLOTS = 12;

/**
 * Fills a migrated database: 34 counties, each with 150 people asked by one open poll of twelve slots, a reminder owed
 * to each. Written as the superuser, behind the wall.
 *
 * @returns everybody who may answer, with the token of their link
 */
export async function fill(adminUrl: string): Promise<Person[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const people: Person[] = [];
  const { rows: counties } = await client.query<{ id: string }>(
    `SELECT id FROM county ORDER BY id LIMIT ${COUNTIES}`,
  );
  for (const { id: county } of counties) {
    const tokens = Array.from({ length: PEOPLE }, () => `${county}-${randomBytes(32).toString('base64url')}`);
    const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
    const { rows } = await client.query<{ poll: string; slots: string[] }>(FILL, [county, hashes]);
    for (const token of tokens) people.push({ token, pollId: rows[0]!.poll, slotIds: rows[0]!.slots });
  }
  await client.query('ANALYZE');
  await client.end();
  return people;
}

const FILL = `
  WITH opened AS (INSERT INTO open_county VALUES ($1)),
  profile AS (INSERT INTO county_profile (county_id, office_name, contact_name, contact_phone, contact_email)
    VALUES ($1, 'Urząd', 'Osoba', '000', 'o@example.org')),
  sectors AS (INSERT INTO sector (county_id, code, name_pl, name_en, position)
    SELECT $1, 's' || n, 'Sektor ' || n, 'Sector ' || n, n FROM generate_series(1, 15) n RETURNING code),
  organizations AS (INSERT INTO organization (county_id, id, name, sector_code)
    SELECT $1, gen_random_uuid(), 'Organizacja ' || n, 's' || n % 15 + 1 FROM generate_series(1, ${PEOPLE}) n RETURNING id),
  participants AS (INSERT INTO participant (county_id, id, organization_id, first_name, last_name, email, unnoticed)
    SELECT $1, gen_random_uuid(), id, 'Imię', 'Nazwisko', 'p' || row_number() OVER () || '@c' || $1 || '.example.org', false
    FROM organizations RETURNING id),
  links AS (INSERT INTO participant_link (county_id, id, participant_id, token_hash, expires_at)
    SELECT $1, gen_random_uuid(), p.id, decode(h.hash, 'hex'), now() + interval '90 days'
    FROM (SELECT id, row_number() OVER () AS n FROM participants) p
    JOIN (SELECT hash, row_number() OVER () AS n FROM unnest($2::text[]) AS hash) h USING (n)),
  the_cycle AS (INSERT INTO cycle (county_id, id, title, season_start_year)
    VALUES ($1, gen_random_uuid(), 'Partnerstwo lokalne', 2026) RETURNING id),
  the_conference AS (INSERT INTO conference (county_id, id, cycle_id, ordinal, theme, window_from, window_to)
    SELECT $1, gen_random_uuid(), id, 1, 'Beczka zasobów', current_date + 30, current_date + 60 FROM the_cycle RETURNING id),
  the_poll AS (INSERT INTO date_poll (county_id, id, conference_id, revision, state, opened_at, deadline, quorum_total, created_by)
    SELECT $1, gen_random_uuid(), id, 1, 'OPEN', now() - interval '1 hour', now() + interval '20 days', 60, gen_random_uuid()
    FROM the_conference RETURNING id),
  slots AS (INSERT INTO date_slot (county_id, id, poll_id, held_on, starts_at)
    SELECT $1, gen_random_uuid(), id, current_date + 30 + n, '09:00' FROM the_poll, generate_series(1, ${SLOTS}) n RETURNING id),
  invitations AS (INSERT INTO poll_invitation (county_id, poll_id, participant_id)
    SELECT $1, the_poll.id, participants.id FROM the_poll, participants),
  reminders AS (INSERT INTO message (county_id, id, participant_id, occasion, subject_id, revision, due_at, next_attempt_at)
    SELECT $1, gen_random_uuid(), participants.id, 'POLL_REMINDER_1', the_poll.id, 1, now() + interval '10 days', now() + interval '10 days'
    FROM the_poll, participants)
  SELECT the_poll.id AS poll, array_agg(slots.id) AS slots FROM the_poll, slots GROUP BY 1`;
