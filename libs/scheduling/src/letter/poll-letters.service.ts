import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Role, StaffService } from '@beczka/identity';
import { MessageService, type PlannedMessages } from '@beczka/notifications';
import { Clock } from '@beczka/tenancy';
import type { DatePoll } from '../poll/date-poll.entity.js';
import { REMINDERS, type Occasion } from './occasions.js';
import { GATHERING, pollReminderTimes } from './reminder-times.js';

/** Plans what a poll owes to people. Everything joins the transaction that makes it owed. */
@Injectable()
export class PollLetters {
  constructor(
    private readonly messages: MessageService,
    private readonly staff: StaffService,
    private readonly clock: Clock,
  ) {}

  /** The invitation at once, and the reminders, to those of these people who have not answered. */
  async asked(manager: EntityManager, poll: DatePoll, participantIds: string[]): Promise<void> {
    const among = new Set(participantIds);
    const silent = (await this.askedBy(manager, poll, SILENT)).filter((one) => among.has(one));
    await this.messages.planAgain(poll.countyId, [
      // One for the poll's whole life, however often it is extended.
      { ...this.about(poll, 'POLL_INVITATION', this.clock.now(), silent), revision: 1 },
      ...this.reminders(poll, silent),
    ]);
  }

  /** The later deadline to those who have not answered, with reminders for the new stretch. */
  async extended(manager: EntityManager, poll: DatePoll): Promise<void> {
    await this.messages.cancel(poll.countyId, poll.id, [...REMINDERS, 'POLL_EXTENDED']);
    const silent = await this.askedBy(manager, poll, SILENT);
    const invited = await toldBy(manager, poll, silent);
    await this.messages.plan(poll.countyId, [
      this.about(poll, 'POLL_EXTENDED', this.clock.now(), invited),
      ...this.reminders(poll, silent),
    ]);
  }

  /**
   * The dates that were added, to those who have answered: once for all that are added within a while. The others find
   * them in what is owed to them anyway.
   */
  async slotAdded(manager: EntityManager, poll: DatePoll): Promise<void> {
    await this.messages.cancel(poll.countyId, poll.id, ['POLL_SLOT_ADDED']);
    const [{ added }] = await manager.query(
      `SELECT count(*)::int AS added FROM date_slot WHERE county_id = $1 AND poll_id = $2 AND added_at IS NOT NULL`,
      [poll.countyId, poll.id],
    );
    const answered = await this.askedBy(manager, poll, 'i.responded_at IS NOT NULL');
    const dueAt = new Date(this.clock.now().getTime() + GATHERING);
    await this.messages.plan(poll.countyId, [
      { ...this.about(poll, 'POLL_SLOT_ADDED', dueAt, answered), revision: added },
    ]);
  }

  /** Nothing more is owed about the poll itself. */
  async closed({ countyId, id }: DatePoll): Promise<void> {
    await this.messages.cancel(countyId, id);
  }

  /** Tells those whose invitation has gone out and who hear nothing else of it, and nobody more. */
  async cancelled(
    manager: EntityManager,
    poll: DatePoll,
    hearOtherwise: ReadonlySet<string> = new Set(),
  ): Promise<void> {
    await this.closed(poll);
    const asked = (await this.askedBy(manager, poll)).filter((one) => !hearOtherwise.has(one));
    const told = await toldBy(manager, poll, asked);
    await this.messages.plan(poll.countyId, [this.about(poll, 'POLL_CANCELLED', this.clock.now(), told)]);
  }

  /** The poll has found again the date that the conference has: of those who know it, whoever was asked wants to hear. */
  async dateKept(manager: EntityManager, poll: DatePoll, knowing: ReadonlySet<string>): Promise<void> {
    const asked = (await this.askedBy(manager, poll)).filter((one) => knowing.has(one));
    await this.messages.plan(poll.countyId, [
      this.about(poll, 'CONFERENCE_DATE_KEPT', this.clock.now(), asked),
    ]);
  }

  /** Tells the county's coordinators, and its managers where it has none; not the person who did it. */
  async tellStaff(poll: DatePoll, occasion: 'POLL_DECIDED_NOTICE' | 'POLL_UNDECIDED_NOTICE'): Promise<void> {
    const members = await this.staff.inCounty(poll.countyId);
    const inRole = (role: Role) => members.filter((member) => member.role === role && member.accepted);
    const responsible = inRole(Role.COORDINATOR).length ? inRole(Role.COORDINATOR) : inRole(Role.MANAGER);
    const userIds = responsible.map(({ id }) => id).filter((id) => id !== poll.closedBy);
    await this.messages.plan(poll.countyId, [{ ...this.about(poll, occasion, this.clock.now()), userIds }]);
  }

  /** Participants whom the poll asks: the active, and those who may be put back on the list, to whom letters wait until then. */
  private async askedBy(manager: EntityManager, poll: DatePoll, condition = 'true'): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT t.id FROM poll_invitation i
       JOIN participant t ON t.county_id = $1 AND t.id = i.participant_id
         AND (t.deactivated_at IS NULL OR t.id IN (SELECT may_come_back($1, $3)))
       WHERE i.county_id = $1 AND i.poll_id = $2 AND ${condition}`,
      [poll.countyId, poll.id, this.clock.now()],
    );
    return rows.map(({ id }) => id);
  }

  private reminders(poll: DatePoll, participantIds: string[]): PlannedMessages[] {
    const times = pollReminderTimes(this.clock.now(), poll.deadline);
    return REMINDERS.flatMap((occasion, nth) => {
      const dueAt = times[nth];
      return dueAt ? [this.about(poll, occasion, dueAt, participantIds)] : [];
    });
  }

  private about(poll: DatePoll, occasion: Occasion, dueAt: Date, participantIds?: string[]): PlannedMessages {
    return { occasion, subjectId: poll.id, revision: poll.deadlineRevision, dueAt, participantIds };
  }
}

/** Neither has the person `t` answered the poll nor who has one voice with them. */
const SILENT = `i.responded_at IS NULL AND NOT EXISTS (
  SELECT FROM participant other JOIN poll_invitation o ON o.county_id = $1 AND o.poll_id = $2 AND o.participant_id = other.id
  WHERE other.county_id = $1 AND (other.id = t.deputy_of OR other.deputy_of = t.id) AND o.responded_at IS NOT NULL)`;

/** Those of these people whom a message of the poll has reached, or is reaching now. */
async function toldBy(manager: EntityManager, poll: DatePoll, participantIds: string[]): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT DISTINCT participant_id AS id FROM message
     WHERE county_id = $1 AND subject_id = $2 AND participant_id = ANY ($3)
       AND (sent_at IS NOT NULL OR claim IS NOT NULL)`,
    [poll.countyId, poll.id, participantIds],
  );
  return rows.map(({ id }) => id);
}
