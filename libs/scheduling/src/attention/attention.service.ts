import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Conference, ConferenceState, Cycle, CycleState, Venue } from '@beczka/cycles';
import { MessageService } from '@beczka/notifications';
import { Participant } from '@beczka/partners';
import { Clock, CountyTransaction, type IsoDay, type Language, WARSAW } from '@beczka/tenancy';
import { DateTime } from 'luxon';
import { type AttentionItem, AttentionKind } from './attention.js';
import { ATTENTION } from './attention-words.js';
import { DatePoll, DatePollState } from '../poll/date-poll.entity.js';
import { type CountedPoll, countPolls } from '../poll/date-poll.loader.js';
import { DatePollService } from '../poll/date-poll.service.js';
import { InterestService } from '../interest/interest.service.js';
import { MailPauseService } from '../pause/mail-pause.service.js';
import { PlanningService } from '../calendar/planning.service.js';
import { pollPictures } from '../poll/poll-picture.js';
import { whyItStands } from '../letter/poll-words.js';
import { holidaysKnown, winterBreakKnown } from '../calendar/working-calendar.js';

const DAY = 24 * 60 * 60 * 1000;
/** A poll needs to be prepared this long before the conference's window, and soon at half of it. */
const PREPARE_DAYS = 56;
const PREPARE_SOON_DAYS = 28;
const ERASURES_SHOWN = 20;
const AT_RISK = 3 * DAY;

interface County {
  manager: EntityManager;
  countyId: string;
  language: Language;
  cycles: Cycle[];
  /** Of active cycles, in calendar order, not over yet. */
  conferences: Conference[];
  /** The newest poll of each. */
  polls: Map<string, CountedPoll>;
}

/** What waits for a person of the county today. */
@Injectable()
export class AttentionService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
    private readonly drafts: DatePollService,
    private readonly planning: PlanningService,
    private readonly messages: MessageService,
    private readonly interests: InterestService,
    private readonly mailPauses: MailPauseService,
  ) {}

  /** The urgent first. */
  async list(countyId: string, language: Language): Promise<AttentionItem[]> {
    return this.transaction.read(countyId, async (manager) => {
      const county = await this.load(manager, countyId, language);
      const items = [
        ...(await this.beginnings(county)),
        ...this.unfinishedSeasons(county),
        ...(await this.pollItems(county)),
        ...this.venueItems(county),
        ...(await this.smallVenues(county)),
        ...(await this.calendarItems(county)),
        ...(await this.pauses(county)),
        ...(await this.failures(county)),
        ...(await this.deadAddresses(county)),
        ...(await this.erasureRequests(county)),
        ...(await this.interestsWaiting(county)),
      ];
      const named = county.cycles.length > 1 ? items.map((item) => ofItsCycle(item, county)) : items;
      return named.sort((one, other) => Number(other.urgent) - Number(one.urgent));
    });
  }

  private async load(manager: EntityManager, countyId: string, language: Language): Promise<County> {
    const cycles = await manager.findBy(Cycle, { countyId, state: CycleState.ACTIVE });
    const all = await manager.find(Conference, {
      where: {
        countyId,
        cycleId: In(cycles.map(({ id }) => id)),
        state: In([ConferenceState.PLANNED, ConferenceState.DATED]),
      },
      order: { windowFrom: 'ASC', ordinal: 'ASC' },
    });
    const today = this.clock.today();
    // One that has no date is kept however late it is: that is what most wants attention.
    const conferences = all.filter(({ heldOn }) => heldOn === null || heldOn >= today);
    const polls = await manager.find(DatePoll, {
      where: { countyId, conferenceId: In(conferences.map(({ id }) => id)) },
      order: { revision: 'ASC' },
    });
    const newest = new Map(polls.map((poll) => [poll.conferenceId, poll.id]));
    const counted = countPolls(await pollPictures(manager, countyId, [...newest.values()]));
    const byConference = new Map([...newest].map(([conference, poll]) => [conference, counted.get(poll)!]));
    return { manager, countyId, language, cycles, conferences, polls: byConference };
  }

  private async beginnings({ manager, countyId, language, cycles }: County): Promise<AttentionItem[]> {
    const items: AttentionItem[] = [];
    if (!cycles.length)
      items.push({ kind: AttentionKind.NO_CYCLE, urgent: false, ...ATTENTION.noCycle(language) });
    const [{ someone }] = await manager.query(
      'SELECT EXISTS (SELECT FROM participant WHERE county_id = $1 AND deactivated_at IS NULL) AS someone',
      [countyId],
    );
    if (!someone) {
      items.push({
        kind: AttentionKind.NO_PARTICIPANTS,
        urgent: false,
        ...ATTENTION.noParticipants(language),
      });
    }
    return items;
  }

  /** Cycles whose planning was left and can be taken up again: no expert, or no venue for any of what has no date yet. */
  private unfinishedSeasons({ cycles, conferences, language }: County): AttentionItem[] {
    return cycles.flatMap((cycle) => {
      const ahead = conferences.filter(({ cycleId, state }) => {
        return cycleId === cycle.id && state === ConferenceState.PLANNED;
      });
      const venue = ahead.length > 0 && ahead.every(({ venueId }) => venueId === null);
      const expert = ahead.length > 0 && cycle.expertId === null;
      if (!venue && !expert) return [];
      const words = ATTENTION.seasonUnfinished(language, cycle.title, venue, expert);
      return [{ kind: AttentionKind.SEASON_UNFINISHED, urgent: false, cycleId: cycle.id, ...words }];
    });
  }

  private async pollItems(county: County): Promise<AttentionItem[]> {
    const items: AttentionItem[] = [];
    for (const conference of county.conferences) {
      const poll = county.polls.get(conference.id);
      const item = await this.pollItem(county, conference, poll);
      if (item)
        items.push({
          ...item,
          conferenceId: conference.id,
          pollId: poll?.poll.id,
          cycleId: conference.cycleId,
        });
    }
    return items;
  }

  private async pollItem(
    { manager, language }: County,
    conference: Conference,
    counted: CountedPoll | undefined,
  ): Promise<AttentionItem | undefined> {
    const { ordinal, state, windowFrom, windowTo } = conference;
    const now = this.clock.now();
    switch (counted?.poll.state) {
      case DatePollState.DRAFT: {
        const { poll } = counted;
        const [fault] = await this.drafts.faultsOf(manager, conference, poll);
        const words = fault
          ? ATTENTION.draftAtFault(language, ordinal, fault.sentence[language])
          : ATTENTION.draft(language, ordinal, poll.opensAt);
        return { kind: AttentionKind.POLL_DRAFT, urgent: fault !== undefined, ...words };
      }
      case DatePollState.OPEN: {
        const { poll, voices, result } = counted;
        if (result.winner !== null || poll.deadline.getTime() - now.getTime() > AT_RISK) return undefined;
        const silent = voices.filter(({ respondedAt }) => !respondedAt).length;
        const words = ATTENTION.quorumAtRisk(language, ordinal, poll.deadline, silent);
        return { kind: AttentionKind.POLL_OPEN_QUORUM_AT_RISK, urgent: true, ...words };
      }
      case DatePollState.UNDECIDED: {
        const words = ATTENTION.undecided(language, ordinal, whyItStands(counted, language) ?? '');
        return { kind: AttentionKind.POLL_UNDECIDED, urgent: true, ...words };
      }
      default: {
        if (state === ConferenceState.DATED || this.daysUntil(windowFrom) > PREPARE_DAYS) return undefined;
        const urgent = this.daysUntil(windowFrom) <= PREPARE_SOON_DAYS;
        return {
          kind: AttentionKind.POLL_TO_PREPARE,
          urgent,
          ...ATTENTION.pollToPrepare(language, ordinal, windowFrom, windowTo),
        };
      }
    }
  }

  private venueItems({ conferences, language }: County): AttentionItem[] {
    return conferences
      .filter(({ venueId, state, windowFrom }) => {
        const near = state === ConferenceState.DATED || this.daysUntil(windowFrom) <= PREPARE_DAYS;
        return venueId === null && near;
      })
      .map(({ id, cycleId, ordinal, state, heldOn, startsAt }) => ({
        kind: AttentionKind.CONFERENCE_WITHOUT_VENUE,
        urgent: state === ConferenceState.DATED,
        conferenceId: id,
        cycleId,
        ...ATTENTION.withoutVenue(language, ordinal, heldOn, startsAt),
      }));
  }

  /** A venue that does not hold those who come to the date, or to the best one so far, or who make its quorum. */
  private async smallVenues({
    manager,
    countyId,
    conferences,
    polls,
    language,
  }: County): Promise<AttentionItem[]> {
    const ids = conferences.flatMap(({ venueId }) => venueId ?? []);
    const venues = await manager.findBy(Venue, { countyId, id: In(ids) });
    return conferences.flatMap(({ id, cycleId, ordinal, venueId }) => {
      const counted = polls.get(id);
      const venue = venues.find((one) => one.id === venueId);
      if (!counted || venue?.capacity == null) return [];
      const { poll, result } = counted;
      const meant = poll.decidedSlotId ?? result.winner;
      const [slot] = result.slots.filter(({ slotId }) => slotId === meant);
      const people = Math.max(poll.quorumTotal, slot ? slot.yes + slot.ifNeedBe : 0);
      if (people <= venue.capacity) return [];
      const words = ATTENTION.venueTooSmall(language, ordinal, venue.name, venue.capacity, people);
      return [{ kind: AttentionKind.VENUE_TOO_SMALL, urgent: false, conferenceId: id, cycleId, ...words }];
    });
  }

  private async calendarItems({
    manager,
    countyId,
    cycles,
    conferences,
    language,
  }: County): Promise<AttentionItem[]> {
    const items: AttentionItem[] = [];
    for (const cycle of cycles) {
      const windows = conferences
        .filter(({ cycleId, state }) => cycleId === cycle.id && state === ConferenceState.PLANNED)
        .map(({ windowFrom, windowTo }) => ({ from: windowFrom, to: windowTo }));
      if (!windows.length) continue;
      const to = windows
        .map((window) => window.to)
        .sort()
        .at(-1)!;
      const known = await this.planning.calendar(manager, countyId, windows[0]!.from, to);
      const missing = windows.some(
        (window) => !winterBreakKnown({ ...known, window }) || !holidaysKnown(known.calendar, window),
      );
      if (!missing) continue;
      const words = ATTENTION.calendarMissing(language, cycle.title);
      items.push({ kind: AttentionKind.CALENDAR_DATA_MISSING, urgent: false, cycleId: cycle.id, ...words });
    }
    return items;
  }

  private async pauses({ countyId, language }: County): Promise<AttentionItem[]> {
    const standing = await this.mailPauses.standing(countyId);
    return standing.map(({ ordinal, until, waiting, conferenceId }) => ({
      kind: AttentionKind.MAIL_PAUSED,
      urgent: waiting > 0,
      conferenceId: conferenceId ?? undefined,
      ...ATTENTION.mailPaused(language, ordinal, until, waiting),
    }));
  }

  private async failures({ countyId, language }: County): Promise<AttentionItem[]> {
    const failed = await this.messages.countFailed(countyId, { toDeadAddresses: false });
    if (!failed) return [];
    return [
      {
        kind: AttentionKind.MESSAGES_FAILED,
        urgent: true,
        ...ATTENTION.messagesFailed(language, failed),
      },
    ];
  }

  private async deadAddresses({ manager, countyId, language }: County): Promise<AttentionItem[]> {
    const people = await manager.countBy(Participant, {
      countyId,
      addressFailedAt: Not(IsNull()),
      deactivatedAt: IsNull(),
    });
    if (!people) return [];
    return [
      {
        kind: AttentionKind.ADDRESSES_FAILED,
        urgent: true,
        ...ATTENTION.addressesFailed(language, people),
      },
    ];
  }

  /** Art. 12 (3) of the GDPR gives a month to answer. */
  private async erasureRequests({ manager, countyId, language }: County): Promise<AttentionItem[]> {
    const people = await manager.find(Participant, {
      where: { countyId, erasureRequestedAt: Not(IsNull()), erasedAt: IsNull() },
      order: { erasureRequestedAt: 'ASC' },
      take: ERASURES_SHOWN,
    });
    return people.map(({ id, firstName, lastName, erasureRequestedAt }) => {
      const asked = DateTime.fromJSDate(erasureRequestedAt!, { zone: WARSAW });
      const until = asked.plus({ months: 1 }).toISODate()!;
      return {
        kind: AttentionKind.ERASURE_REQUESTED,
        urgent: this.daysUntil(until) <= 7,
        participantId: id,
        ...ATTENTION.erasureRequested(language, `${firstName} ${lastName}`, until),
      };
    });
  }

  /** After a week somebody begins to wonder. */
  private async interestsWaiting({ manager, countyId, language }: County): Promise<AttentionItem[]> {
    const { count, since } = await this.interests.waiting(manager, countyId);
    if (!count || !since) return [];
    const urgent = this.clock.now().getTime() - since.getTime() > 7 * DAY;
    const words = ATTENTION.interestWaiting(language, count, since);
    return [{ kind: AttentionKind.INTEREST_WAITING, urgent, ...words }];
  }

  private daysUntil(day: IsoDay): number {
    return DateTime.fromISO(day).diff(DateTime.fromISO(this.clock.today()), 'days').days;
  }
}

/** Where a county has several cycles, «III konferencja» alone does not say which. */
function ofItsCycle(item: AttentionItem, { cycles, language }: County): AttentionItem {
  const cycle = item.conferenceId && cycles.find(({ id }) => id === item.cycleId);
  return cycle ? { ...item, title: ATTENTION.ofCycle(language, item.title, cycle.title) } : item;
}
