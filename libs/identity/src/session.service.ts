import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '@beczka/tenancy';
import type { StaffCaller } from './caller.js';
import { hashOf, isToken } from './secret-token.js';

/** Sessions of staff: one absolute lifetime, nothing but a hash in the database. */
@Injectable()
export class SessionService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The signed-in person and their counties, in one call. */
  async staffOf(token: string): Promise<StaffCaller | undefined> {
    if (!isToken(token)) return undefined;
    const [row] = await this.source.query('SELECT * FROM staff_of_session($1, $2)', [
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

/** A row of the SQL function `staff_of_session`. */
export function staffCaller(row: {
  user_id: string;
  name: string;
  email: string;
  language: StaffCaller['language'];
  memberships: StaffCaller['memberships'];
}): StaffCaller {
  const { user_id: userId, name, email, language, memberships } = row;
  return { kind: 'staff', userId, name, email, language, memberships };
}
