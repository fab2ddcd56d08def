import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Conference, ConferenceState } from '@beczka/cycles';
import { Clock, CountyTransaction, invalid, type Language, warsawInstant } from '@beczka/tenancy';
import { PlaceService, SEATS } from './place.service.js';
import { notYetHeld } from './registration.errors.js';
import type { NoteAttendanceInput } from './registration.inputs.js';
import { FOR_PRESENT_DATE } from './standings.js';
import type { Attendee, Turnout, TurnoutGroup } from './turnout.entity.js';

/** When the conference `c` begins. */
const BEGINS = `(c.held_on + c.starts_at) AT TIME ZONE 'Europe/Warsaw'`;

/** The people `t` of a county beside its conference `c`, once that has a date, with what they have said and whether they were there. */
const PEOPLE = `
  conference c
  JOIN participant t ON t.county_id = $1
  JOIN organization o ON o.county_id = $1 AND o.id = t.organization_id
  JOIN sector s ON s.county_id = $1 AND s.code = o.sector_code
  LEFT JOIN municipality m ON m.county_id = $1 AND m.id = o.municipality_id
  LEFT JOIN registration r ON r.county_id = $1 AND r.conference_id = c.id AND r.participant_id = t.id AND ${FOR_PRESENT_DATE}
  LEFT JOIN attendance a ON a.county_id = $1 AND a.conference_id = c.id AND a.participant_id = t.id AND a.present
  WHERE c.county_id = $1 AND c.id = ANY ($2) AND c.held_on IS NOT NULL`;

/**
 * Whom it concerns: those who take part, or of one that was held those who did when it began, being on the list by its day
 * or written to about it; and whoever has said something or was there. So whoever comes or leaves later changes nothing.
 */
const CONCERNED = `(r.id IS NOT NULL OR a.present
  OR t.merged_into IS NULL AND coalesce(t.deactivated_at, 'infinity') > ${BEGINS}
    AND ((t.listed_at AT TIME ZONE 'Europe/Warsaw')::date <= c.held_on OR EXISTS (
      SELECT FROM message w WHERE w.county_id = $1 AND w.subject_id = c.id AND w.participant_id = t.id
        AND w.sent_at IS NOT NULL)))`;

/** Of one who stood in for another when the conference `c` began, that other: they are expected together, as one. */
const VOICE = `CASE WHEN t.deputy_since < ${BEGINS} THEN t.deputy_of END`;

interface Counted extends Omit<TurnoutGroup, 'name'> {
  id: string;
  sector: string;
  municipality: string | null;
}

/** Who comes to conferences and who came, as staff see it. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly places: PlaceService,
    private readonly clock: Clock,
  ) {}

  isAhead({ state, heldOn, startsAt }: Conference): boolean {
    return state === ConferenceState.DATED && warsawInstant(heldOn!, startsAt!) > this.clock.now();
  }

  hasCome({ state, heldOn }: Conference): boolean {
    return state === ConferenceState.DATED && heldOn! <= this.clock.today();
  }

  /**
   * The people of each of these conferences, by name; one without a date has none. Whoever was not on the list by its day may
   * have been there all the same, so those who have come since are among them.
   */
  async lists(countyId: string, conferenceIds: readonly string[]): Promise<Map<string, Attendee[]>> {
    const rows: (Attendee & { id: string })[] = await this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT c.id, $1 AS "countyId", t.id AS "participantId", r.state, r.said_at AS "saidAt",
           r.said_by IS NOT NULL AS "byHand", a.present IS NOT NULL AS present,
           CASE WHEN r.state = 'WAITING'
             THEN row_number() OVER (PARTITION BY c.id, r.state ORDER BY r.queued)::int END AS place,
           r.id IS NULL AND EXISTS (SELECT FROM registration b WHERE b.county_id = $1 AND b.conference_id = c.id
                                      AND b.participant_id = t.id) AS outdated
         FROM ${PEOPLE} AND (t.deactivated_at IS NULL OR ${CONCERNED})
         ORDER BY t.last_name, t.first_name, t.id`,
        [countyId, conferenceIds],
      ),
    );
    return Map.groupBy(rows, ({ id }) => id);
  }

  /**
   * In numbers, by sector in the county's order and by municipality; a conference without a date has none. Of two who stand
   * in for each other one is expected: they are silent while both are, and cannot come when neither does; if both come, both
   * take a place.
   */
  async turnouts(
    countyId: string,
    conferenceIds: readonly string[],
    language: Language,
  ): Promise<Map<string, Turnout>> {
    return this.transaction.read(countyId, async (manager) => {
      const rows: Counted[] = await manager.query(
        `SELECT id, sector, municipality, sum(coming)::int AS coming, sum(waiting)::int AS waiting,
           count(*) FILTER (WHERE said > 0 AND coming + waiting = 0)::int AS "notComing",
           count(*) FILTER (WHERE said = 0)::int AS silent, sum(present)::int AS present
         FROM (
           SELECT c.id, s.position, s.code, s.${language === 'pl' ? 'name_pl' : 'name_en'} AS sector, m.name AS municipality,
             count(*) FILTER (WHERE r.state = 'COMING') AS coming, count(*) FILTER (WHERE r.state = 'WAITING') AS waiting,
             count(r.id) AS said, count(a.present) AS present
           FROM ${PEOPLE} AND ${CONCERNED}
           GROUP BY c.id, s.position, s.code, sector, m.name, coalesce(${VOICE}, t.id)) voice
         GROUP BY id, position, code, sector, municipality ORDER BY position, code`,
        [countyId, conferenceIds],
      );
      const seats = await seatsOf(manager, countyId, conferenceIds);
      const byConference = Map.groupBy(rows, ({ id }) => id);
      return new Map(
        [...byConference].map(([id, own]) => [
          id,
          {
            ...sum(null, own),
            seats: seats.get(id) ?? null,
            sectors: grouped(own, ({ sector }) => sector),
            municipalities: grouped(own, ({ municipality }) => municipality).sort(byName),
          },
        ]),
      );
    });
  }

  /**
   * Notes who was there, or that they were not. Throws NOT_FOUND, INVALID for people the county does not have, and CONFLICT
   * before the day of the conference.
   */
  note(input: NoteAttendanceInput, by: string): Promise<Conference> {
    const { countyId, conferenceId, participantIds, present } = input;
    return this.transaction.write(countyId, async (manager) => {
      const conference = await this.places.lock(manager, countyId, conferenceId);
      if (!this.hasCome(conference)) throw notYetHeld();
      const people = [...new Set(participantIds)];
      const known: unknown[] = await manager.query(
        'SELECT FROM participant WHERE county_id = $1 AND id = ANY ($2) AND erased_at IS NULL',
        [countyId, people],
      );
      if (known.length < people.length)
        throw invalid('input.participantIds', {
          pl: 'Wybierz osoby z listy uczestników.',
          en: 'Choose people from the list of participants.',
        });
      await manager.query(
        `INSERT INTO attendance AS a (county_id, conference_id, participant_id, present, noted_at, noted_by)
         SELECT $1, $2, id, $4, $5, $6 FROM unnest($3::uuid[]) AS person (id) WHERE $4 OR EXISTS (
           SELECT FROM attendance b WHERE b.county_id = $1 AND b.conference_id = $2 AND b.participant_id = id)
         ON CONFLICT (county_id, conference_id, participant_id)
         DO UPDATE SET present = excluded.present, noted_at = excluded.noted_at, noted_by = excluded.noted_by
         WHERE a.present <> excluded.present`,
        [countyId, conferenceId, people, present, this.clock.now(), by],
      );
      return conference;
    });
  }
}

async function seatsOf(
  manager: EntityManager,
  countyId: string,
  ids: readonly string[],
): Promise<Map<string, number | null>> {
  const rows: { id: string; seats: number | null }[] = await manager.query(
    `SELECT c.id, ${SEATS} AS seats FROM conference c LEFT JOIN venue v ON v.county_id = $1 AND v.id = c.venue_id
     WHERE c.county_id = $1 AND c.id = ANY ($2)`,
    [countyId, ids],
  );
  return new Map(rows.map(({ id, seats }) => [id, seats]));
}

function grouped(rows: readonly Counted[], nameOf: (row: Counted) => string | null): TurnoutGroup[] {
  return [...Map.groupBy(rows, nameOf)].map(([name, own]) => sum(name, own));
}

function sum(name: string | null, rows: readonly Counted[]): TurnoutGroup {
  const total = (key: keyof Omit<TurnoutGroup, 'name'>) => rows.reduce((all, row) => all + row[key], 0);
  return {
    name,
    coming: total('coming'),
    notComing: total('notComing'),
    waiting: total('waiting'),
    silent: total('silent'),
    present: total('present'),
  };
}

/** Those without a name last. */
const byName = (one: TurnoutGroup, other: TurnoutGroup): number =>
  Number(one.name === null) - Number(other.name === null) ||
  (one.name ?? '').localeCompare(other.name ?? '', 'pl');
