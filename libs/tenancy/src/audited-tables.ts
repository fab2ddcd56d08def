/**
 * Every table of a county is here, in one list or the other; a test compares them with the database. A new table joins
 * the log by `SELECT audit_table('<table>', '<key column>', '<column that is the program's own>', …)` in its migration.
 */

/** Each change of a row makes an event. */
export const AUDITED_TABLES = [
  'county_profile',
  'public_page',
  'membership',
  'sign_in_provider',
  'sector',
  'municipality',
  'organization',
  'participant',
  'venue',
  'season_template',
  'cycle',
  'conference',
  'date_poll',
  'mail_pause',
  'letter_wording',
  'letterhead',
] as const;

/** Told as part of their poll, in one event with it. */
export const AUDITED_PARTS = ['date_slot', 'sector_quorum', 'poll_invitation'] as const;

export type AuditedTable = (typeof AUDITED_TABLES)[number];

/** Tables without a trigger, and why. */
export const EXEMPT_TABLES: Readonly<Record<string, string>> = {
  accessibility_statement: 'each version is kept; publishing one is an event',
  attendance: 'a record already: whom somebody has noted, and when',
  answer: 'the statement that takes answers records them, in one event (answer.service.ts)',
  audit_event: 'the log itself',
  calendar_feed: 'holds hashes; whoever reads it sees dates',
  bulk_change: 'the rows it changes are events, and so is the change as a whole',
  consent: 'only added to: its own record; what staff record from paper is an event',
  date_change: 'a record already; the change of the conference is an event',
  expert_day: 'follows from the date of a conference, or is the expert’s own and no county’s',
  interest: 'of people who are on no list yet; what staff decide of one is an event',
  notice_shown: 'only added to: its own record',
  privacy_notice: 'each version is kept; publishing one is an event',
  message: 'the ledger is its own record; sending again by hand is an event',
  participant_import:
    'a list on its way; applying it is an event with counts, and each row it writes another',
  participant_link: 'holds hashes; sending a link again is an event',
  provider_account: 'follows from a sign-in, which is an event',
  registration:
    'what is said of coming is an event; a place from the waiting list follows from it, and a letter tells it',
  support_grant: 'a record already; letting operators in and its end are events',
  support_visit: 'a record already',
  trial: 'a letter to oneself, to see how it reads',
  told_apart: 'a note on what the list of duplicates shows; it changes nobody',
  venue_day: 'follows from the date of a conference',
};
