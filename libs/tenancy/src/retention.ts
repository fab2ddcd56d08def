import { DateTime } from 'luxon';
import { WARSAW } from './clock.js';

/**
 * For how many days what has served its purpose is kept; docs/operations.md tells it to people. What belongs to accounts
 * and the log is over by the database's own clock as well: one that is wrong removes nothing.
 */
export const RETENTION = {
  /** A personal link, after it has expired. */
  participantLink: 30,
  /** A session, after it has expired. */
  session: 1,
  /** An account, after its last membership has ended or its person has last signed in: a year. */
  unusedAccount: 366,
  /** A request for a sign-in link, with its tokens, after it was made. */
  signInLink: 1,
  /** A registration on the public page that nobody has confirmed: so long its link works. */
  unconfirmedInterest: 3,
  /** A registration that the county has left unanswered: a year. */
  waitingInterest: 366,
  /** A registration that was declined. */
  declinedInterest: 30,
  /** A list of participants that was looked at and not applied. */
  importPreview: 1,
  /** What an applied list did, name by name. */
  appliedImport: 90,
  /** What was changed for many at once, kept to be undone. */
  bulkChange: 1,
  /** An event of the audit log: two years. */
  auditEvent: 731,
} as const;

/**
 * How many rows one transaction removes at most. They are found in a materialised step: a sub-select that the planner runs
 * once for each row it may remove finds others each time.
 */
export const REMOVED_AT_ONCE = 1000;

/**
 * What is older than the instant this gives is removed. It moves at midnight in Warsaw alone, so that what is to be
 * removed falls due once a day.
 */
export function keptSince(days: number, now: Date): Date {
  return DateTime.fromJSDate(now, { zone: WARSAW }).startOf('day').minus({ days }).toJSDate();
}

/** Runs a removal of up to {@link REMOVED_AT_ONCE} rows, which tells how many there were, until nothing is left. */
export async function removeAll(remove: () => Promise<number>): Promise<void> {
  while ((await remove()) >= REMOVED_AT_ONCE);
}
