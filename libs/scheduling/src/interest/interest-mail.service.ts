import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { hashOf, newToken, withoutAddresses } from '@beczka/identity';
import {
  type DeliveryFailure,
  MailSender,
  nextAttempt,
  NotificationsOptions,
  sendableFrom,
} from '@beczka/notifications';
import {
  Clock,
  CountyTransaction,
  keptSince,
  type Language,
  REMOVED_AT_ONCE,
  removeAll,
  RETENTION,
} from '@beczka/tenancy';
import { inLanguage } from '../letter/letter-parts.js';
import { LetterSubjects } from '../letter/letter-subjects.service.js';
import { confirmationLetter, declinedLetter } from './interest-letter.js';

const MINUTE = 60_000;
/** Longer than any mail server may take to refuse. */
const LEASE = 3 * MINUTE;
const AT_ONCE = 5;

interface ClaimedMail {
  id: string;
  state: 'UNCONFIRMED' | 'DECLINED';
  attempt: number;
  firstName: string;
  lastName: string;
  email: string;
  language: Language;
  askedAt: Date;
}

/** What passes after the time it is kept for. */
const OLD = `(state = 'UNCONFIRMED' AND asked_at < $2 OR state = 'WAITING' AND confirmed_at < $3
  OR state = 'DECLINED' AND decided_at < $4)`;

/** The mails to people who are on no list, and the end of what is kept of them. */
@Injectable()
export class InterestMailService {
  private readonly logger = new Logger(InterestMailService.name);

  constructor(
    private readonly transaction: CountyTransaction,
    private readonly subjects: LetterSubjects,
    private readonly clock: Clock,
    private readonly options: NotificationsOptions,
    private readonly modules: ModuleRef,
  ) {}

  /** Those of these counties that owe such a mail now. */
  async countiesDue(counties: readonly string[], now: Date): Promise<string[]> {
    if (sendableFrom(now) > now) return [];
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query('SELECT DISTINCT county_id AS id FROM interest WHERE mail_due_at <= $1', [now]),
    );
    return rows.map(({ id }) => id);
  }

  /** Sends every mail that is due, unless it is night; one that fails is tried again later and holds up no other. */
  async sendDue(countyId: string): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      if (sendableFrom(now) > now) return;
      const claim = randomUUID();
      const claimed = await this.claim(countyId, claim, now);
      if (!claimed.length) return;
      await Promise.all(claimed.map((mail) => this.send(countyId, claim, mail)));
    }
  }

  /** Those of these counties where something has been kept long enough. */
  async countiesWithOld(counties: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await this.transaction.read(counties, (manager) =>
      manager.query(`SELECT DISTINCT county_id AS id FROM interest WHERE county_id = ANY ($1) AND ${OLD}`, [
        counties,
        ...this.keptSince(),
      ]),
    );
    return rows.map(({ id }) => id);
  }

  async removeOld(countyId: string): Promise<void> {
    await removeAll(() =>
      this.transaction.write(countyId, async (manager) => {
        const [, removed]: [unknown, number] = await manager.query(
          `WITH old AS MATERIALIZED (SELECT id FROM interest WHERE county_id = $1 AND ${OLD} LIMIT $5)
           DELETE FROM interest USING old WHERE county_id = $1 AND interest.id = old.id`,
          [countyId, ...this.keptSince(), REMOVED_AT_ONCE],
        );
        return removed;
      }),
    );
  }

  private keptSince(): Date[] {
    const { unconfirmedInterest, waitingInterest, declinedInterest } = RETENTION;
    const now = this.clock.now();
    return [unconfirmedInterest, waitingInterest, declinedInterest].map((days) => keptSince(days, now));
  }

  private claim(countyId: string, claim: string, now: Date): Promise<ClaimedMail[]> {
    return this.transaction.write(countyId, async (manager) => {
      const [rows]: [ClaimedMail[]] = await manager.query(
        `UPDATE interest i SET mail_claim = $2, mail_due_at = $4, mail_attempts = mail_attempts + 1
         FROM (SELECT id FROM interest WHERE county_id = $1 AND mail_due_at <= $3
               ORDER BY mail_due_at LIMIT $5 FOR UPDATE SKIP LOCKED) due
         WHERE i.county_id = $1 AND i.id = due.id
         RETURNING i.id, state, mail_attempts AS attempt, first_name AS "firstName", last_name AS "lastName", email,
           language, asked_at AS "askedAt"`,
        [countyId, claim, now, new Date(now.getTime() + LEASE), AT_ONCE],
      );
      return rows;
    });
  }

  /** The token is made here and not earlier, so that it stands nowhere but in the mail. */
  private async send(countyId: string, claim: string, mail: ClaimedMail): Promise<void> {
    const { id, state, email, firstName, lastName, language } = mail;
    const token = newToken();
    const held = state === 'UNCONFIRMED' ? await this.keep(countyId, id, claim, hashOf(token)) : true;
    if (!held) return;
    const sender = await this.transaction.read(countyId, (manager) =>
      this.subjects.sender(manager, countyId),
    );
    const until = linkEnd(mail);
    const letter =
      state === 'DECLINED'
        ? declinedLetter(sender, language)
        : confirmationLetter(
            sender,
            language,
            inLanguage(`${this.options.webUrl}/powiat/${countyId}/zgloszenie/${token}`, language),
            until,
          );
    const to = { name: `${firstName} ${lastName}`, email };
    const failure = await this.sender().send({ to, letter }, { row: { countyId, id: claim } });
    if (failure)
      this.logger.warn(`interest ${id}, attempt ${mail.attempt}: ${withoutAddresses(failure.reason)}`);
    await this.mark(countyId, id, claim, failure && this.retryAt(failure, mail));
  }

  private keep(countyId: string, id: string, claim: string, hash: Buffer): Promise<boolean> {
    return this.transaction.write(countyId, async (manager) => {
      const [, kept]: [unknown, number] = await manager.query(
        `UPDATE interest SET token_hash = $4 WHERE county_id = $1 AND id = $2 AND mail_claim = $3
           AND state = 'UNCONFIRMED'`,
        [countyId, id, claim, hash],
      );
      return kept > 0;
    });
  }

  private async mark(countyId: string, id: string, claim: string, dueAt: Date | undefined): Promise<void> {
    await this.transaction.write(countyId, (manager) =>
      manager.query(
        `UPDATE interest SET mail_due_at = $4, mail_claim = NULL
         WHERE county_id = $1 AND id = $2 AND mail_claim = $3`,
        [countyId, id, claim, dueAt ?? null],
      ),
    );
  }

  /** As all mail is tried again, a link while it would still work. Nothing when it is given up. */
  private retryAt({ problem }: DeliveryFailure, mail: ClaimedMail): Date | undefined {
    const next = nextAttempt(problem, mail.attempt, this.clock.now(), mail.id);
    const at = next && sendableFrom(next);
    return at && (mail.state === 'DECLINED' || at < linkEnd(mail)) ? at : undefined;
  }

  /** Looked for when it is needed: the API takes registrations and has no way to send mail. */
  private sender(): MailSender {
    return this.modules.get(MailSender, { strict: false });
  }
}

const linkEnd = ({ askedAt }: ClaimedMail) =>
  new Date(askedAt.getTime() + RETENTION.unconfirmedInterest * 24 * 60 * MINUTE);
