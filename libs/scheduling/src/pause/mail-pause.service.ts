import { Injectable } from '@nestjs/common';
import { JobPublisher } from '@beczka/jobs';
import { instantInWords, MessageComposers } from '@beczka/notifications';
import { Clock, CountyTransaction, DomainError, invalid, notFound, type Sentence } from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { MailPause } from './mail-pause.entity.js';
import type { PauseMailInput } from './mail-pause.inputs.js';

const PAST: Sentence = { pl: 'Ta chwila już minęła.', en: 'This moment has passed.' };

const paused = (until: Date | null) =>
  new DomainError('CONFLICT', {
    pl: `Te wiadomości są już wstrzymane${until ? ` do ${instantInWords(until, 'pl')}` : ''}. Aby to zmienić, prosimy najpierw wznowić wysyłkę.`,
    en: `These messages are held back already${until ? ` until ${instantInWords(until, 'en')}` : ''}. To change that, resume sending first.`,
  });

/** Holding the county's mail to participants back, and letting it go. A pause loses nothing: what it holds stays owed. */
@Injectable()
export class MailPauseService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly composers: MessageComposers,
    private readonly publisher: JobPublisher,
    private readonly clock: Clock,
  ) {}

  /** The pauses that hold now, that of the whole county first. */
  standing(countyId: string): Promise<MailPause[]> {
    const now = this.clock.now();
    return this.transaction.read(countyId, (manager) =>
      manager.query(
        `SELECT p.county_id AS "countyId", p.id, p.conference_id AS "conferenceId", c.ordinal, p.reason, p.paused_at AS "pausedAt",
           p.paused_by AS "pausedBy", p.until,
           (SELECT count(*)::int FROM message m
            WHERE m.county_id = $1 AND m.state IN ('PENDING', 'SENDING') AND m.next_attempt_at <= $2
              AND m.participant_id IS NOT NULL AND m.occasion <> ALL ($3)
              AND (p.conference_id IS NULL OR p.conference_id = conference_of($1, m.subject_id))) AS waiting
         FROM mail_pause p LEFT JOIN conference c ON c.county_id = $1 AND c.id = p.conference_id
         WHERE p.county_id = $1 AND p.resumed_at IS NULL AND (p.until IS NULL OR p.until > $2)
         ORDER BY p.conference_id IS NOT NULL, p.paused_at, p.id`,
        [countyId, now, this.composers.neverPaused()],
      ),
    );
  }

  /**
   * Holds from its commit on: what a worker is handing to the mail server at that moment still goes. The same again
   * changes nothing. Throws NOT_FOUND for a conference that is not there, INVALID at `until`, CONFLICT when it is held
   * already for another reason or until another time.
   */
  async pause({ countyId, conferenceId, reason, until }: PauseMailInput, by: string): Promise<void> {
    const now = this.clock.now();
    if (until && until <= now) throw invalid('input.until', PAST);
    await this.transaction.write(countyId, async (manager) => {
      if (conferenceId) await this.mustExist(manager, countyId, conferenceId);
      // Two at once: the second finds what the first has done.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('mail_pause ' || $1))`, [countyId]);
      const [held]: { reason: string; until: Date | null }[] = await manager.query(
        `SELECT reason, until FROM mail_pause
         WHERE county_id = $1 AND conference_id IS NOT DISTINCT FROM $2 AND resumed_at IS NULL
           AND (until IS NULL OR until > $3)`,
        [countyId, conferenceId ?? null, now],
      );
      if (held) {
        const same = held.reason === reason && held.until?.getTime() === until?.getTime();
        if (!same) throw paused(held.until);
        return;
      }
      await manager.insert(MailPause, {
        countyId,
        id: uuid(),
        conferenceId: conferenceId ?? null,
        reason,
        pausedAt: now,
        pausedBy: by,
        until: until ?? null,
      });
    });
  }

  /**
   * What is still true goes on its way at once, by day; what has been overtaken meanwhile is called off as it is composed.
   * Again changes nothing. Throws NOT_FOUND.
   */
  async resume(countyId: string, id: string, by: string): Promise<void> {
    await this.transaction.write(countyId, async (manager) => {
      if (!(await manager.existsBy(MailPause, { countyId, id }))) throw notFound();
      await manager.query(
        `UPDATE mail_pause SET resumed_at = $3, resumed_by = $4
         WHERE county_id = $1 AND id = $2 AND resumed_at IS NULL`,
        [countyId, id, this.clock.now(), by],
      );
      await this.transaction.afterCommit(async () => this.publisher.publish('message.send', { countyId }));
    });
  }

  private async mustExist(manager: EntityManager, countyId: string, id: string): Promise<void> {
    const rows = await manager.query('SELECT FROM conference WHERE county_id = $1 AND id = $2', [
      countyId,
      id,
    ]);
    if (!rows.length) throw notFound();
  }
}
