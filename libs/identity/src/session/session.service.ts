import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock, notFound } from '@beczka/tenancy';
import type { StaffCaller } from '../access/caller.js';
import type { UpdateAccountInput } from '../staff/account.inputs.js';
import { signInLinkInvalid, unauthenticated } from '../identity.errors.js';
import { hashOf, isToken, newToken } from './secret-token.js';
import type { Session } from './session.entity.js';

const DAY = 24 * 60 * 60_000;
/** Counted from sign-in; use does not prolong it. */
const LIFE_DAYS = 30;
/** Counted from the last use. */
const IDLE_DAYS = 14;
/** Use is written down no more often than this, in milliseconds: most requests only read. */
const USE_NOTED_EVERY = 5 * 60_000;

/** A row of `staff_of_session`. */
interface StaffRow extends Omit<StaffCaller, 'kind' | 'userId' | 'closedCounties' | 'onlyCounty'> {
  user_id: string;
  closed_counties: string[];
  only_county: string | null;
}

interface SessionRow extends Omit<Session, 'lastUsedAt'> {
  last_used_at: Date;
}

/** What the database is told of a session that is to be opened. */
export interface NewSession {
  hash: Buffer;
  now: Date;
  idleUntil: Date;
}

export interface OpenedSession {
  staff: StaffCaller;
  token: string;
  /** When the session ends at the latest. */
  expiresAt: Date;
}

/** Sessions of staff: they end unused, and at last in any case; nothing but a hash stands in the database. */
@Injectable()
export class SessionService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** A session of at most 30 days, when the database opens one: it gives a row, or none. Whose it is the session tells. */
  async open(begin: (session: NewSession) => Promise<unknown[]>): Promise<OpenedSession | undefined> {
    const token = newToken();
    const now = this.clock.now();
    const [opened] = await begin({
      hash: hashOf(token),
      now,
      idleUntil: new Date(now.getTime() + IDLE_DAYS * DAY),
    });
    const staff = opened ? await this.staffOf(token) : undefined;
    return staff && { staff, token, expiresAt: new Date(now.getTime() + LIFE_DAYS * DAY) };
  }

  /**
   * Uses a sign-in token up and opens a session in a browser of these words; of two at once exactly one gets it.
   * Throws SIGN_IN_LINK_INVALID for a token that is unknown, used or expired; the last two are told in the logs of their
   * person's counties.
   */
  async signIn(signInToken: string, browser: string | null = null): Promise<OpenedSession> {
    if (!isToken(signInToken)) throw signInLinkInvalid();
    const opened = await this.open(({ hash, now, idleUntil }) =>
      this.source.query('SELECT * FROM sign_in($1, $2, $3, $4, $5)', [
        hashOf(signInToken),
        hash,
        now,
        idleUntil,
        browser,
      ]),
    );
    if (opened) return opened;
    await this.source.query('SELECT sign_in_link_refused($1, $2, $3)', [
      hashOf(signInToken),
      this.clock.now(),
      browser,
    ]);
    throw signInLinkInvalid();
  }

  /**
   * The signed-in person and their counties, in one call; nobody for a session that is unknown or over.
   * @param use whether it counts as use, which keeps a session from ending idle
   */
  async staffOf(token: string, { use = true } = {}): Promise<StaffCaller | undefined> {
    if (!isToken(token)) return undefined;
    const [hash, now] = [hashOf(token), this.clock.now()];
    const [row]: (StaffRow & { last_used_at: Date })[] = await this.source.query(
      'SELECT * FROM staff_of_session($1, $2)',
      [hash, now],
    );
    if (!row) return undefined;
    const { last_used_at, ...staff } = row;
    if (use && now.getTime() - last_used_at.getTime() >= USE_NOTED_EVERY) {
      await this.source.query('SELECT use_session($1, $2, $3, $4)', [
        hash,
        now,
        `${IDLE_DAYS * 24} hours`,
        `${LIFE_DAYS * 24} hours`,
      ]);
    }
    return staffCaller(staff);
  }

  /** All sessions of this session's person that are not over, this one first, then by last use. */
  async ofSamePerson(token: string): Promise<Session[]> {
    const rows: SessionRow[] = await this.source.query('SELECT * FROM own_sessions($1, $2)', [
      hashOf(token),
      this.clock.now(),
    ]);
    return rows.map(({ last_used_at: lastUsedAt, ...session }) => ({ ...session, lastUsedAt }));
  }

  /** Ends another session of the same person. Throws NOT_FOUND. */
  async endOne(token: string, id: string): Promise<void> {
    const [{ ended }] = await this.source.query('SELECT end_own_session($1, $2) AS ended', [
      hashOf(token),
      id,
    ]);
    if (!ended) throw notFound();
  }

  /** Ends all sessions of the same person but this one. */
  async endOthers(token: string): Promise<void> {
    await this.source.query('SELECT end_other_sessions($1)', [hashOf(token)]);
  }

  /** Gives this session's person another name, in every county, and another language. */
  async updatePerson(token: string, { name, language }: UpdateAccountInput): Promise<StaffCaller> {
    await this.source.query('SELECT update_account($1, $2, $3)', [hashOf(token), name, language]);
    const staff = await this.staffOf(token);
    if (!staff) throw unauthenticated();
    return staff;
  }

  /** Ends the session; ending one that is not there is no error. */
  async end(token: string): Promise<void> {
    if (isToken(token)) await this.source.query('SELECT end_session($1)', [hashOf(token)]);
  }
}

function staffCaller(row: StaffRow): StaffCaller {
  const { user_id: userId, closed_counties: closedCounties, only_county: onlyCounty, ...person } = row;
  return { kind: 'staff', userId, closedCounties, onlyCounty, ...person };
}
