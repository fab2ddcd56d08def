import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@beczka/tenancy';
import type { StaffCaller } from './caller.js';
import { signInLinkInvalid } from './identity.errors.js';
import { hashOf, isToken, newToken } from './secret-token.js';

/** Counted from sign-in; use does not prolong it. */
const SESSION_LIFE = 30 * 24 * 60 * 60_000;

/** A row of `staff_of_session` and of `sign_in`. */
interface StaffRow extends Omit<StaffCaller, 'kind' | 'userId'> {
  user_id: string;
}

/** Sessions of staff: one absolute lifetime, nothing but a hash in the database. */
@Injectable()
export class SessionService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Uses a sign-in token up and opens a session of 30 days; of two at once exactly one gets it.
   * Throws SIGN_IN_LINK_INVALID for a token that is unknown, used or expired.
   */
  async signIn(signInToken: string): Promise<{ staff: StaffCaller; token: string; expiresAt: Date }> {
    const token = newToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_LIFE);
    const [row]: StaffRow[] = isToken(signInToken)
      ? await this.source.query('SELECT * FROM sign_in($1, $2, $3, $4)', [
          hashOf(signInToken),
          hashOf(token),
          now,
          expiresAt,
        ])
      : [];
    if (!row) throw signInLinkInvalid();
    return { staff: staffCaller(row), token, expiresAt };
  }

  /** The signed-in person and their counties, in one call; nobody for a session that is unknown or over. */
  async staffOf(token: string): Promise<StaffCaller | undefined> {
    if (!isToken(token)) return undefined;
    const [row]: StaffRow[] = await this.source.query('SELECT * FROM staff_of_session($1, $2)', [
      hashOf(token),
      this.clock.now(),
    ]);
    return row && staffCaller(row);
  }

  /** Ends the session; ending one that is not there is no error. */
  async end(token: string): Promise<void> {
    if (isToken(token)) await this.source.query('SELECT end_session($1)', [hashOf(token)]);
  }
}

function staffCaller({ user_id: userId, ...person }: StaffRow): StaffCaller {
  return { kind: 'staff', userId, ...person };
}
