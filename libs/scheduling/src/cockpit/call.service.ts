import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { failureInWords, MessageComposers, MessageService } from '@beczka/notifications';
import { isErased, Participant } from '@beczka/partners';
import { AuditLog, Clock, CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { Answer } from '../answer/answer.entity.js';
import { REMINDERS } from '../letter/occasions.js';
import { answeredMeanwhile, notOpen, pollClosed, unknownSlot } from '../poll/date-poll.errors.js';
import { DatePoll, DatePollState } from '../poll/date-poll.entity.js';
import { DateSlot } from '../poll/date-slot.entity.js';
import { PollInvitation } from '../poll/poll-invitation.entity.js';
import { takesNoPart } from '../registration/registration.errors.js';
import { SettleWakeUp } from '../poll/settle-wake-up.js';
import type { MarkCalledInput, RecordAnswersInput } from './call.inputs.js';
import { PollNews } from './poll-news.js';
import { type LastMessage, MessageFate } from './poll-person.js';

/** Within so many seconds, a second mark by the same person is a second click. */
const SECOND_CLICK = 60;

/** What the staff do about those who stay silent: telephone them, and take down what they say. */
@Injectable()
export class CallService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
    private readonly messages: MessageService,
    private readonly wakeUp: SettleWakeUp,
    private readonly news: PollNews,
    private readonly log: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Remembers who telephoned and when, or forgets it. Throws NOT_FOUND, and CONFLICT for a poll that is not open
   * or somebody who takes part no longer.
   */
  mark({ countyId, id, participantId, called }: MarkCalledInput, by: string): Promise<DatePoll> {
    return this.transaction.write(countyId, async (manager) => {
      const { poll } = await heldInvitation(manager, countyId, id, participantId);
      if (poll.state !== DatePollState.OPEN) throw notOpen();
      const now = this.clock.now();
      const [, changed]: [unknown, number] = await manager.query(
        called
          ? `UPDATE poll_invitation SET called_at = $4, called_by = $5
             WHERE county_id = $1 AND poll_id = $2 AND participant_id = $3
               AND (called_by IS DISTINCT FROM $5 OR called_at < $4::timestamptz - make_interval(secs => ${SECOND_CLICK}))`
          : `UPDATE poll_invitation SET called_at = NULL, called_by = NULL
             WHERE county_id = $1 AND poll_id = $2 AND participant_id = $3 AND called_at IS NOT NULL
               AND $4::timestamptz IS NOT NULL AND $5::uuid IS NOT NULL`,
        [countyId, id, participantId, now, by],
      );
      if (changed) {
        await this.log.record(countyId, {
          action: called ? 'CALLED' : 'CALL_UNDONE',
          subject: { type: 'DATE_POLL', id },
          after: { participant_id: participantId },
        });
        await this.transaction.afterCommit(async () => this.news.tell(countyId, id));
      }
      return poll;
    });
  }

  /**
   * Keeps what a person has said by telephone as if they had saved it; slots not named keep what they had. What somebody
   * has saved since the caller looked is never overwritten; sent twice, it is saved once. Throws NOT_FOUND, POLL_CLOSED,
   * UNKNOWN_SLOT at the field, and CONFLICT.
   */
  record(input: RecordAnswersInput, by: string): Promise<DatePoll> {
    const { countyId, id, participantId } = input;
    return this.transaction.write(countyId, async (manager) => {
      const { poll, invitation } = await heldInvitation(manager, countyId, id, participantId);
      const now = this.clock.now();
      if (poll.state !== DatePollState.OPEN || poll.deadline <= now) throw pollClosed();
      const slots = await manager.findBy(DateSlot, { countyId, pollId: id });
      const unknown = input.answers.findIndex(({ slotId }) => !slots.some((slot) => slot.id === slotId));
      if (unknown >= 0) throw unknownSlot(`input.answers.${unknown}.slotId`);
      const given = new Map(
        (await manager.findBy(Answer, { countyId, pollId: id, participantId })).map((one) => [
          one.slotId,
          one.choice,
        ]),
      );
      const changed = input.answers.filter(({ slotId, choice }) => given.get(slotId) !== choice);
      const comment = input.comment === undefined ? invitation.comment : input.comment;
      if (invitation.respondedAt?.getTime() !== input.seenResponse?.getTime()) {
        const sentTwice = invitation.recordedBy === by && !changed.length && comment === invitation.comment;
        if (sentTwice) return poll;
        throw answeredMeanwhile();
      }
      await this.write(manager, invitation, { changed, comment, by, now });
      await this.log.record(countyId, {
        action: 'ANSWER_RECORDED',
        subject: { type: 'DATE_POLL', id },
        after: {
          participant_id: participantId,
          ...Object.fromEntries(changed.map(({ slotId, choice }) => [slotId, choice])),
          ...(comment !== invitation.comment && { comment_changed: true }),
        },
      });
      await this.transaction.afterCommit(async () => {
        this.wakeUp.wake(countyId);
        this.news.tell(countyId, id);
      });
      return poll;
    });
  }

  /** Of a poll's messages the last to each of these people that went out, failed or is due by now; by participant. */
  lastMessages(
    countyId: string,
    pollId: string,
    participantIds: readonly string[],
    language: Language,
  ): Promise<Map<string, LastMessage>> {
    return this.transaction.read(countyId, async (manager) => {
      const rows: { person: string; occasion: string; state: string; at: Date; error: string | null }[] =
        await manager.query(
          `SELECT DISTINCT ON (participant_id) participant_id AS person, occasion, state, last_error AS error,
             CASE WHEN state = 'SENT' THEN sent_at WHEN state IN ('FAILED', 'BOUNCED') THEN next_attempt_at ELSE due_at END AS at
           FROM message WHERE county_id = $1 AND subject_id = $2 AND participant_id = ANY ($3)
             AND (state IN ('SENT', 'FAILED') OR state <> 'CANCELLED' AND due_at <= $4)
           ORDER BY participant_id, due_at DESC, id DESC`,
          [countyId, pollId, participantIds, this.clock.now()],
        );
      return new Map(
        rows.map(({ person, occasion, state, at, error }) => {
          const failed = state === 'FAILED' || state === 'BOUNCED';
          const fate = failed
            ? MessageFate.FAILED
            : state === 'SENT'
              ? MessageFate.SENT
              : MessageFate.WAITING;
          const reason = failed ? failureInWords(error, language) : null;
          const occasionName = this.composers.find(occasion)?.name[language] ?? occasion;
          return [person, { occasionName, fate, at, reason }];
        }),
      );
    });
  }

  private async write(
    manager: EntityManager,
    { countyId, pollId, participantId }: PollInvitation,
    saved: { changed: { slotId: string; choice: string }[]; comment: string | null; by: string; now: Date },
  ): Promise<void> {
    const person = [countyId, pollId, participantId];
    await manager.query(
      `UPDATE poll_invitation
       SET responded_at = $4, first_responded_at = coalesce(first_responded_at, $4), recorded_by = $5, comment = $6,
         unsettled = true
       WHERE county_id = $1 AND poll_id = $2 AND participant_id = $3`,
      [...person, saved.now, saved.by, saved.comment],
    );
    await manager.query(
      `INSERT INTO answer (county_id, poll_id, participant_id, slot_id, choice, answered_at)
       SELECT $1, $2, $3, slot_id, choice, $6 FROM unnest($4::uuid[], $5::text[]) AS given (slot_id, choice)
       ON CONFLICT (county_id, poll_id, participant_id, slot_id)
       DO UPDATE SET choice = excluded.choice, answered_at = excluded.answered_at`,
      [
        ...person,
        saved.changed.map(({ slotId }) => slotId),
        saved.changed.map(({ choice }) => choice),
        saved.now,
      ],
    );
    const voice: { id: string }[] = await manager.query(
      `SELECT unnest(ARRAY[id, deputy_of]) AS id FROM participant
       WHERE county_id = $1 AND (id = $2 OR deputy_of = $2)`,
      [countyId, participantId],
    );
    const readers = voice.flatMap(({ id }) => id ?? []);
    await this.messages.answered(countyId, [pollId], readers, REMINDERS);
  }
}

/**
 * Holds the poll against a decision, the person against leaving, and the invitation against another save. Throws NOT_FOUND,
 * and CONFLICT for somebody who takes part no longer.
 */
async function heldInvitation(
  manager: EntityManager,
  countyId: string,
  pollId: string,
  participantId: string,
): Promise<{ poll: DatePoll; invitation: PollInvitation }> {
  const [held]: object[] = await manager.query(
    'SELECT FROM date_poll WHERE county_id = $1 AND id = $2 AND opened_at IS NOT NULL FOR KEY SHARE',
    [countyId, pollId],
  );
  const person =
    held &&
    (await manager.findOne(Participant, {
      where: { countyId, id: participantId },
      lock: { mode: 'pessimistic_read' },
    }));
  const invitation =
    person &&
    (await manager.findOne(PollInvitation, {
      where: { countyId, pollId, participantId },
      lock: { mode: 'pessimistic_write' },
    }));
  if (!invitation) throw notFound();
  if (person.erased) throw isErased();
  if (!person.active) throw takesNoPart();
  return { poll: await manager.findOneByOrFail(DatePoll, { countyId, id: pollId }), invitation };
}
