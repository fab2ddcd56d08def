import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditLog, Clock, CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { JobPublisher } from '@beczka/jobs';
import { v7 as uuid } from 'uuid';
import { layOut } from '../letter/layout.js';
import { type LetterKind, MessageComposers } from './message-composer.js';
import { failureInWords, serverLineOf } from './failure-words.js';
import {
  type CancelledBecause,
  type FailedMessage,
  type FailedMessagePage,
  Message,
  type MessageGroup,
  type MessagePreview,
} from './message.entity.js';
import { sendableFrom } from './quiet-hours.js';

/** One occasion for any number of people. Owed once to each, however often it is planned. */
export interface PlannedMessages {
  occasion: string;
  /** The poll or conference it speaks of. */
  subjectId: string;
  revision: number;
  /** Moved to the next morning when it falls into the night. */
  dueAt: Date;
  participantIds?: readonly string[];
  /** Staff. */
  userIds?: readonly string[];
}

/** What failed longer ago than this, in milliseconds, is history. */
const FAILURES_SHOWN = 30 * 24 * 3_600_000;

/** Given up so lately that somebody may want to know; nobody misses what has not reached people who have left. */
const FAILED = `
  FROM message m LEFT JOIN participant p ON p.county_id = m.county_id AND p.id = m.participant_id
  WHERE m.county_id = $1 AND m.state IN ('FAILED', 'BOUNCED') AND m.next_attempt_at >= $2 AND p.deactivated_at IS NULL`;

type FailedRow = Omit<FailedMessage, 'occasionName' | 'reason' | 'serverLine'> & { error: string | null };

/** The ledger of what is owed to whom. */
@Injectable()
export class MessageService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
    private readonly publisher: JobPublisher,
    private readonly clock: Clock,
    private readonly log: AuditLog,
  ) {}

  /** Joins the caller's transaction, so that a decision and its messages stand or fall together. */
  async plan(countyId: string, plans: PlannedMessages[]): Promise<void> {
    const rows = rowsOf(plans);
    if (!rows.length) return;
    await this.transaction.write(countyId, async (manager) => {
      await manager.query(
        `INSERT INTO message
           (county_id, id, occasion, subject_id, revision, due_at, next_attempt_at, participant_id, user_id)
         SELECT $1, id, occasion, subject_id, revision, due_at, due_at, participant_id, user_id
         FROM unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[], $6::timestamptz[], $7::uuid[], $8::uuid[])
           AS m (id, occasion, subject_id, revision, due_at, participant_id, user_id)
         ORDER BY subject_id, occasion, revision, participant_id, user_id
         ON CONFLICT DO NOTHING`,
        [
          countyId,
          rows.map(() => uuid()),
          rows.map((row) => row.occasion),
          rows.map((row) => row.subjectId),
          rows.map((row) => row.revision),
          rows.map((row) => row.dueAt),
          rows.map((row) => row.participantId),
          rows.map((row) => row.userId),
        ],
      );
      if (rows.some((row) => row.dueAt <= this.clock.now())) {
        await this.transaction.afterCommit(async () => this.publisher.publish('message.send', { countyId }));
      }
    });
  }

  /**
   * {@link plan}, and what was called off before it went out is owed again: for people who come back. Joins the
   * caller's transaction.
   */
  async planAgain(countyId: string, plans: PlannedMessages[]): Promise<void> {
    const rows = rowsOf(plans).filter(({ participantId }) => participantId !== null);
    if (!rows.length) return;
    await this.transaction.write(countyId, async (manager) => {
      await manager.query(
        `UPDATE message m SET state = 'PENDING', cancelled_because = NULL, attempts = 0, due_at = again.due_at,
           next_attempt_at = again.due_at
         FROM (SELECT called_off.id, p.due_at
               FROM unnest($2::text[], $3::uuid[], $4::int[], $5::timestamptz[], $6::uuid[])
                 AS p (occasion, subject_id, revision, due_at, participant_id)
               JOIN message called_off USING (occasion, subject_id, revision, participant_id)
               WHERE called_off.county_id = $1 AND called_off.state = 'CANCELLED'
                 AND called_off.sent_at IS NULL AND called_off.claim IS NULL
               ORDER BY called_off.id FOR UPDATE OF called_off) again
         WHERE m.county_id = $1 AND m.id = again.id`,
        [
          countyId,
          rows.map((row) => row.occasion),
          rows.map((row) => row.subjectId),
          rows.map((row) => row.revision),
          rows.map((row) => row.dueAt),
          rows.map((row) => row.participantId),
        ],
      );
      await this.plan(countyId, plans);
    });
  }

  /** Calls off what is still owed about a subject: every occasion of it, or those named. Joins the caller's transaction. */
  async cancel(countyId: string, subjectId: string, occasions?: readonly string[]): Promise<void> {
    const owed = 'subject_id = $3 AND ($4::text[] IS NULL OR occasion = ANY ($4))';
    await this.cancelOwed(countyId, 'CALLED_OFF', owed, subjectId, occasions ?? null);
  }

  /** These people have answered about these subjects: letters that ask them again are owed no more. Joins the caller's transaction. */
  async answered(
    countyId: string,
    subjectIds: readonly string[],
    participantIds: readonly string[],
    occasions: readonly string[],
  ): Promise<void> {
    const owed = 'subject_id = ANY ($3) AND participant_id = ANY ($4) AND occasion = ANY ($5)';
    await this.cancelOwed(countyId, 'ANSWERED', owed, subjectIds, participantIds, occasions);
  }

  /** What goes out when about these subjects, and what became of it; in the order in which it is due. */
  async groups(countyId: string, subjectIds: readonly string[], language: Language): Promise<MessageGroup[]> {
    const rows: Omit<MessageGroup, 'occasionName'>[] = await this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT subject_id AS "subjectId", occasion, revision, min(due_at) AS "dueAt",
           count(*) FILTER (WHERE state IN ('PENDING', 'SENDING'))::int AS pending,
           count(*) FILTER (WHERE state = 'SENT')::int AS sent,
           count(*) FILTER (WHERE state IN ('FAILED', 'BOUNCED'))::int AS failed,
           count(*) FILTER (WHERE state = 'CANCELLED')::int AS cancelled
         FROM message WHERE county_id = $1 AND subject_id = ANY ($2::uuid[])
         GROUP BY subject_id, occasion, revision
         ORDER BY min(due_at), occasion, revision`,
        [countyId, subjectIds],
      ),
    );
    return rows.map((row) => ({
      ...row,
      occasionName: this.occasionName(row.occasion, language),
    }));
  }

  /** Messages that were given up or came back within the last thirty days, newest first. */
  failed(countyId: string, offset: number, limit: number, language: Language): Promise<FailedMessagePage> {
    return this.transaction.read(countyId, async (manager) => {
      const total = await this.countFailed(countyId);
      const rows: FailedRow[] = await manager.query(
        `SELECT m.county_id AS "countyId", m.id, m.participant_id AS "participantId", m.user_id AS "userId",
           m.occasion, m.subject_id AS "subjectId", m.next_attempt_at AS "failedAt", m.last_error AS error
         ${FAILED} ORDER BY m.next_attempt_at DESC, m.id OFFSET $3 LIMIT $4`,
        [countyId, this.failuresSince(), offset, limit],
      );
      const items = rows.map(({ error, ...row }) => ({
        ...row,
        occasionName: this.occasionName(row.occasion, language),
        reason: failureInWords(error, language),
        serverLine: error && serverLineOf(error),
      }));
      return { total, items };
    });
  }

  /** How many messages {@link failed} tells of; or those alone for which no dead address is to blame. */
  countFailed(countyId: string, { toDeadAddresses = true } = {}): Promise<number> {
    return this.transaction.read(countyId, async (manager) => {
      const values = [countyId, this.failuresSince(), toDeadAddresses];
      const [{ total }] = await manager.query(
        `SELECT count(*)::int AS total ${FAILED} AND ($3 OR p.address_failed_at IS NULL)`,
        values,
      );
      return total;
    });
  }

  /** Owes a message that was given up or came back once more; any other stays as it is. Throws NOT_FOUND. */
  async retry(countyId: string, id: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      const message = await manager.findOneBy(Message, { countyId, id });
      if (!message) throw notFound();
      const { participantId, userId, state } = message;
      if (state !== 'FAILED' && state !== 'BOUNCED') return;
      await this.owe(manager, countyId, `id = $3 AND state IN ('FAILED', 'BOUNCED')`, id);
      const subject = participantId
        ? { type: 'PARTICIPANT', id: participantId }
        : { type: 'MEMBERSHIP', id: userId! };
      await this.log.record(countyId, { action: 'MESSAGE_RETRIED', subject });
    });
  }

  /**
   * A person's address is about to change, or works again: whatever has not reached them is owed anew, and a run that holds
   * a copy for the old one loses it. What no longer matters is found out when it is composed. Joins the caller's
   * transaction; messages are locked before their participant, here as where they are planned.
   */
  async readdress(countyId: string, participantId: string): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      this.owe(
        manager,
        countyId,
        `participant_id = $3 AND state IN ('PENDING', 'SENDING', 'FAILED', 'BOUNCED')`,
        participantId,
      ),
    );
  }

  /**
   * A person has decided to do without such letters: those still owed are called off. Joins the caller's transaction,
   * before the participant is locked.
   */
  async callOff(countyId: string, participantId: string, kinds: readonly LetterKind[]): Promise<void> {
    const owed = 'participant_id = $3 AND occasion = ANY ($4)';
    await this.cancelOwed(countyId, 'OBJECTED', owed, participantId, this.composers.occasionsOf(kinds));
  }

  /**
   * Nobody writes to this person any more: what is owed to them is called off, and what mail servers said of them is
   * forgotten. Joins the caller's transaction, before the participant is locked.
   */
  async forget(countyId: string, participantId: string): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query(
        `UPDATE message m SET last_error = NULL,
           state = CASE WHEN m.state IN ('PENDING', 'SENDING') THEN 'CANCELLED' ELSE m.state END,
           cancelled_because = CASE WHEN m.state IN ('PENDING', 'SENDING') THEN 'LEFT' ELSE m.cancelled_because END
         FROM (SELECT id FROM message WHERE county_id = $1 AND participant_id = $2 ORDER BY id FOR UPDATE) theirs
         WHERE m.county_id = $1 AND m.id = theirs.id`,
        [countyId, participantId],
      ),
    );
  }

  /**
   * The links made for these people so far are ending: what a run holds for them is written anew, with one that works.
   * Joins the caller's transaction, before the participants are locked.
   */
  async rewrite(countyId: string, ...participantIds: string[]): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      this.owe(manager, countyId, `participant_id = ANY ($3) AND state = 'SENDING'`, participantIds),
    );
  }

  /** What is still owed and meets a condition, which speaks of its values from `$3` on. */
  private async cancelOwed(
    countyId: string,
    because: CancelledBecause,
    condition: string,
    ...values: unknown[]
  ): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query(
        `UPDATE message m SET state = 'CANCELLED', cancelled_because = $2
         FROM (SELECT id FROM message WHERE county_id = $1 AND state IN ('PENDING', 'SENDING') AND ${condition}
               ORDER BY id FOR UPDATE) owed
         WHERE m.county_id = $1 AND m.id = owed.id`,
        [countyId, because, ...values],
      ),
    );
  }

  /** Makes these messages due as if they had never been tried: at their time, or as soon as none is sent at night. */
  private async owe(
    manager: EntityManager,
    countyId: string,
    which: string,
    whose: string | string[],
  ): Promise<void> {
    await manager.query(
      `UPDATE message m
       SET state = 'PENDING', attempts = 0, claim = NULL, last_error = NULL, next_attempt_at = greatest(due_at, $2)
       FROM (SELECT id FROM message WHERE county_id = $1 AND ${which} ORDER BY id FOR UPDATE) again
       WHERE m.county_id = $1 AND m.id = again.id`,
      [countyId, sendableFrom(this.clock.now()), whose],
    );
    await this.transaction.afterCommit(async () => this.publisher.publish('message.send', { countyId }));
  }

  /**
   * The mail as a sample participant would read it now, and to how many it has gone. Throws NOT_FOUND for an occasion or a
   * subject that is not there.
   */
  async preview(
    countyId: string,
    subjectId: string,
    occasion: string,
    language: Language,
  ): Promise<MessagePreview> {
    const composer = this.composers.find(occasion);
    if (!composer) throw notFound();
    const letter = layOut(await composer.preview(countyId, subjectId, language), 'ON_PAGE');
    const [gone]: Pick<MessagePreview, 'sentTo' | 'lastSentAt'>[] = await this.transaction.read(
      countyId,
      (manager) =>
        manager.query(
          `SELECT count(DISTINCT coalesce(participant_id, user_id))::int AS "sentTo", max(sent_at) AS "lastSentAt"
           FROM message WHERE county_id = $1 AND subject_id = $2 AND occasion = $3 AND sent_at IS NOT NULL`,
          [countyId, subjectId, occasion],
        ),
    );
    return { ...letter, ...gone! };
  }

  private occasionName(occasion: string, language: Language): string {
    return this.composers.find(occasion)?.name[language] ?? occasion;
  }

  private failuresSince(): Date {
    return new Date(this.clock.now().getTime() - FAILURES_SHOWN);
  }
}

function rowsOf(plans: PlannedMessages[]) {
  return plans.flatMap(({ participantIds = [], userIds = [], ...plan }) => {
    const owed = { ...plan, dueAt: sendableFrom(plan.dueAt) };
    return [
      ...participantIds.map((id) => ({ ...owed, participantId: id, userId: null })),
      ...userIds.map((id) => ({ ...owed, participantId: null, userId: id })),
    ];
  });
}
