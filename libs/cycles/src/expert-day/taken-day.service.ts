import { Injectable } from '@nestjs/common';
import { type EntityManager, type ObjectLiteral, type EntityTarget, QueryFailedError } from 'typeorm';
import type { IsoDay } from '@beczka/tenancy';
import { expertIsTaken, venueIsTaken } from '../conference/conference.errors.js';
import type { Conference } from '../conference/conference.entity.js';
import { ExpertDay, VenueDay } from './taken-day.entity.js';

const DEADLOCK_DETECTED = '40P01';

/**
 * The days that experts and venues have given away. Taking a day waits for whoever is taking it at this moment, in
 * this county or another, and then gets it or does not. Nothing here can deadlock as long as everybody takes the
 * expert's days before the venue's, several of one expert in calendar order, and gives old days back last.
 */
@Injectable()
export class TakenDays {
  /** Throws EXPERT_TAKEN, without harm to the transaction unless by a deadlock: take days inside a savepoint. */
  async takeExpert(manager: EntityManager, expertId: string, heldOn: IsoDay, conference: Conference) {
    const day = { expertId, heldOn, countyId: conference.countyId, conferenceId: conference.id };
    if (!(await take(manager, ExpertDay, day))) throw expertIsTaken(heldOn);
  }

  /** Throws VENUE_TAKEN; see {@link takeExpert}. */
  async takeVenue(manager: EntityManager, venueId: string, heldOn: IsoDay, conference: Conference) {
    const day = { venueId, heldOn, countyId: conference.countyId, conferenceId: conference.id };
    if (!(await take(manager, VenueDay, day))) throw venueIsTaken(heldOn);
  }

  /** Gives back every day of the expert that the conference holds, but for the one it keeps. */
  async releaseExpert(
    manager: EntityManager,
    conference: Conference,
    kept?: { expertId: string; heldOn: IsoDay },
  ) {
    const { countyId, id } = conference;
    await manager.query(
      `DELETE FROM expert_day WHERE county_id = $1 AND conference_id = $2
       AND (expert_id, held_on) IS DISTINCT FROM ($3::uuid, $4::date)`,
      [countyId, id, kept?.expertId, kept?.heldOn],
    );
  }

  /** As {@link releaseExpert}, for the venue. */
  async releaseVenue(
    manager: EntityManager,
    conference: Conference,
    kept?: { venueId: string; heldOn: IsoDay },
  ) {
    const { countyId, id } = conference;
    await manager.query(
      `DELETE FROM venue_day WHERE county_id = $1 AND conference_id = $2
       AND (venue_id, held_on) IS DISTINCT FROM ($3::uuid, $4::date)`,
      [countyId, id, kept?.venueId, kept?.heldOn],
    );
  }

  /**
   * The days from the first to the last, both included, on which each of the experts is taken in whatever county. None
   * for an expert who belongs to no county of this transaction.
   */
  async expertBusyDays(
    manager: EntityManager,
    expertIds: readonly string[],
    from: IsoDay,
    to: IsoDay,
  ): Promise<Map<string, IsoDay[]>> {
    return daysById(
      await manager.query(
        `SELECT e.id, to_char(d.day, 'YYYY-MM-DD') AS day
         FROM unnest($1::uuid[]) AS e (id), expert_busy_days(e.id, $2, $3) AS d (day) ORDER BY 2`,
        [[...new Set(expertIds)], from, to],
      ),
    );
  }

  /** The days from the first to the last, both included, on which each of the county's venues is taken. */
  async venueBusyDays(
    manager: EntityManager,
    countyId: string,
    venueIds: readonly string[],
    from: IsoDay,
    to: IsoDay,
  ): Promise<Map<string, IsoDay[]>> {
    return daysById(
      await manager.query(
        `SELECT venue_id AS id, to_char(held_on, 'YYYY-MM-DD') AS day FROM venue_day
         WHERE county_id = $1 AND venue_id = ANY ($2) AND held_on BETWEEN $3 AND $4 ORDER BY 2`,
        [countyId, [...new Set(venueIds)], from, to],
      ),
    );
  }
}

function daysById(rows: { id: string; day: IsoDay }[]): Map<string, IsoDay[]> {
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byId].map(([id, own]) => [id, own.map(({ day }) => day)]));
}

/**
 * Whether the conference holds the day now. ON CONFLICT DO NOTHING waits for an uncommitted rival as a unique violation
 * would, but spends no error on a lost race. Whose the conflicting row is, the wall does not tell: only our own is seen.
 */
async function take<D extends ObjectLiteral>(
  manager: EntityManager,
  target: EntityTarget<D>,
  day: D,
): Promise<boolean> {
  try {
    await manager.createQueryBuilder().insert().into(target).values(day).orIgnore().execute();
    return await manager.existsBy(target, day);
  } catch (error) {
    // Whoever deadlocked with us holds the day or stands before us in the queue for it.
    if (error instanceof QueryFailedError && error.driverError.code === DEADLOCK_DETECTED) return false;
    throw error;
  }
}
