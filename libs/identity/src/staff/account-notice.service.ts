import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Clock, type Language } from '@beczka/tenancy';
import { type AccountNotice, AccountNoticeMailer } from './account-notice-mailer.js';
import { IdentityOptions } from '../identity.options.js';
import { withoutAddresses } from '../sign-in/sign-in-link.service.js';

const MINUTE = 60_000;
/** Longer than any mail server may take to refuse. */
const LEASE = 3 * MINUTE;
const FIRST_RETRY = MINUTE;
const LONGEST_WAIT = 60 * MINUTE;
/** Whom no mail has reached for so long it never will. */
const GIVEN_UP_AFTER = 3 * 24 * 60 * MINUTE;
const AT_ONCE = 5;

interface ClaimedNotice extends Omit<AccountNotice, 'happenedAt'> {
  happened_at: Date;
  claim: string;
  attempt: number;
  email: string;
  name: string;
  language: Language;
}

/** Tells people by mail what was done to their account. The change itself has written down what is owed. */
@Injectable()
export class AccountNoticeService {
  private readonly logger = new Logger(AccountNoticeService.name);

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly options: IdentityOptions,
    private readonly modules: ModuleRef,
  ) {}

  /** Whether a notice waits to be sent at this instant. */
  async isDue(now: Date): Promise<boolean> {
    const [{ due }] = await this.source.query('SELECT account_notices_due($1) AS due', [now]);
    return due;
  }

  /** Sends every notice that is due; one that fails is retried later and holds up no other. */
  async sendDue(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const claimed: ClaimedNotice[] = await this.source.query(
        'SELECT * FROM claim_account_notices($1, $2, $3)',
        [now, new Date(now.getTime() + LEASE), AT_ONCE],
      );
      if (!claimed.length) return;
      await Promise.all(claimed.map((notice) => this.send(notice)));
    }
  }

  private async send(claimed: ClaimedNotice): Promise<void> {
    const { id, claim, kind, happened_at: happenedAt, browser, email, name, language } = claimed;
    // Looked for when it is needed: the API takes changes and has no way to send mail.
    const mailer = this.modules.get(AccountNoticeMailer, { strict: false });
    try {
      const notice = { id, kind, happenedAt, browser };
      await mailer.tell({ email, name, language }, notice, `${this.options.webUrl}/account`);
    } catch (error) {
      await this.sendingFailed(claimed, (error as Error).message);
      return;
    }
    await this.source.query('SELECT account_notice_sent($1, $2)', [id, claim]);
  }

  private async sendingFailed(
    { id, claim, attempt, happened_at }: ClaimedNotice,
    error: string,
  ): Promise<void> {
    this.logger.warn(`account notice ${id}, attempt ${attempt}: ${withoutAddresses(error)}`);
    const now = this.clock.now().getTime();
    const wait = Math.min(FIRST_RETRY * 2 ** (attempt - 1), LONGEST_WAIT);
    const retryAt = now < happened_at.getTime() + GIVEN_UP_AFTER ? new Date(now + wait) : null;
    await this.source.query('SELECT account_notice_failed($1, $2, $3)', [id, claim, retryAt]);
  }
}
