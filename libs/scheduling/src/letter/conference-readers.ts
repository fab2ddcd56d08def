import { type EntityManager, In } from 'typeorm';
import type { Conference } from '@beczka/cycles';
import { DateChangeRecord } from './date-change.entity.js';
import type { Occasion } from './occasions.js';

/*
 * Who stands where with a conference's date.
 */

/** The letters that tell a date first. */
export const ANNOUNCEMENTS: Occasion[] = ['CONFERENCE_DATE', 'CONFERENCE_MOVED'];

/** Whoever missed those, read the date in a reminder. */
const TELLING: Occasion[] = [
  ...ANNOUNCEMENTS,
  'CONFERENCE_REMINDER_14',
  'CONFERENCE_REMINDER_3',
  'CONFERENCE_REMINDER_1',
];

/**
 * The message `m` may have been read: it has gone, a run had it in its hands and may have fallen between the mail server's
 * acceptance and the mark, or an attempt has ended without an answer that would tell.
 */
const PERHAPS_READ = `(m.sent_at IS NOT NULL OR m.claim IS NOT NULL OR m.attempts > 0 AND m.state NOT IN ('FAILED', 'BOUNCED'))`;

/** The revisions of a date that may have reached a person. */
export interface Reached {
  sent: number[];
  perhaps: number[];
}

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

/**
 * Active participants whom any date of these conferences may have reached, by conference; with an instant, also those who
 * may be put back on the list then: letters to them wait until it is known.
 */
export async function knowingDate(
  manager: EntityManager,
  countyId: string,
  conferenceIds: readonly string[],
  at: Date | null = null,
): Promise<Map<string, Set<string>>> {
  const rows: { id: string; who: string[] }[] = await manager.query(
    `SELECT m.subject_id AS id, array_agg(DISTINCT m.participant_id) AS who FROM message m
     JOIN participant t ON t.county_id = $1 AND t.id = m.participant_id
       AND (t.deactivated_at IS NULL OR t.id IN (SELECT may_come_back($1, $4)))
     WHERE m.county_id = $1 AND m.subject_id = ANY ($2) AND m.occasion = ANY ($3)
       AND ${PERHAPS_READ}
     GROUP BY m.subject_id`,
    [countyId, conferenceIds, TELLING, at],
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

/** What may have reached each person of the dates so far, by conference and person. */
export async function reachedDates(
  manager: EntityManager,
  countyId: string,
  conferenceIds: readonly string[],
): Promise<Map<string, Map<string, Reached>>> {
  const rows: (Reached & { id: string; reader: string })[] = await manager.query(
    `SELECT m.subject_id AS id, m.participant_id AS reader,
       coalesce(array_agg(DISTINCT m.revision) FILTER (WHERE m.sent_at IS NOT NULL), '{}') AS sent,
       coalesce(array_agg(DISTINCT m.revision) FILTER (WHERE m.sent_at IS NULL), '{}') AS perhaps
     FROM message m
     WHERE m.county_id = $1 AND m.subject_id = ANY ($2) AND m.occasion = ANY ($3) AND ${PERHAPS_READ}
     GROUP BY m.subject_id, m.participant_id`,
    [countyId, conferenceIds, TELLING],
  );
  const bySubject = Map.groupBy(rows, ({ id }) => id);
  return new Map([...bySubject].map(([id, own]) => [id, new Map(own.map((row) => [row.reader, row]))]));
}

/** Every change that led to the present dates of these conferences, in their order. */
export function changesOf(
  manager: EntityManager,
  countyId: string,
  conferenceIds: readonly string[],
): Promise<DateChangeRecord[]> {
  return manager.find(DateChangeRecord, {
    where: { countyId, conferenceId: In([...conferenceIds]) },
    order: { dateRevision: 'ASC' },
  });
}
