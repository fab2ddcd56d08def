import { Injectable } from '@nestjs/common';
import { JobPublisher } from '@beczka/jobs';
import { Clock, CountyTransaction, type Language, notFound } from '@beczka/tenancy';
import { v7 } from 'uuid';
import type { Letter } from '../letter/letter.js';
import { failureInWords } from '../message/failure-words.js';
import { MessageComposers } from '../message/message-composer.js';
import type { Trial } from './trial.entity.js';
import type { SendTrialInput } from './trial.inputs.js';

/** Asked for again within this time, in milliseconds, it is the same: a double click, another tab. */
const SAME = 20_000;
/** A worker that does not answer for its trial within this time, in milliseconds, has fallen. */
const LEASE = 60_000;
const ATTEMPTS = 3;

export interface OwedTrial {
  id: string;
  userId: string;
  occasion: string;
  subjectId: string | null;
  language: Language;
  /** Until then it is nobody else's; the end names whose it is. */
  leaseEnd: Date;
}

/** What a trial shows. */
type Shown = Pick<OwedTrial, 'occasion' | 'subjectId' | 'language'>;

/** Letters that staff send to themselves. They stand in no ledger, and their personal link leads nowhere. */
@Injectable()
export class TrialService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
    private readonly publisher: JobPublisher,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND for an occasion or a subject that is not there. */
  async request({ countyId, occasion, subjectId, language }: SendTrialInput, userId: string): Promise<void> {
    await this.compose(countyId, { occasion, subjectId: subjectId ?? null, language });
    const now = this.clock.now();
    await this.transaction.write(countyId, async (manager) => {
      await manager.query(
        `INSERT INTO trial (county_id, id, user_id, occasion, subject_id, language, requested_at, next_attempt_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $7)
         ON CONFLICT ON CONSTRAINT trial_once DO UPDATE
           SET requested_at = $7, next_attempt_at = $7, attempts = 0, sent_at = NULL, last_error = NULL
           WHERE trial.requested_at <= $8`,
        [countyId, v7(), userId, occasion, subjectId ?? null, language, now, new Date(now.getTime() - SAME)],
      );
      await this.transaction.afterCommit(async () => this.publisher.publish('trial.send', { countyId }));
    });
  }

  /** What became of the last one; null when there was none. */
  async last(
    countyId: string,
    userId: string,
    { occasion, subjectId, language }: Shown,
    reader: Language,
  ): Promise<Trial | null> {
    const [row]: { requestedAt: Date; sentAt: Date | null; error: string | null }[] =
      await this.transaction.read(countyId, (manager) =>
        manager.query(
          `SELECT requested_at AS "requestedAt", sent_at AS "sentAt", last_error AS error FROM trial
           WHERE county_id = $1 AND user_id = $2 AND occasion = $3 AND subject_id IS NOT DISTINCT FROM $4 AND language = $5`,
          [countyId, userId, occasion, subjectId, language],
        ),
      );
    if (!row) return null;
    const { error, ...trial } = row;
    return { ...trial, failure: error === null ? null : failureInWords(error, reader) };
  }

  /** The letter as its sample reader would get it, marked as a trial. Throws NOT_FOUND. */
  async compose(countyId: string, { occasion, subjectId, language }: Shown): Promise<Letter> {
    const composer = this.composers.find(occasion);
    if (!composer) throw notFound();
    const { wording } = composer;
    if (!subjectId && !wording) throw notFound();
    const letter = subjectId
      ? await composer.preview(countyId, subjectId, language)
      : await wording!.sample(countyId, language);
    return { ...letter, subject: `${{ pl: '[próba]', en: '[test]' }[language]} ${letter.subject}` };
  }

  /** Those of these counties in which one waits to be sent. */
  async due(counties: string[], now: Date): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(
        `SELECT DISTINCT county_id AS id FROM trial
         WHERE county_id = ANY ($1) AND sent_at IS NULL AND next_attempt_at <= $2`,
        [counties, now],
      ),
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the next that waits, if one does; a worker that falls gives it back by itself. */
  take(countyId: string): Promise<OwedTrial | undefined> {
    const now = this.clock.now();
    return this.transaction.write(countyId, async (manager) => {
      const [[trial]]: [OwedTrial[], number] = await manager.query(
        `WITH due AS (
           SELECT id FROM trial WHERE county_id = $1 AND sent_at IS NULL AND next_attempt_at <= $2
           ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
         UPDATE trial t SET next_attempt_at = $3, attempts = attempts + 1 FROM due
         WHERE t.county_id = $1 AND t.id = due.id
         RETURNING t.id, t.user_id AS "userId", t.occasion, t.subject_id AS "subjectId", t.language,
           t.next_attempt_at AS "leaseEnd"`,
        [countyId, now, new Date(now.getTime() + LEASE)],
      );
      return trial;
    });
  }

  /**
   * Does nothing when it is held no longer: another has taken it, or it was asked for again.
   * @param error what went wrong; undefined when the mail server took it. After three attempts it is given up.
   */
  async settle(countyId: string, { id, leaseEnd }: OwedTrial, error: string | undefined): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query(
        `UPDATE trial SET last_error = $3, sent_at = CASE WHEN $3::text IS NULL THEN $4::timestamptz END,
           next_attempt_at = CASE WHEN attempts >= $5 THEN 'infinity' ELSE next_attempt_at END
         WHERE county_id = $1 AND id = $2 AND next_attempt_at = $6`,
        [countyId, id, error ?? null, this.clock.now(), ATTEMPTS, leaseEnd],
      ),
    );
  }
}
