import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Conference, ConferenceEvents, ConferenceState } from '@beczka/cycles';
import { MessageService } from '@beczka/notifications';
import { Clock, notFound, warsawInstant } from '@beczka/tenancy';
import type { Occasion } from '../letter/occasions.js';
import { FOR_PRESENT_DATE } from './standings.js';

/** What the venue `v` holds, or fewer where the conference `c` is to be smaller; NULL where nobody has said. */
export const SEATS = `least(c.seats, v.capacity)`;

/** The places still free at the conferences `$2` of the county `$1`, below zero when one is overfull; NULL without a limit. */
const FREE = `
  SELECT c.id, ${SEATS} - (SELECT count(*) FROM registration r WHERE r.county_id = $1 AND r.conference_id = c.id
                       AND r.state = 'COMING' AND ${FOR_PRESENT_DATE})::int AS places
  FROM conference c LEFT JOIN venue v ON v.county_id = $1 AND v.id = c.venue_id
  WHERE c.county_id = $1 AND c.id = ANY ($2)`;

const FREED: Occasion = 'CONFERENCE_PLACE_FREED';

/**
 * The places of a conference. All who take, leave or give one hold the conference's lock, so that none is given twice;
 * whoever has a place keeps it, also when there are fewer of them later.
 */
@Injectable()
export class PlaceService implements OnModuleInit {
  constructor(
    private readonly events: ConferenceEvents,
    private readonly messages: MessageService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.onMoved((manager, conference) => this.fill(manager, conference));
    this.events.onSeated((manager, conference) => this.fill(manager, conference));
  }

  /** Locks a conference until the transaction ends; what else is locked then comes after it. Throws NOT_FOUND. */
  async lock(manager: EntityManager, countyId: string, id: string): Promise<Conference> {
    const lock = { mode: 'for_no_key_update' } as const;
    const conference = await manager.findOne(Conference, { where: { countyId, id }, lock });
    if (!conference) throw notFound();
    return conference;
  }

  /** Locks the conferences ahead about whose coming one of these people has said something, in the order of their cycles. */
  async lockAhead(
    manager: EntityManager,
    countyId: string,
    people: readonly string[],
  ): Promise<Conference[]> {
    const ahead: { id: string }[] = await manager.query(
      `SELECT c.id FROM conference c
       WHERE c.county_id = $1 AND c.state = 'DATED' AND c.held_on >= $3 AND EXISTS (
         SELECT FROM registration r WHERE r.county_id = $1 AND r.conference_id = c.id AND r.participant_id = ANY ($2))
       ORDER BY c.cycle_id, c.ordinal`,
      [countyId, people, this.clock.today()],
    );
    const locked: Conference[] = [];
    for (const { id } of ahead) locked.push(await this.lock(manager, countyId, id));
    return locked;
  }

  /** Whether one more can come to a conference that the caller has locked. Whoever waits has been given what is free. */
  async isFree(manager: EntityManager, { countyId, id }: Conference): Promise<boolean> {
    return (await freePlaces(manager, countyId, [id])).get(id) !== 0;
  }

  /**
   * Gives the free places of a locked conference to those who have waited longest, and owes them a letter. Nobody is
   * called to one that has begun.
   */
  async fill(manager: EntityManager, conference: Conference): Promise<void> {
    const { countyId, id, state, heldOn, startsAt } = conference;
    const now = this.clock.now();
    if (state !== ConferenceState.DATED || warsawInstant(heldOn!, startsAt!) <= now) return;
    const [given]: [{ id: string; participantId: string; revision: number }[], number] = await manager.query(
      `WITH free AS (${FREE}),
       next AS (
         SELECT r.id FROM registration r JOIN conference c ON c.county_id = $1 AND c.id = r.conference_id
         WHERE r.county_id = $1 AND r.conference_id = ANY ($2) AND r.state = 'WAITING' AND ${FOR_PRESENT_DATE}
         ORDER BY r.queued
         LIMIT (SELECT CASE WHEN places < 0 THEN 0 ELSE places END FROM free))
       UPDATE registration r SET state = 'COMING', queued = NULL, places_given = r.places_given + 1
       FROM next WHERE r.county_id = $1 AND r.id = next.id
       RETURNING r.id, r.participant_id AS "participantId", r.places_given AS revision`,
      [countyId, [id]],
    );
    await this.messages.plan(
      countyId,
      given.map(({ id: subjectId, participantId, revision }) => {
        return { occasion: FREED, subjectId, revision, dueAt: now, participantIds: [participantId] };
      }),
    );
  }
}

/** How many can still come to each of these conferences; one without a limit is not there. */
export async function freePlaces(
  manager: EntityManager,
  countyId: string,
  ids: readonly string[],
): Promise<Map<string, number>> {
  const rows: { id: string; places: number | null }[] = await manager.query(FREE, [countyId, ids]);
  return new Map(rows.flatMap(({ id, places }) => (places === null ? [] : [[id, Math.max(places, 0)]])));
}
