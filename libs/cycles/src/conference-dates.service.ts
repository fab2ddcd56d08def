import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type IsoDay, notFound } from '@beczka/tenancy';
import { shiftAgenda } from './agenda.js';
import { conferenceIsCancelled, cycleIsCancelled } from './conference.errors.js';
import { type ConferenceDate, ConferenceEvents, type Why } from './conference-events.js';
import { Conference, ConferenceState } from './conference.entity.js';
import { Cycle, CycleState } from './cycle.entity.js';
import { TakenDays } from './taken-day.service.js';

export interface LockedConference {
  cycle: Cycle;
  conference: Conference;
}

/** What keeps a conference from some days, its own present date left aside. */
export interface DateLimits {
  /** Days on which the expert is taken, in whatever county. */
  expertDays: IsoDay[];
  venueDays: IsoDay[];
  /** Days of the other conferences of the cycle, whenever they are. */
  neighbours: IsoDay[];
  minimumGapDays: number;
}

/**
 * The one way in which conferences get, change and lose their dates. Works inside the caller's write transaction.
 *
 * Order of locks, for whoever takes more of them: cycle, conference, date poll; then expert's day, venue's day.
 */
@Injectable()
export class ConferenceDates {
  constructor(
    private readonly days: TakenDays,
    private readonly events: ConferenceEvents,
  ) {}

  /**
   * Locks a conference and its cycle until the transaction ends, and gives them as they are now. Whoever is going to
   * lock a poll of the conference and may set its date calls this first. Throws NOT_FOUND, and CONFLICT when either has
   * been cancelled.
   */
  async lock(manager: EntityManager, countyId: string, conferenceId: string): Promise<LockedConference> {
    const cycle = await manager
      .createQueryBuilder(Cycle, 'cycle')
      .setLock('pessimistic_write')
      .where('cycle.countyId = :countyId', { countyId })
      .andWhere(
        'cycle.id = (SELECT cycle_id FROM conference WHERE county_id = :countyId AND id = :conferenceId)',
        {
          conferenceId,
        },
      )
      .getOne();
    const conference = await manager.findOne(Conference, {
      where: { countyId, id: conferenceId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!cycle || !conference) throw notFound();
    if (cycle.state === CycleState.CANCELLED) throw cycleIsCancelled();
    if (conference.state === ConferenceState.CANCELLED) throw conferenceIsCancelled();
    return { cycle, conference };
  }

  /**
   * Dates the conference, or moves it: takes the expert's and the venue's day, gives the old ones back, raises the
   * revision and tells it. A date that it already has changes nothing. Throws EXPERT_TAKEN or VENUE_TAKEN with nothing
   * changed and the transaction whole, so that the caller may try another day; NOT_FOUND and CONFLICT as {@link lock}.
   */
  async set(
    manager: EntityManager,
    countyId: string,
    conferenceId: string,
    { heldOn, startsAt }: ConferenceDate,
    why: Why = {},
  ): Promise<Conference> {
    const locked = await this.lock(manager, countyId, conferenceId);
    return this.arrange(manager, locked, { heldOn, startsAt, venueId: locked.conference.venueId }, why);
  }

  /** {@link set} for a conference that the caller has locked, with the venue as well. */
  async arrange(
    manager: EntityManager,
    { cycle, conference }: LockedConference,
    next: ConferenceDate & { venueId: string | null },
    why: Why = {},
  ): Promise<Conference> {
    const { countyId, id } = conference;
    const previous = dateOf(conference);
    if (previous && same(previous, next)) return conference;

    const { heldOn, startsAt, venueId } = next;
    const changed = {
      ...next,
      state: ConferenceState.DATED,
      dateRevision: conference.dateRevision + 1,
      agenda: shiftAgenda(
        conference.agenda,
        previous?.startsAt ?? conference.agenda[0]?.startsAt ?? startsAt,
        startsAt,
      ),
    };
    // A savepoint: a day that is taken must not cost the caller the transaction.
    await manager.transaction(async (inner) => {
      const expert = cycle.expertId ? { expertId: cycle.expertId, heldOn } : undefined;
      const venue = venueId ? { venueId, heldOn } : undefined;
      if (expert) await this.days.takeExpert(inner, expert.expertId, heldOn, conference);
      if (venue) await this.days.takeVenue(inner, venue.venueId, heldOn, conference);
      await this.days.releaseExpert(inner, conference, expert);
      await this.days.releaseVenue(inner, conference, venue);
      await inner.update(Conference, { countyId, id }, changed);
    });
    Object.assign(conference, changed);
    await this.events.tell(previous ? 'moved' : 'dated', manager, conference, { previous, ...why });
    return conference;
  }

  /** Calls off a conference that the caller has locked: gives its days back, raises the revision and tells it. */
  async cancel(
    manager: EntityManager,
    conference: Conference,
    why: Why & { reason: string },
  ): Promise<Conference> {
    const { countyId, id } = conference;
    const previous = dateOf(conference);
    const changed = {
      state: ConferenceState.CANCELLED,
      cancellationReason: why.reason,
      dateRevision: conference.dateRevision + 1,
    };
    await this.days.releaseExpert(manager, conference);
    await this.days.releaseVenue(manager, conference);
    await manager.update(Conference, { countyId, id }, changed);
    Object.assign(conference, changed);
    await this.events.tell('cancelled', manager, conference, { previous, ...why });
    return conference;
  }

  /** What stands between the conference and the days from the first to the last, both included. */
  async limits(
    manager: EntityManager,
    conference: Conference,
    from: IsoDay,
    to: IsoDay,
  ): Promise<DateLimits> {
    const { countyId, cycleId, id, venueId } = conference;
    const cycle = await manager.findOneByOrFail(Cycle, { countyId, id: cycleId });
    const others = await manager.findBy(Conference, { countyId, cycleId, state: ConferenceState.DATED });
    const own = dateOf(conference)?.heldOn;
    const foreign = (days: IsoDay[]) => days.filter((day) => day !== own);
    return {
      expertDays: cycle.expertId
        ? foreign(await this.days.expertBusyDays(manager, cycle.expertId, from, to))
        : [],
      venueDays: venueId ? foreign(await this.days.venueBusyDays(manager, countyId, venueId, from, to)) : [],
      neighbours: others
        .filter((other) => other.id !== id)
        .map((other) => other.heldOn!)
        .sort(),
      minimumGapDays: cycle.minimumGapDays,
    };
  }
}

function dateOf({ state, heldOn, startsAt, venueId }: Conference) {
  return state === ConferenceState.DATED ? { heldOn: heldOn!, startsAt: startsAt!, venueId } : null;
}

function same(one: ConferenceDate & { venueId: string | null }, other: typeof one): boolean {
  return one.heldOn === other.heldOn && one.startsAt === other.startsAt && one.venueId === other.venueId;
}
