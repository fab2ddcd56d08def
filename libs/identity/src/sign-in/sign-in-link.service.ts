import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { JobPublisher } from '@beczka/jobs';
import {
  Clock,
  countyName,
  CountyService,
  keptSince,
  type Language,
  REMOVED_AT_ONCE,
  removeAll,
  RETENTION,
} from '@beczka/tenancy';
import { IdentityOptions } from '../identity.options.js';
import type { Role } from '../access/role.js';
import { hashOf, newToken } from '../session/secret-token.js';
import { type Invitation, SignInMailer } from './sign-in-mailer.js';

const MINUTE = 60_000;
const TOKEN_LIFE = 15 * MINUTE;
/** Nobody waits for an invitation: it lies in the inbox until the person comes to it. */
const INVITATION_LIFE = 3 * 24 * 60 * MINUTE;
/** Longer than any mail server may take to refuse. */
const LEASE = 3 * MINUTE;
const FIRST_RETRY = 15_000;
const ATTEMPTS = 6;
/** Between attempts at an invitation, which are made for a day. */
const LONGEST_WAIT = 60 * MINUTE;
const AT_ONCE = 5;
/** Longer than either course of a request, in milliseconds: the time of the answer must not tell them apart. */
export const ANSWER_TIME = 200;

interface ClaimedLink {
  link_id: string;
  claim: string;
  attempt: number;
  email: string;
  name: string;
  language: Language;
  /** These three of an invitation alone. */
  county_id: string | null;
  role: Role | null;
  inviter: string | null;
}

/** Sign-in links: asked for by anyone, sent to the addresses of accounts alone; and invitations, which are links too. */
@Injectable()
export class SignInLinkService {
  private readonly logger = new Logger(SignInLinkService.name);

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly publisher: JobPublisher,
    private readonly counties: CountyService,
    private readonly options: IdentityOptions,
    private readonly modules: ModuleRef,
  ) {}

  /** Answers the same, and in the same time, for an address that has no account. */
  async request(email: string): Promise<void> {
    await Promise.all([this.write(email), setTimeout(ANSWER_TIME)]);
  }

  /** Whether a link waits to be sent at this instant. */
  async isDue(now: Date): Promise<boolean> {
    const [row] = await this.source.query('SELECT sign_in_links_due($1) AS due', [now]);
    return row.due;
  }

  /** Sends every link that is due; one that fails is retried later and holds up no other. */
  async sendDue(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const claimed: ClaimedLink[] = await this.source.query(
        'SELECT * FROM claim_sign_in_links($1, $2, $3)',
        [now, later(now, LEASE), AT_ONCE],
      );
      if (!claimed.length) return;
      await Promise.all(claimed.map((link) => this.send(link)));
    }
  }

  /** Whether requests, tokens or sessions are there that nobody needs any more. */
  async hasOld(): Promise<boolean> {
    const [row] = await this.source.query('SELECT sign_in_remains_due($1, $2) AS due', this.keptSince());
    return row.due;
  }

  /** Removes requests with their tokens, and sessions, once they have been kept for their time. */
  async removeOld(): Promise<void> {
    await removeAll(async () => {
      const [{ removed }] = await this.source.query('SELECT remove_sign_in_remains($1, $2, $3) AS removed', [
        ...this.keptSince(),
        REMOVED_AT_ONCE,
      ]);
      return removed;
    });
  }

  private keptSince(): [sessions: Date, links: Date] {
    const now = this.clock.now();
    return [keptSince(RETENTION.session, now), keptSince(RETENTION.signInLink, now)];
  }

  private async write(email: string): Promise<void> {
    await this.source.query('SELECT request_sign_in($1, $2, $3)', [uuid(), email, this.clock.now()]);
    this.publisher.publish('sign-in-link.send', {});
  }

  /** The token is made here and not earlier, so that it stands nowhere but in the mail. */
  private async send(claimed: ClaimedLink): Promise<void> {
    const { link_id, claim, email, name, language } = claimed;
    const token = newToken();
    const expiresAt = later(this.clock.now(), claimed.county_id ? INVITATION_LIFE : TOKEN_LIFE);
    const [{ stored }] = await this.source.query('SELECT store_sign_in_token($1, $2, $3, $4) AS stored', [
      link_id,
      claim,
      hashOf(token),
      expiresAt,
    ]);
    if (!stored) return;
    try {
      await this.mailer().send(
        { email, name, language },
        `${this.options.webUrl}/sign-in/${token}`,
        expiresAt,
        await this.invitationOf(claimed),
      );
    } catch (error) {
      await this.sendingFailed(claimed, withoutAddresses((error as Error).message));
      return;
    }
    await this.source.query('SELECT sign_in_link_sent($1, $2)', [link_id, claim]);
  }

  /** Looked for when it is needed: the API takes requests and has no way to send mail. */
  private mailer(): SignInMailer {
    return this.modules.get(SignInMailer, { strict: false });
  }

  private async invitationOf({ county_id, role, inviter }: ClaimedLink): Promise<Invitation | undefined> {
    if (!county_id || !role || !inviter) return undefined;
    return { county: countyName(await this.counties.get(county_id)), role, inviter };
  }

  private async sendingFailed(
    { link_id, claim, attempt, county_id }: ClaimedLink,
    error: string,
  ): Promise<void> {
    const wait = Math.min(FIRST_RETRY * 2 ** (attempt - 1), LONGEST_WAIT);
    const retryAt = county_id || attempt < ATTEMPTS ? later(this.clock.now(), wait) : null;
    this.logger.warn(`sign-in link ${link_id}, attempt ${attempt}: ${error}`);
    await this.source.query('SELECT sign_in_link_failed($1, $2, $3, $4)', [link_id, claim, error, retryAt]);
  }
}

/** Mail servers repeat whom they refuse; what a process prints names nobody. */
export const withoutAddresses = (error: string) => error.replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…');

const later = (instant: Date, milliseconds: number) => new Date(instant.getTime() + milliseconds);
