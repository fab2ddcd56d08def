import { Injectable } from '@nestjs/common';
import { type ParticipantCaller, ParticipantLinkService, participantOfToken } from '@beczka/identity';
import {
  Clock,
  CountyContext,
  CountyTransaction,
  type Language,
  notFound,
  type Statement,
} from '@beczka/tenancy';
import { type AnswersGiven, readAnswers } from './answer-rules.js';
import { answeredSince, pollClosed, unknownSlot } from '../poll/date-poll.errors.js';
import { PollNews } from '../cockpit/poll-news.js';
import { REMINDERS } from '../letter/occasions.js';
import type { ParticipantPoll } from './participant-view.js';
import { onePoll, participantPoll } from './participant-view.service.js';
import { SettleWakeUp } from '../poll/settle-wake-up.js';

/**
 * One statement takes the answers or does nothing at all, and says which.
 *
 * The poll is held by FOR KEY SHARE, which only FOR UPDATE keeps out: a decision waits for answers under way and misses
 * none, answers do not wait for each other, and one that comes after a decision finds the poll closed. The invitation
 * is written before the answers, so of two saves by one person the later comes whole after the earlier. One that is sent again
 * by itself gives way to a newer one, unless that was itself, come through unheard. What has changed
 * by it is recorded here as well, for a trigger would cost every answer more; of a comment only that it changed.
 */
const SAVE = `
  WITH me AS (${participantOfToken('$1', '$2', '$3', 'p.deputy_of')}),
  poll AS MATERIALIZED (
    SELECT i.participant_id, p.state, p.deadline
    FROM poll_invitation i
    JOIN date_poll p ON p.county_id = $1 AND p.id = $4 AND p.opened_at IS NOT NULL
    WHERE i.county_id = $1 AND i.poll_id = $4 AND i.participant_id = (SELECT participant_id FROM me)
    FOR KEY SHARE OF p),
  given AS (
    SELECT slot_id, choice, nth - 1 AS place FROM unnest($5::uuid[], $6::text[]) WITH ORDINALITY AS g (slot_id, choice, nth)),
  unknown AS (
    SELECT min(place)::int AS place FROM given
    WHERE NOT EXISTS (SELECT FROM date_slot s WHERE s.county_id = $1 AND s.poll_id = $4 AND s.id = given.slot_id)),
  accepted AS (
    UPDATE poll_invitation i
    SET responded_at = $3, first_responded_at = coalesce(i.first_responded_at, $3), recorded_by = NULL, unsettled = true,
        comment = CASE WHEN $7::boolean THEN $8 ELSE i.comment END
    WHERE i.county_id = $1 AND i.poll_id = $4
      AND i.participant_id = (SELECT participant_id FROM poll WHERE state = 'OPEN' AND deadline > $3)
      AND (SELECT place FROM unknown) IS NULL
      AND (NOT $11 OR i.responded_at IS NOT DISTINCT FROM $12 OR
        (NOT $7::boolean OR i.comment IS NOT DISTINCT FROM $8) AND NOT EXISTS (
          SELECT FROM given LEFT JOIN answer a
            ON a.county_id = $1 AND a.poll_id = $4 AND a.participant_id = i.participant_id AND a.slot_id = given.slot_id
          WHERE a.choice IS DISTINCT FROM given.choice))
    RETURNING i.participant_id, old.comment IS DISTINCT FROM new.comment AS comment_changed),
  answers AS (
    INSERT INTO answer (county_id, poll_id, participant_id, slot_id, choice, answered_at)
    SELECT $1, $4, accepted.participant_id, given.slot_id, given.choice, $3 FROM accepted, given
    ON CONFLICT (county_id, poll_id, participant_id, slot_id)
    DO UPDATE SET choice = excluded.choice, answered_at = excluded.answered_at
    RETURNING slot_id, old.choice AS was, new.choice AS becomes),
  recorded AS (
    INSERT INTO audit_event (county_id, at, actor_kind, actor_id, origin, action, subject_type, subject_id, before, after)
    SELECT $1, $3, 'PARTICIPANT', accepted.participant_id, $10, 'ANSWERED', 'DATE_POLL', $4::text, told.before,
      CASE WHEN comment_changed THEN coalesce(told.after, '{}') || '{"comment_changed": true}' ELSE told.after END
    FROM accepted, (
      SELECT jsonb_object_agg(slot_id, was) FILTER (WHERE was IS NOT NULL) AS before,
             jsonb_object_agg(slot_id, becomes) AS after
      FROM answers WHERE was IS DISTINCT FROM becomes) told
    WHERE told.after IS NOT NULL OR comment_changed),
  voice AS (
    SELECT participant_id AS id FROM accepted
    UNION ALL SELECT me.deputy_of FROM accepted, me WHERE me.deputy_of IS NOT NULL
    UNION ALL SELECT d.id FROM participant d WHERE d.county_id = $1 AND d.deputy_of = (SELECT participant_id FROM accepted)),
  reminders AS (
    SELECT m.id FROM voice
    JOIN message m ON m.county_id = $1 AND m.participant_id = voice.id AND m.subject_id = $4
    WHERE m.occasion = ANY ($9) AND m.state IN ('PENDING', 'SENDING')
    ORDER BY m.id FOR UPDATE OF m),
  silenced AS (
    UPDATE message m SET state = 'CANCELLED', cancelled_because = 'ANSWERED' FROM reminders WHERE m.county_id = $1 AND m.id = reminders.id)
  SELECT EXISTS (SELECT FROM me) AS known, EXISTS (SELECT FROM accepted) AS accepted,
         (SELECT state FROM poll) AS state, (SELECT deadline > $3 FROM poll) AS "inTime", (SELECT place FROM unknown) AS unknown`;

interface Saved {
  known: boolean;
  accepted: boolean;
  state: string | null;
  inTime: boolean | null;
  unknown: number | null;
}

@Injectable()
export class AnswerService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly links: ParticipantLinkService,
    private readonly clock: Clock,
    private readonly wakeUp: SettleWakeUp,
    private readonly news: PollNews,
  ) {}

  /**
   * Keeps what the bearer of a personal link says, in one round trip; neither they nor who has one voice with them is reminded any more. Throws
   * LINK_INVALID, COUNTY_CLOSED, NOT_FOUND for a poll that does not ask this person, POLL_CLOSED, UNKNOWN_SLOT, CONFLICT for what was sent again too late, and INVALID at the field.
   */
  async save(caller: ParticipantCaller, given: AnswersGiven, language: Language): Promise<ParticipantPoll> {
    const input = readAnswers(given);
    const now = this.clock.now();
    const [saved, poll] = await this.transaction.pipeline(caller.countyId, [
      this.statement(caller, input, now),
      onePoll(caller, input.pollId, now, language),
    ]);
    const outcome = saved!.rows[0] as Saved;
    if (!outcome.known) throw await this.links.refusal(caller.countyId);
    refuseUnlessAccepted(outcome);
    this.wakeUp.wake(caller.countyId);
    this.news.tell(caller.countyId, input.pollId);
    return participantPoll(poll!.rows[0].poll, caller.countyId, now);
  }

  private statement(caller: ParticipantCaller, input: AnswersGiven, now: Date): Statement {
    const { pollId, answers, comment, sentAgain, seenAt } = input;
    return {
      name: 'save-answers',
      text: SAVE,
      values: [
        caller.countyId,
        caller.tokenHash,
        now,
        pollId,
        answers.map(({ slotId }) => slotId),
        answers.map(({ choice }) => choice),
        comment !== undefined,
        comment ?? null,
        REMINDERS,
        CountyContext.actor().origin ?? null,
        sentAgain ?? false,
        seenAt ?? null,
      ],
    };
  }
}

function refuseUnlessAccepted({ accepted, state, inTime, unknown }: Saved): void {
  if (accepted) return;
  if (state === null) throw notFound();
  if (state !== 'OPEN' || !inTime) throw pollClosed();
  if (unknown === null) throw answeredSince();
  throw unknownSlot(`input.answers.${unknown}.slotId`);
}
