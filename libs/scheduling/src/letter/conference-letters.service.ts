import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type Conference,
  ConferenceEvents,
  type DateChange,
  hoursFault,
  type IntendedLength,
  type IntendedMove,
  Venue,
} from '@beczka/cycles';
import { MessageService, type PlannedMessages } from '@beczka/notifications';
import { Clock, invalid } from '@beczka/tenancy';
import { type Dated, standingOf } from './conference-moved.js';
import { changesOf, invited, knowingDate, reachedDates, toldDate } from './conference-readers.js';
import { DateChangeRecord } from './date-change.entity.js';
import { DatePoll, DatePollState } from '../poll/date-poll.entity.js';
import { obstaclesInWords } from '../calendar/obstacle-words.js';
import type { Occasion } from './occasions.js';
import { PlanningService } from '../calendar/planning.service.js';
import { PollLetters } from './poll-letters.service.js';
import { conferenceReminderTimes, GATHERING } from './reminder-times.js';
import { obstaclesOn } from '../calendar/working-calendar.js';

/** What follows from a change of a conference's date: letters owed, letters called off, polls that have lost their point. */
@Injectable()
export class ConferenceLetters implements OnModuleInit {
  constructor(
    private readonly events: ConferenceEvents,
    private readonly messages: MessageService,
    private readonly planning: PlanningService,
    private readonly pollLetters: PollLetters,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.onLasting((...event) => this.refuseLength(...event));
    this.events.onMoving((...event) => this.refuseBadDay(...event));
    this.events.onDated((...event) => this.announce(...event));
    this.events.onMoved((...event) => this.announce(...event));
    this.events.onCancelled((...event) => this.callOff(...event));
  }

  /** People are asked about hours on which the conference still ends the same evening. */
  private async refuseLength(
    manager: EntityManager,
    { countyId, id }: Conference,
    { durationMinutes }: IntendedLength,
  ): Promise<void> {
    const [latest]: { startsAt: string }[] = await manager.query(
      `SELECT to_char(s.starts_at, 'HH24:MI') AS "startsAt" FROM date_poll p
       JOIN date_slot s ON s.county_id = $1 AND s.poll_id = p.id
       WHERE p.county_id = $1 AND p.conference_id = $2 AND p.state = 'OPEN'
       ORDER BY s.starts_at DESC LIMIT 1`,
      [countyId, id],
    );
    const unfit = latest && hoursFault(latest.startsAt, durationMinutes);
    if (unfit) throw invalid('input.durationMinutes', unfit);
  }

  private async refuseBadDay(
    manager: EntityManager,
    conference: Conference,
    { heldOn, overrideReason }: IntendedMove,
  ): Promise<void> {
    const found = obstaclesOn(heldOn, await this.planning.limits(manager, conference, [heldOn]));
    // A taken day is refused by whoever takes it, with a code of its own; no reason makes it free.
    const standing = found.filter(
      ({ obstacle }) => obstacle !== 'EXPERT_TAKEN' && obstacle !== 'VENUE_TAKEN',
    );
    if (standing.length && !overrideReason) throw invalid('input.heldOn', obstaclesInWords(heldOn, standing));
  }

  private async announce(manager: EntityManager, conference: Conference, change: DateChange): Promise<void> {
    const { countyId, id } = conference;
    await this.record(manager, conference, change);
    await this.messages.cancel(countyId, id);
    const { previous } = change;
    const moved =
      previous && (previous.heldOn !== conference.heldOn || previous.startsAt !== conference.startsAt);
    if (moved) await this.cancelPolls(manager, conference, change, (poll) => this.pollLetters.closed(poll));

    await this.tell(manager, conference, await invited(manager, conference));
  }

  /**
   * The present date to those of these people to whom it is not owed yet and who do not know it, and the reminders ahead. A
   * date that was moved back before anybody heard of it is news to nobody.
   */
  async tell(manager: EntityManager, conference: Conference, people: string[]): Promise<void> {
    const told = await toldDate(manager, conference);
    const subject = await this.dated(manager, conference);
    const untold = people.filter((one) => !told.has(one));
    const standing = (wanted: string) => untold.filter((one) => standingOf(subject, one) === wanted);
    const now = this.clock.now();
    const gathered = new Date(now.getTime() + GATHERING);
    await this.messages.planAgain(conference.countyId, [
      this.about(conference, 'CONFERENCE_MOVED', gathered, standing('MISTAKEN')),
      this.about(conference, 'CONFERENCE_DATE', now, standing('UNTOLD')),
      ...this.reminders(conference, people),
    ]);
  }

  /** A poll has found again the date that the conference has. Nothing moves; whoever is not owed it yet is told. */
  async keepDate(manager: EntityManager, conference: Conference, poll: DatePoll): Promise<void> {
    const told = await toldDate(manager, conference);
    const subject = await this.dated(manager, conference);
    const people = await invited(manager, conference);
    await this.tell(manager, conference, people);
    const knowing = people.filter((one) => told.has(one) || standingOf(subject, one) === 'RIGHT');
    await this.pollLetters.dateKept(manager, poll, new Set(knowing));
  }

  /** One letter a person: about the conference to those who know a date of it, else about the poll under way. */
  private async callOff(manager: EntityManager, conference: Conference, change: DateChange): Promise<void> {
    const { countyId, id } = conference;
    await this.record(manager, conference, change);
    await this.messages.cancel(countyId, id);
    const knowing = await this.knowing(manager, conference);
    await this.cancelPolls(manager, conference, change, (poll) =>
      this.pollLetters.cancelled(manager, poll, knowing),
    );
    await this.messages.plan(countyId, [
      this.about(conference, 'CONFERENCE_CANCELLED', this.clock.now(), [...knowing]),
    ]);
  }

  private async cancelPolls(
    manager: EntityManager,
    { countyId, id }: Conference,
    { reason, by }: DateChange,
    letters: (poll: DatePoll) => Promise<void>,
  ): Promise<void> {
    const live = await manager
      .createQueryBuilder(DatePoll, 'poll')
      .setLock('pessimistic_write')
      .where('poll.countyId = :countyId AND poll.conferenceId = :id', { countyId, id })
      .andWhere('poll.state IN (:...states)', { states: [DatePollState.DRAFT, DatePollState.OPEN] })
      .getMany();
    for (const poll of live) {
      const closed = {
        state: DatePollState.CANCELLED,
        closedAt: this.clock.now(),
        closedBy: by ?? null,
        closingReason: reason ?? null,
      };
      await manager.update(DatePoll, { countyId, id: poll.id }, closed);
      await letters(poll);
    }
  }

  private async dated(manager: EntityManager, conference: Conference): Promise<Dated> {
    const { countyId, id, venueId } = conference;
    const venue = venueId ? await manager.findOneBy(Venue, { countyId, id: venueId }) : null;
    const changes = await changesOf(manager, countyId, [id]);
    const reached = (await reachedDates(manager, countyId, [id])).get(id) ?? new Map();
    return { conference, venue, changes, reached };
  }

  private async knowing(manager: EntityManager, { countyId, id }: Conference): Promise<Set<string>> {
    return (await knowingDate(manager, countyId, [id], this.clock.now())).get(id) ?? new Set();
  }

  private async record(manager: EntityManager, conference: Conference, change: DateChange): Promise<void> {
    await manager.insert(DateChangeRecord, {
      countyId: conference.countyId,
      conferenceId: conference.id,
      dateRevision: conference.dateRevision,
      previousHeldOn: change.previous?.heldOn ?? null,
      previousStartsAt: change.previous?.startsAt ?? null,
      previousDurationMinutes: change.previous?.durationMinutes ?? null,
      previousVenueName: change.previous?.venue?.name ?? null,
      previousVenueAddress: change.previous?.venue?.address ?? null,
      reason: change.reason ?? null,
      changedBy: change.by ?? null,
      changedAt: this.clock.now(),
    });
  }

  private reminders(conference: Conference, people: string[]): PlannedMessages[] {
    const times = conferenceReminderTimes(conference.heldOn!, this.clock.now());
    return ([14, 3, 1] as const).flatMap((days) => {
      const dueAt = times[days];
      return dueAt ? [this.about(conference, `CONFERENCE_REMINDER_${days}`, dueAt, people)] : [];
    });
  }

  private about(
    { id, dateRevision }: Conference,
    occasion: Occasion,
    dueAt: Date,
    participantIds: string[],
  ): PlannedMessages {
    return { occasion, subjectId: id, revision: dateRevision, dueAt, participantIds };
  }
}
