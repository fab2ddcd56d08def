import { Injectable } from '@nestjs/common';
import { dayAndTime, roman } from '@beczka/notifications';
import { holdsWords, searchPatterns } from '@beczka/partners';
import {
  Clock,
  CountyTransaction,
  invalid,
  keptSince,
  type Language,
  REMOVED_AT_ONCE,
  removeAll,
  RETENTION,
  type Sentence,
  warsawInstant,
} from '@beczka/tenancy';
import { DateTime } from 'luxon';
import type { EntityManager } from 'typeorm';
import type { JournalChange, JournalPage } from './journal.entity.js';
import { type JournalArgs, PLACE } from './journal.inputs.js';
import { OCCASIONS } from '../letter/occasions.js';
import {
  changesInWords,
  type Deed,
  eventInWords,
  type Names,
  type RecordedEvent,
  whoInWords,
} from './journal-words.js';

const AT_ONCE = 50;

const BACKWARDS: Sentence = {
  pl: 'Ostatni dzień nie może być wcześniejszy niż pierwszy.',
  en: 'The last day cannot be earlier than the first.',
};

/** The kind of an event: each has one. What is done with a person's data beyond keeping them up to date is told apart. */
const KIND = `CASE
  WHEN e.action IN ('ANSWERED', 'REGISTERED', 'ANSWER_RECORDED', 'CALLED', 'CALL_UNDONE') THEN 'ANSWERS'
  WHEN e.action IN ('SIGNED_IN', 'SIGN_IN_FAILED', 'SESSIONS_ENDED') THEN 'SIGN_INS'
  WHEN e.action = 'REFUSED' THEN 'REFUSALS'
  WHEN e.action = 'SUPPORT_LOOKED' THEN 'PERSONAL_DATA'
  WHEN e.subject_type = 'DATE_POLL' THEN 'POLLS'
  WHEN e.subject_type IN ('MAIL_PAUSE', 'LETTER_WORDING', 'LETTERHEAD') THEN 'MESSAGES'
  WHEN e.subject_type IN ('CYCLE', 'CONFERENCE', 'VENUE', 'SEASON_TEMPLATE') THEN 'SEASON'
  WHEN e.subject_type IN ('PARTICIPANT', 'ORGANIZATION', 'MUNICIPALITY', 'SECTOR', 'PARTICIPANT_IMPORT', 'PRIVACY_NOTICE', 'INTEREST') THEN
    CASE WHEN e.action IN ('CREATED', 'CHANGED', 'REMOVED', 'IMPORTED', 'LINK_SENT', 'LINK_REQUESTED', 'LINKS_ENDED',
                         'MESSAGE_RETRIED', 'INTEREST_ACCEPTED', 'INTEREST_DECLINED', 'BULK_CHANGED', 'MERGED')
      THEN 'PARTNERS' ELSE 'PERSONAL_DATA' END
  ELSE 'TEAM' END`;

/** Whatever in the county has a name: `id` (or code), `name`, and of conferences their number. `$1` is the county. */
const NAMED = `
  SELECT id::text, concat_ws(' ', first_name, last_name) AS name, NULL::int AS ordinal FROM participant WHERE county_id = $1 AND erased_at IS NULL
  UNION ALL SELECT gone.id::text, concat_ws(' ', p.first_name, p.last_name), NULL FROM participant gone
    JOIN participant p ON p.county_id = $1 AND p.id = gone.merged_into AND p.erased_at IS NULL WHERE gone.county_id = $1
  UNION ALL SELECT id::text, name, NULL FROM organization WHERE county_id = $1
  UNION ALL SELECT id::text, name, NULL FROM municipality WHERE county_id = $1
  UNION ALL SELECT id::text, name, NULL FROM venue WHERE county_id = $1
  UNION ALL SELECT id::text, name, NULL FROM season_template WHERE county_id = $1
  UNION ALL SELECT id::text, title, NULL FROM cycle WHERE county_id = $1
  UNION ALL SELECT id::text, theme, ordinal FROM conference WHERE county_id = $1
  UNION ALL SELECT p.id::text, c.theme, c.ordinal FROM date_poll p
    JOIN conference c ON c.county_id = $1 AND c.id = p.conference_id WHERE p.county_id = $1
  UNION ALL SELECT code, name_pl, NULL FROM sector WHERE county_id = $1
  UNION ALL SELECT id::text, name, NULL FROM staff_of_county($1)`;

const LANGUAGE_NAMES: Record<Language, Sentence> = {
  pl: { pl: 'po polsku', en: 'in Polish' },
  en: { pl: 'po angielsku', en: 'in English' },
};

interface EventRow extends RecordedEvent {
  id: string;
  at: Date;
  /** See {@link PLACE}. */
  place: string;
  origin: string | null;
}

/** The audit log of a county, told to people, and its end after two years. */
@Injectable()
export class JournalService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
  ) {}

  /** Events that meet every condition given, the newest first. Throws INVALID at `to`. */
  page(args: JournalArgs, language: Language): Promise<JournalPage> {
    if (args.from && args.to && args.from > args.to) throw invalid('to', BACKWARDS);
    return this.transaction.read(args.countyId, async (manager) => {
      const rows = await matching(manager, args);
      const shown = rows.slice(0, AT_ONCE);
      const names = await namesIn(manager, args.countyId, shown, language, args.subjectId);
      return {
        events: shown.map((row) => ({
          id: row.id,
          at: row.at,
          who: whoInWords(row, names, language),
          origin: row.origin,
          sentence: eventInWords(row, names, language),
          changes: changesInWords(row, names, language),
        })),
        older: rows.length > AT_ONCE ? shown.at(-1)!.place : null,
        subject: names.get(args.subjectId ?? '') ?? null,
      };
    });
  }

  /** The same deeds as people would tell them. */
  inWords(
    countyId: string,
    deeds: readonly Deed[],
    language: Language,
  ): Promise<{ sentence: string; changes: JournalChange[] }[]> {
    return this.transaction.read(countyId, async (manager) => {
      const names = await namesIn(manager, countyId, deeds, language);
      return deeds.map((deed) => ({
        sentence: eventInWords(deed, names, language),
        changes: changesInWords(deed, names, language),
      }));
    });
  }

  /** Those of these counties whose log holds events that have been kept long enough. */
  async countiesWithOld(counties: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT id FROM unnest($1::text[]) AS county (id)
         WHERE EXISTS (SELECT FROM audit_event WHERE county_id = county.id
                       AND at < least($2::timestamptz, now() - interval '2 years'))`,
        [counties, keptSince(RETENTION.auditEvent, this.clock.now())],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Removes the county's events that have been kept long enough. */
  async removeOld(countyId: string): Promise<void> {
    await removeAll(() =>
      this.transaction.write(countyId, async (manager) => {
        const [{ removed }] = await manager.query('SELECT remove_old_events($1, $2, $3) AS removed', [
          countyId,
          keptSince(RETENTION.auditEvent, this.clock.now()),
          REMOVED_AT_ONCE,
        ]);
        return removed;
      }),
    );
  }
}

function matching(manager: EntityManager, args: JournalArgs): Promise<EventRow[]> {
  const { countyId, actorId, kind, search, subjectId, from, to, before } = args;
  const values: unknown[] = [countyId];
  const given = (value: unknown) => `$${values.push(value)}`;
  const conditions = ['e.county_id = $1'];
  if (actorId) conditions.push(`e.actor_id = ${given(actorId)}`);
  if (kind) conditions.push(`${KIND} = ${given(kind)}`);
  if (subjectId) {
    const id = given(subjectId);
    const them = `(SELECT id FROM participant WHERE county_id = $1 AND merged_into = ${id}::uuid UNION SELECT ${id}::uuid)`;
    conditions.push(`(e.subject_id IN (SELECT id::text FROM ${them} them) OR e.after ->> 'participant_id' = ${id}::text
      OR e.actor_id IN ${them} AND e.actor_kind = 'PARTICIPANT'
      OR e.subject_id IN (SELECT id::text FROM date_poll WHERE county_id = $1 AND conference_id = ${id}::uuid))`);
  }
  // What was done for many at once is one sentence here, and stands in the history of each of them.
  if (!subjectId && !search) {
    conditions.push(`(e.action IN ('BULK_CHANGED', 'MERGED') OR NOT EXISTS (SELECT FROM audit_event whole
      WHERE whole.county_id = $1 AND whole.at = e.at AND whole.act = e.act AND whole.action IN ('BULK_CHANGED', 'MERGED')))`);
  }
  if (search) {
    const found = `ARRAY(SELECT id FROM (${NAMED}) named
      WHERE ${holdsWords('name', given(searchPatterns(search)))})`;
    conditions.push(
      `(e.subject_id = ANY (${found}) OR e.actor_kind = 'PARTICIPANT' AND e.actor_id::text = ANY (${found}))`,
    );
  }
  if (from) conditions.push(`e.at >= ${given(warsawInstant(from, '00:00'))}`);
  if (to) conditions.push(`e.at < ${given(warsawInstant(dayAfter(to), '00:00'))}`);
  const [, at, id] = PLACE.exec(before ?? '') ?? [];
  if (at) conditions.push(`(e.at, e.id) < (${given(at)}::timestamptz, ${given(id)}::uuid)`);
  return manager.query(
    `SELECT e.id, e.at, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || e.id AS place,
            e.action, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.actor_kind AS "actorKind",
            e.actor_id AS "actorId", e.actor_name AS "actorName", e.origin, e.before, e.after
     FROM audit_event e WHERE ${conditions.join(' AND ')}
     ORDER BY e.at DESC, e.id DESC LIMIT ${AT_ONCE + 1}`,
    values,
  );
}

const dayAfter = (day: string) => DateTime.fromISO(day).plus({ days: 1 }).toISODate()!;

/** What the ids in these events stand for. Somebody who has left the team is named as the event that ended it does. */
async function namesIn(
  manager: EntityManager,
  countyId: string,
  rows: readonly (Deed & { actorId?: string | null })[],
  language: Language,
  about?: string | null,
): Promise<Names> {
  const mentioned = new Set<string>(about ? [about] : []);
  for (const { subjectId: subject, actorId, before, after } of rows) {
    for (const id of [subject, actorId]) if (id) mentioned.add(id);
    for (const [key, value] of Object.entries({ ...before, ...after }))
      mentioned.add(key.split(' ').at(-1)!).add(String(value));
    for (const value of Object.values(before ?? {})) mentioned.add(String(value));
  }
  const ids = [...mentioned].filter((one) => one.length <= 60);
  const found: {
    id: string;
    name: string;
    ordinal: number | null;
    day: string | null;
    time: string | null;
  }[] = await manager.query(
    `SELECT id, name, ordinal, NULL AS day, NULL AS time FROM (${NAMED}) named WHERE id = ANY ($2)
       UNION ALL SELECT id::text, NULL, NULL, to_char(held_on, 'YYYY-MM-DD'), to_char(starts_at, 'HH24:MI')
         FROM date_slot WHERE county_id = $1 AND id::text = ANY ($2)
       UNION ALL SELECT DISTINCT subject_id, before ->> 'person', NULL::int, NULL, NULL FROM audit_event
         WHERE county_id = $1 AND subject_type = 'MEMBERSHIP' AND action = 'REMOVED' AND subject_id = ANY ($2)
           AND subject_id NOT IN (SELECT id::text FROM staff_of_county($1))`,
    [countyId, ids],
  );
  const worded = ids.flatMap((id): [string, string][] => {
    const [occasion = '', written = ''] = id.split(' ');
    const name = occasion in OCCASIONS && OCCASIONS[occasion as keyof typeof OCCASIONS][language];
    return name && written ? [[id, `${name} (${LANGUAGE_NAMES[written as Language]?.[language]})`]] : [];
  });
  return new Map([
    ...worded,
    ...found.map(({ id, name, ordinal, day, time }): [string, string] => [
      id,
      day ? dayAndTime(day, time!, language) : ordinal ? `${roman(ordinal)} – ${name}` : name,
    ]),
  ]);
}
