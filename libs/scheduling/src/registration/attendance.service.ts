import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Conference, ConferenceState } from '@beczka/cycles';
import { Clock, CountyTransaction, invalid, type Language, warsawInstant } from '@beczka/tenancy';
import { PlaceService, SEATS } from './place.service.js';
import { notYetHeld } from './registration.errors.js';
import type { NoteAttendanceInput } from './registration.inputs.js';
import { FOR_PRESENT_DATE } from './standings.js';
import type { Attendee, Turnout, TurnoutGroup } from './turnout.entity.js';

/**
 * Everybody whom the conference `c` concerns: those who take part, and whoever has said something or was there, whether or
 * not they have left since.
 */
const CONCERNED = `
  conference c
  JOIN participant t ON t.county_id = $1
  JOIN organization o ON o.county_id = $1 AND o.id = t.organization_id
  JOIN sector s ON s.county_id = $1 AND s.code = o.sector_code
  LEFT JOIN municipality m ON m.county_id = $1 AND m.id = o.municipality_id
  LEFT JOIN registration r ON r.county_id = $1 AND r.conference_id = c.id AND r.participant_id = t.id AND ${FOR_PRESENT_DATE}
  LEFT JOIN attendance a ON a.county_id = $1 AND a.conference_id = c.id AND a.participant_id = t.id AND a.present
  WHERE c.county_id = $1 AND c.id = ANY ($2) AND c.held_on IS NOT NULL
    AND (t.deactivated_at IS NULL OR r.id IS NOT NULL OR a.present)`;

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

  /** The people of each of these conferences, by name; one without a date has none. */
  async lists(countyId: string, conferenceIds: readonly string[]): Promise<Map<string, Attendee[]>> {
    const rows: (Attendee & { id: string })[] = await this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT c.id, $1 AS "countyId", t.id AS "participantId", r.state, r.said_at AS "saidAt",
           r.said_by IS NOT NULL AS "byHand", a.present IS NOT NULL AS present,
           CASE WHEN r.state = 'WAITING'
             THEN row_number() OVER (PARTITION BY c.id, r.state ORDER BY r.queued)::int END AS place,
           r.id IS NULL AND EXISTS (SELECT FROM registration b WHERE b.county_id = $1 AND b.conference_id = c.id
                                      AND b.participant_id = t.id) AS outdated
         FROM ${CONCERNED} ORDER BY t.last_name, t.first_name, t.id`,
        [countyId, conferenceIds],
      ),
    );
    return Map.groupBy(rows, ({ id }) => id);
  }

  /** In numbers, by sector in the county's order and by municipality; a conference without a date has none. */
  async turnouts(
    countyId: string,
    conferenceIds: readonly string[],
    language: Language,
  ): Promise<Map<string, Turnout>> {
    return this.transaction.read(countyId, async (manager) => {
      const rows: Counted[] = await manager.query(
        `SELECT c.id, s.${language === 'pl' ? 'name_pl' : 'name_en'} AS sector, m.name AS municipality,
           count(*) FILTER (WHERE r.state = 'COMING')::int AS coming,
           count(*) FILTER (WHERE r.state = 'NOT_COMING')::int AS "notComing",
           count(*) FILTER (WHERE r.state = 'WAITING')::int AS waiting,
           count(*) FILTER (WHERE r.id IS NULL)::int AS silent,
           count(a.present)::int AS present
         FROM ${CONCERNED}
         GROUP BY c.id, s.position, s.code, sector, m.name ORDER BY s.position, s.code`,
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
