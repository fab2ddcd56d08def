import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { StaffService } from '@beczka/identity';
import { type IsoDay, notFound } from '@beczka/tenancy';
import { shiftAgenda } from './agenda.js';
import { conferenceIsCancelled, cycleIsCancelled } from './conference.errors.js';
import { type Arrangement, type ConferenceDate, ConferenceEvents, type Why } from './conference-events.js';
import { Conference, ConferenceState } from './conference.entity.js';
import { Cycle, CycleState } from '../season/cycle.entity.js';
import { TakenDays } from '../expert-day/taken-day.service.js';
import { Venue } from '../venue/venue.entity.js';

export interface LockedConference {
  cycle: Cycle;
  conference: Conference;
}

/** When, for how long and where a conference is to be held. */
interface Arranged extends ConferenceDate {
  durationMinutes: number;
  venueId: string | null;
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
    private readonly staff: StaffService,
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
   * revision and tells it. An expert who has left the county keeps for it the day of a date that stays, and gives no
   * other. A date that it already has changes nothing. Throws EXPERT_TAKEN or VENUE_TAKEN with nothing changed and the
   * transaction whole, so that the caller may try another day; NOT_FOUND and CONFLICT as {@link lock}.
   */
  async set(
    manager: EntityManager,
    countyId: string,
    conferenceId: string,
    { heldOn, startsAt }: ConferenceDate,
    why: Why = {},
  ): Promise<Conference> {
    const locked = await this.lock(manager, countyId, conferenceId);
    const { venueId, durationMinutes } = locked.conference;
    return this.arrange(manager, locked, { heldOn, startsAt, venueId, durationMinutes }, why);
  }

  /** {@link set} for a conference that the caller has locked, with the venue and the length as well. */
  async arrange(
    manager: EntityManager,
    { cycle, conference }: LockedConference,
    next: Arranged,
    why: Why = {},
  ): Promise<Conference> {
    const { countyId, id } = conference;
    const arranged = dateOf(conference);
    if (arranged && same(arranged, next)) return conference;
    const previous = arranged && (await arrangement(manager, conference));

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
      if (expert && (await this.works(countyId, expert.expertId)))
        await this.days.takeExpert(inner, expert.expertId, heldOn, conference);
      if (venue) await this.days.takeVenue(inner, venue.venueId, heldOn, conference);
      await this.days.releaseExpert(inner, conference, expert);
      await this.days.releaseVenue(inner, conference, venue);
      await inner.update(Conference, { countyId, id }, changed);
    });
    Object.assign(conference, changed);
    await this.events.tell(previous ? 'moved' : 'dated', manager, conference, { previous, ...why });
    return conference;
  }

  /** Whether somebody is on the county's staff by now, and not only asked to be. */
  private async works(countyId: string, userId: string): Promise<boolean> {
    return (await this.staff.member(countyId, userId))?.accepted === true;
  }

  /** Calls off a conference that the caller has locked: gives its days back, raises the revision and tells it. */
  async cancel(
    manager: EntityManager,
    conference: Conference,
    why: Why & { reason: string },
  ): Promise<Conference> {
    const { countyId, id } = conference;
    const previous = dateOf(conference) && (await arrangement(manager, conference));
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

  /**
   * Locks the conferences ahead at this venue, with their cycles. Whoever is going to lock the venue to change what it
   * is called calls this first.
   */
  async lockHeldAt(
    manager: EntityManager,
    countyId: string,
    venueId: string,
    today: IsoDay,
  ): Promise<Conference[]> {
    const ahead = {
      countyId,
      venueId,
      state: ConferenceState.DATED,
      heldOn: MoreThanOrEqual(today),
    };
    const lock = { mode: 'pessimistic_write' } as const;
    const cycleIds = (await manager.findBy(Conference, ahead)).map(({ cycleId }) => cycleId);
    await manager.find(Cycle, { where: { countyId, id: In(cycleIds) }, order: { id: 'ASC' }, lock });
    return manager.find(Conference, {
      where: { ...ahead, cycleId: In(cycleIds) },
      order: { cycleId: 'ASC', ordinal: 'ASC' },
      lock,
    });
  }

  /** The place of a locked, dated conference is called otherwise from now on: raises the revision and tells it. */
  async placeRenamed(
    manager: EntityManager,
    conference: Conference,
    before: Arrangement['venue'],
    why: Why,
  ): Promise<void> {
    const { countyId, id, heldOn, startsAt, durationMinutes } = conference;
    const changed = { dateRevision: conference.dateRevision + 1 };
    await manager.update(Conference, { countyId, id }, changed);
    Object.assign(conference, changed);
    const previous = { heldOn: heldOn!, startsAt: startsAt!, durationMinutes, venue: before };
    await this.events.tell('moved', manager, conference, { previous, ...why });
  }

  /**
   * What stands between each of these conferences of one county and the days from the first to the last, both included;
   * however many they are, in as many statements.
   */
  async limits(
    manager: EntityManager,
    conferences: readonly Conference[],
    from: IsoDay,
    to: IsoDay,
  ): Promise<Map<string, DateLimits>> {
    const countyId = conferences[0]?.countyId;
    if (!countyId) return new Map();
    const cycleIds = In([...new Set(conferences.map(({ cycleId }) => cycleId))]);
    const cycles = await manager.findBy(Cycle, { countyId, id: cycleIds });
    const dated = await manager.find(Conference, {
      where: { countyId, cycleId: cycleIds, state: ConferenceState.DATED },
      order: { heldOn: 'ASC' },
    });
    const experts = cycles.flatMap(({ expertId }) => expertId ?? []);
    const venues = conferences.flatMap(({ venueId }) => venueId ?? []);
    const expertDays = await this.days.expertBusyDays(manager, experts, from, to);
    const venueDays = await this.days.venueBusyDays(manager, countyId, venues, from, to);
    return new Map(
      conferences.map((conference) => {
        const { id, cycleId, venueId } = conference;
        const { expertId, minimumGapDays } = cycles.find((cycle) => cycle.id === cycleId)!;
        const own = dateOf(conference)?.heldOn;
        const foreign = (days: IsoDay[] = []) => days.filter((day) => day !== own);
        const neighbours = dated.filter((other) => other.cycleId === cycleId && other.id !== id);
        return [
          id,
          {
            expertDays: foreign(expertId ? expertDays.get(expertId) : []),
            venueDays: foreign(venueId ? venueDays.get(venueId) : []),
            neighbours: neighbours.map(({ heldOn }) => heldOn!),
            minimumGapDays,
          },
        ];
      }),
    );
  }
}

function dateOf({ state, heldOn, startsAt, durationMinutes, venueId }: Conference): Arranged | null {
  return state === ConferenceState.DATED
    ? { heldOn: heldOn!, startsAt: startsAt!, durationMinutes, venueId }
    : null;
}

function same(one: Arranged, other: Arranged): boolean {
  return (
    one.heldOn === other.heldOn &&
    one.startsAt === other.startsAt &&
    one.durationMinutes === other.durationMinutes &&
    one.venueId === other.venueId
  );
}

/** What people know of a dated conference. */
async function arrangement(manager: EntityManager, conference: Conference): Promise<Arrangement> {
  const { countyId, heldOn, startsAt, durationMinutes, venueId } = conference;
  const venue = venueId ? await manager.findOneBy(Venue, { countyId, id: venueId }) : null;
  return { heldOn: heldOn!, startsAt: startsAt!, durationMinutes, venue };
}
