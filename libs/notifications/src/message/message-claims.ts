import { Injectable } from '@nestjs/common';
import { CountyTransaction } from '@beczka/tenancy';
import { MessageComposers, type OwedMessage } from './message-composer.js';

/** What became of a claimed message. PENDING: to be tried again at `nextAttemptAt`. */
export interface Outcome {
  id: string;
  state: 'SENT' | 'PENDING' | 'FAILED' | 'CANCELLED';
  nextAttemptAt?: Date;
  sentAt?: Date;
  /** The privacy notice that the letter linked. */
  noticeVersion?: number;
  error?: string;
}

/**
 * The message `m` waits, at `at`: for the end of a pause, unless its occasion is among `never`, which wait for none; or
 * until nobody can put its reader back on the list any more, for whom it is still owed then.
 */
const waiting = (county: string, at: string, never: string) => `(m.participant_id IS NOT NULL AND (
  m.occasion <> ALL (${never}::text[]) AND mail_paused(${county}, m.subject_id, ${at})
  OR m.participant_id IN (SELECT may_come_back(${county}, ${at}))))`;

/**
 * The ledger as a worker sees it. A claim is a lease: it names the run that holds the message and ends by itself, so
 * that a run that died loses nothing; and a run that lost a claim can mark nothing.
 *
 * A pause is looked at when messages are taken and again while they wait in memory: one that begins while a run is under
 * way lets go what the run is handing over at that moment, and holds all else.
 */
@Injectable()
export class MessageClaims {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
  ) {}

  /** Takes up to `limit` due messages that no living run holds, the longest due first. */
  async take(
    countyId: string,
    claim: string,
    now: Date,
    leaseEnd: Date,
    limit: number,
  ): Promise<OwedMessage[]> {
    const [result] = await this.transaction.pipeline(countyId, [
      {
        name: 'message.take',
        text: `
          WITH due AS (
            SELECT id FROM message m
            WHERE county_id = $1 AND state IN ('PENDING', 'SENDING') AND next_attempt_at <= $3
              AND claim IS DISTINCT FROM $2 AND NOT EXISTS (SELECT FROM closed_county WHERE id = $1)
              AND NOT ${waiting('$1', '$3', '$6')}
            ORDER BY next_attempt_at LIMIT $5 FOR UPDATE SKIP LOCKED
          )
          UPDATE message m SET state = 'SENDING', claim = $2, next_attempt_at = $4
          FROM due WHERE m.county_id = $1 AND m.id = due.id
          RETURNING m.county_id AS "countyId", m.id, m.participant_id AS "participantId", m.user_id AS "userId",
            m.occasion, m.subject_id AS "subjectId", m.revision, m.due_at AS "dueAt", m.attempts`,
        values: [countyId, claim, now, leaseEnd, limit, this.composers.neverPaused()],
      },
    ]);
    return result!.rows;
  }

  /**
   * Writes outcomes down. A message that was cancelled while it was on its way is marked SENT if it went out, and stays
   * cancelled otherwise. Rows are locked in the order of their ids, as everywhere, so that nobody waits in a circle.
   */
  async mark(countyId: string, claim: string, outcomes: Outcome[]): Promise<void> {
    await this.transaction.pipeline(countyId, [
      {
        name: 'message.mark',
        text: `
          WITH outcome AS (
            SELECT * FROM unnest($3::uuid[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::text[], $8::int[])
              AS o (id, state, next_attempt_at, sent_at, error, notice_version)
          ), held AS (
            SELECT m.id, m.participant_id FROM message m JOIN outcome USING (id)
            WHERE m.county_id = $1 AND m.claim = $2 ORDER BY m.id FOR UPDATE OF m
          ), shown AS (
            INSERT INTO notice_shown (county_id, participant_id, version, way, shown_at)
            SELECT $1, held.participant_id, o.notice_version, 'MAIL', o.sent_at FROM held JOIN outcome o USING (id)
            WHERE held.participant_id IS NOT NULL AND o.notice_version IS NOT NULL AND o.state = 'SENT'
            ORDER BY held.participant_id ON CONFLICT DO NOTHING
          )
          UPDATE message m SET state = o.state, claim = NULL, sent_at = o.sent_at, last_error = o.error,
            cancelled_because = CASE WHEN o.state = 'CANCELLED' THEN 'OVERTAKEN' END,
            next_attempt_at = coalesce(o.next_attempt_at, m.next_attempt_at),
            attempts = m.attempts + (o.state <> 'CANCELLED')::int
          FROM outcome o JOIN held USING (id)
          WHERE m.county_id = $1 AND m.id = o.id
            AND (m.state = 'SENDING' OR m.state = 'CANCELLED' AND o.state = 'SENT')`,
        values: [
          countyId,
          claim,
          outcomes.map((outcome) => outcome.id),
          outcomes.map((outcome) => outcome.state),
          outcomes.map((outcome) => outcome.nextAttemptAt ?? null),
          outcomes.map((outcome) => outcome.sentAt ?? null),
          outcomes.map((outcome) => outcome.error ?? null),
          outcomes.map((outcome) => outcome.noticeVersion ?? null),
        ],
      },
    ]);
  }

  /** Those of these counties in which a message may be taken now. */
  async due(counties: string[], now: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT id FROM unnest($1::text[]) AS county (id)
         WHERE EXISTS (SELECT 1 FROM message m WHERE county_id = county.id
                         AND state IN ('PENDING', 'SENDING') AND next_attempt_at <= $2
                         AND NOT ${waiting('county.id', '$2', '$3')})`,
        [counties, now, this.composers.neverPaused()],
      ),
    );
    return rows.map((row) => row.id);
  }

  /** Those of these messages that the run may not send now: cancelled or taken over meanwhile, waiting, or the county is closed. */
  async lost(countyId: string, claim: string, ids: string[], now: Date): Promise<Set<string>> {
    const [result] = await this.transaction.pipeline(countyId, [
      {
        name: 'message.lost',
        text: `
          SELECT id FROM message m
          WHERE county_id = $1 AND id = ANY ($3::uuid[]) AND (state <> 'SENDING' OR claim IS DISTINCT FROM $2
            OR EXISTS (SELECT FROM closed_county WHERE id = $1) OR ${waiting('$1', '$4', '$5')})`,
        values: [countyId, claim, ids, now, this.composers.neverPaused()],
      },
    ]);
    return new Set(result!.rows.map((row: { id: string }) => row.id));
  }

  /** Gives back what the run still holds, untried, to be taken at once by another. */
  async release(countyId: string, claim: string, now: Date): Promise<void> {
    await this.transaction.pipeline(countyId, [
      {
        text: `
          UPDATE message SET state = 'PENDING', claim = NULL, next_attempt_at = $3
          FROM (SELECT id FROM message WHERE county_id = $1 AND claim = $2 AND state = 'SENDING'
                ORDER BY id FOR UPDATE) held
          WHERE county_id = $1 AND message.id = held.id`,
        values: [countyId, claim, now],
      },
    ]);
  }
}
