import { randomBytes, randomUUID } from 'node:crypto';
import { hashOf } from '@beczka/identity';
import type pg from 'pg';

/** Two counties of the register, by TERYT code. */
export const NISKO = '1812';
export const NOWY_DWOR = '1414';

const NEVER = new Date('2030-01-01');

export interface TestStaff {
  id: string;
  cookie: string;
}

/** A member of staff of these counties, signed in. */
export async function member(admin: pg.Pool, role: string, ...counties: string[]): Promise<TestStaff> {
  const id = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await admin.query('INSERT INTO app_user (id, email, name) VALUES ($1, $2, $3)', [
    id,
    `${id}@example.org`,
    `Osoba ${role}`,
  ]);
  await admin.query(
    `INSERT INTO membership (county_id, user_id, role, accepted_at)
     SELECT county, $2, $3, '2023-11-01' FROM unnest($1::text[]) AS county`,
    [counties, id, role],
  );
  await admin.query(
    `INSERT INTO session (token_hash, user_id, created_at, expires_at, last_used_at)
     VALUES ($1, $2, '2023-11-01', $3, $3)`,
    [hashOf(token), id, NEVER],
  );
  return { id, cookie: `__Host-beczka_session=${token}` };
}

/** Somebody who runs the platform, signed in, and a member of these counties if any. */
export async function operator(admin: pg.Pool, ...counties: string[]): Promise<TestStaff> {
  const person = await member(admin, 'OBSERVER', ...counties);
  await admin.query('INSERT INTO operator (user_id) VALUES ($1)', [person.id]);
  return person;
}

/** The token of a personal link of this participant. */
export async function linkFor(
  admin: pg.Pool,
  countyId: string,
  participantId: string,
  expiresAt = NEVER,
): Promise<string> {
  const token = `${countyId}-${randomBytes(32).toString('base64url')}`;
  await admin.query(
    `INSERT INTO participant_link (county_id, id, participant_id, token_hash, expires_at, link_revision)
     SELECT $1, $2, id, $4, $5, link_revision FROM participant WHERE county_id = $1 AND id = $3`,
    [countyId, randomUUID(), participantId, hashOf(token), expiresAt],
  );
  return token;
}

/** Participants of one organisation in a county that has neither sectors nor people yet; their ids. */
export async function crowd(admin: pg.Pool, countyId: string, size: number): Promise<string[]> {
  const organization = randomUUID();
  const ids = Array.from({ length: size }, () => randomUUID());
  await admin.query(`INSERT INTO sector VALUES ($1, 'inne', 'inne', 'other', 1)`, [countyId]);
  await admin.query(
    `INSERT INTO organization (county_id, id, name, sector_code) VALUES ($1, $2, 'Gmina', 'inne')`,
    [countyId, organization],
  );
  await admin.query(
    `INSERT INTO participant (county_id, id, organization_id, first_name, last_name, email)
     SELECT $1, id, $2, 'Anna', 'Nowak', id || '@example.org' FROM unnest($3::uuid[]) AS p (id)`,
    [countyId, organization, ids],
  );
  return ids;
}
