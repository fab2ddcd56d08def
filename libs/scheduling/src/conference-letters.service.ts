import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Conference, ConferenceEvents, type DateChange, type IntendedMove } from '@beczka/cycles';
import { MessageService, type PlannedMessages } from '@beczka/notifications';
import { Clock, invalid } from '@beczka/tenancy';
import { DateChangeRecord } from './date-change.entity.js';
import { DatePoll, DatePollState } from './date-poll.entity.js';
import { obstaclesInWords } from './obstacle-words.js';
import type { Occasion } from './occasions.js';
import { PlanningService } from './planning.service.js';
import { PollLetters } from './poll-letters.service.js';
import { conferenceReminderTimes } from './reminder-times.js';
import { obstaclesOn } from './working-calendar.js';

const ANNOUNCEMENTS: Occasion[] = ['CONFERENCE_DATE', 'CONFERENCE_MOVED'];

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
    this.events.onMoving((...event) => this.refuseBadDay(...event));
    this.events.onDated((...event) => this.announce(...event));
    this.events.onMoved((...event) => this.announce(...event));
    this.events.onCancelled((...event) => this.callOff(...event));
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
    if (moved) await this.cancelPolls(manager, conference, change, false);

    await this.tell(manager, conference, await invited(manager, conference));
  }

  /** People who have come, or come back, hear of a date like everybody else. */
  async welcome(manager: EntityManager, conference: Conference, people: string[]): Promise<void> {
    await this.tell(manager, conference, people);
  }

  /** The present date to those of these people to whom it is not owed yet and has not gone, and the reminders ahead. */
  private async tell(manager: EntityManager, conference: Conference, people: string[]): Promise<void> {
    const told = await toldDate(manager, conference);
    const knowing = await knowingDate(manager, conference);
    const untold = people.filter((one) => !told.has(one));
    const now = this.clock.now();
    await this.messages.planAgain(conference.countyId, [
      this.about(
        conference,
        'CONFERENCE_MOVED',
        now,
        untold.filter((one) => knowing.has(one)),
      ),
      this.about(
        conference,
        'CONFERENCE_DATE',
        now,
        untold.filter((one) => !knowing.has(one)),
      ),
      ...this.reminders(conference, people),
    ]);
  }

  /** A poll has found again the date that the conference has. Nothing moves; people whom only this poll has asked are invited. */
  async keepDate(manager: EntityManager, conference: Conference, poll: DatePoll): Promise<void> {
    const told = await toldDate(manager, conference);
    await this.tell(manager, conference, await invited(manager, conference));
    await this.pollLetters.dateKept(manager, poll, told);
  }

  /** One letter a person: about the conference where its date was awaited or known, else about the poll under way. */
  private async callOff(manager: EntityManager, conference: Conference, change: DateChange): Promise<void> {
    const { countyId, id } = conference;
    await this.record(manager, conference, change);
    await this.messages.cancel(countyId, id);
    const answered = await manager.existsBy(DatePoll, {
      countyId,
      conferenceId: id,
      state: DatePollState.UNDECIDED,
    });
    const awaited = change.previous !== null || answered;
    await this.cancelPolls(manager, conference, change, !awaited);
    if (!awaited) return;
    const people = await invited(manager, conference);
    await this.messages.plan(countyId, [
      this.about(conference, 'CONFERENCE_CANCELLED', this.clock.now(), people),
    ]);
  }

  private async cancelPolls(
    manager: EntityManager,
    { countyId, id }: Conference,
    { reason, by }: DateChange,
    tell: boolean,
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
      if (tell) await this.pollLetters.cancelled(manager, poll);
      else await this.pollLetters.closed(poll);
    }
  }

  private async record(manager: EntityManager, conference: Conference, change: DateChange): Promise<void> {
    await manager.insert(DateChangeRecord, {
      countyId: conference.countyId,
      conferenceId: conference.id,
      dateRevision: conference.dateRevision,
      previousHeldOn: change.previous?.heldOn ?? null,
      previousStartsAt: change.previous?.startsAt ?? null,
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

/** Active participants whom any poll of the conference has asked, or who came later and were owed its date. */
async function invited(manager: EntityManager, { countyId, id }: Conference): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT t.id FROM participant t
     WHERE t.county_id = $1 AND t.deactivated_at IS NULL AND (EXISTS (
       SELECT FROM date_poll p
       JOIN poll_invitation i ON i.county_id = $1 AND i.poll_id = p.id AND i.participant_id = t.id
       WHERE p.county_id = $1 AND p.conference_id = $2 AND p.opened_at IS NOT NULL)
     OR EXISTS (
       SELECT FROM message m
       WHERE m.county_id = $1 AND m.subject_id = $2 AND m.participant_id = t.id AND m.occasion = ANY ($3)))`,
    [countyId, id, ANNOUNCEMENTS],
  );
  return rows.map((row) => row.id);
}

/** Those whom an earlier date of the conference has reached, or is reaching now. */
async function knowingDate(manager: EntityManager, { countyId, id }: Conference): Promise<Set<string>> {
  const rows: { id: string }[] = await manager.query(
    `SELECT DISTINCT participant_id AS id FROM message
     WHERE county_id = $1 AND subject_id = $2 AND occasion = ANY ($3)
       AND (sent_at IS NOT NULL OR claim IS NOT NULL)`,
    [countyId, id, ANNOUNCEMENTS],
  );
  return new Set(rows.map((row) => row.id));
}

/** Those to whom a letter with the present date is owed or has gone. */
async function toldDate(
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
