import type { EntityManager } from 'typeorm';
import type { Conference } from '@beczka/cycles';
import type { Occasion } from './occasions.js';

/*
 * Who stands where with a conference's date. «Reached» is a message that has gone out or is just going.
 */

/** The letters that tell a date. */
export const ANNOUNCEMENTS: Occasion[] = ['CONFERENCE_DATE', 'CONFERENCE_MOVED'];

/**
 * Whom a date concerns: all active participants. Somebody who came too late to be asked by the poll is no less invited.
 */
export async function invited(manager: EntityManager, { countyId }: Conference): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    'SELECT id FROM participant WHERE county_id = $1 AND deactivated_at IS NULL',
    [countyId],
  );
  return rows.map((row) => row.id);
}

/** Active participants whom any date of these conferences has reached, by conference. */
export async function knowingDate(
  manager: EntityManager,
  countyId: string,
  conferenceIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows: { id: string; who: string[] }[] = await manager.query(
    `SELECT m.subject_id AS id, array_agg(DISTINCT m.participant_id) AS who FROM message m
     JOIN participant t ON t.county_id = $1 AND t.id = m.participant_id AND t.deactivated_at IS NULL
     WHERE m.county_id = $1 AND m.subject_id = ANY ($2) AND m.occasion = ANY ($3)
       AND (m.sent_at IS NOT NULL OR m.claim IS NOT NULL)
     GROUP BY m.subject_id`,
    [countyId, conferenceIds, ANNOUNCEMENTS],
  );
  return new Map(rows.map(({ id, who }) => [id, new Set(who)]));
}

/** Those to whom a letter with the present date is owed or has gone. */
export async function toldDate(
  manager: EntityManager,
  { countyId, id, dateRevision }: Conference,
): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT participant_id AS id FROM message
     WHERE county_id = $1 AND subject_id = $2 AND revision = $3 AND occasion = ANY ($4) AND state <> 'CANCELLED'`,
    [countyId, id, dateRevision, ANNOUNCEMENTS],
  );
  return new Set(rows.map((row) => row.id));
}

/** The revisions that have been sent to each person, by conference and person. */
export async function revisionsSent(
  manager: EntityManager,
  countyId: string,
  conferenceIds: readonly string[],
): Promise<Map<string, Map<string, number[]>>> {
  const rows: { id: string; reader: string; revisions: number[] }[] = await manager.query(
    `SELECT subject_id AS id, participant_id AS reader, array_agg(revision) AS revisions FROM message
     WHERE county_id = $1 AND subject_id = ANY ($2) AND occasion = ANY ($3) AND sent_at IS NOT NULL
     GROUP BY subject_id, participant_id`,
    [countyId, conferenceIds, ANNOUNCEMENTS],
  );
  const bySubject = Map.groupBy(rows, ({ id }) => id);
  return new Map(
    [...bySubject].map(([id, own]) => [id, new Map(own.map(({ reader, revisions }) => [reader, revisions]))]),
  );
}
