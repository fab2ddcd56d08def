import type { Conference } from '@beczka/cycles';
import type { Letter } from '@beczka/notifications';
import type { Language } from '@beczka/tenancy';
import { changeNamed, changesBetween, changesInWords, type Known } from './conference-changes.js';
import type { DateChangeRecord } from './date-change.entity.js';
import { conferenceDate, conferenceName, conferenceOfCycle } from './letter-parts.js';
import type { ConferenceSubject } from './letter-subjects.service.js';

export type Opening = Pick<Letter, 'subject' | 'preheader' | 'paragraphs'>;

export interface Told extends ConferenceSubject {
  /** Every change that led to the present date, in their order. */
  changes: DateChangeRecord[];
  /** The revisions that have been sent, by person. */
  sent: Map<string, number[]>;
}

/**
 * What has changed since the last letter that reached this person; for nobody in particular, since the last of all
 * before the one about the present date.
 */
export function news({ conference, venue, changes, sent }: Told, reader: string | null) {
  const present = conference.dateRevision;
  const known =
    reader === null ? [...sent.values()].flat().filter((one) => one < present) : (sent.get(reader) ?? []);
  // Somebody whose letter may have gone or not hears of the last change.
  const newest = known.length ? Math.max(...known) : present - 1;
  const missed = changes.filter(({ dateRevision }) => dateRevision > newest);
  const now = { ...heldAt(conference), venue };
  const before = missed[0] ? heldBefore(missed[0]) : null;
  return {
    now,
    before,
    changes: before ? changesBetween(before, now) : [],
    reasons: [...new Set(missed.flatMap(({ reason }) => reason ?? []))],
  };
}

/** The opening of a letter that names what has changed for its reader. */
export function movedOpening(subject: Told, reader: string | null, language: Language): Opening {
  const name = conferenceName(subject, language);
  const whole = conferenceOfCycle(subject, language);
  const { changes, before, now, reasons } = news(subject, reader);
  const what = changeNamed(changes, language);
  const words = before ? changesInWords(changes, before, now, language) : [];
  const pl = language === 'pl';
  const dateStands = !changes.includes('DATE') && !changes.includes('TIME');
  return {
    subject: `${name}: ${what}, ${conferenceDate(subject, language)}`,
    preheader: pl ? 'Prosimy o zapoznanie się ze zmianą.' : 'Please note the change.',
    paragraphs: [
      [
        pl ? `informujemy o zmianie: ${whole}.` : `There is a change: ${whole}.`,
        ...words,
        ...(dateStands ? [pl ? 'Termin pozostaje bez zmian.' : 'The date stays as it was.'] : []),
      ].join(' '),
      ...reasons.map((reason) => `${pl ? 'Powód' : 'Reason'}: ${reason}`),
      pl
        ? 'Załączony wpis zastąpi poprzedni w Państwa kalendarzu.'
        : 'The attached entry replaces the earlier one in your calendar.',
    ],
  };
}

const heldAt = ({ heldOn, startsAt, durationMinutes }: Conference) => ({
  heldOn: heldOn!,
  startsAt: startsAt!,
  durationMinutes,
});

/** Null when the change gave the conference its first date. */
function heldBefore(change: DateChangeRecord): Known | null {
  const { previousHeldOn, previousStartsAt, previousVenueName, previousVenueAddress } = change;
  if (!previousHeldOn || !previousStartsAt) return null;
  return {
    heldOn: previousHeldOn,
    startsAt: previousStartsAt,
    durationMinutes: change.previousDurationMinutes,
    venue: previousVenueName ? { name: previousVenueName, address: previousVenueAddress! } : null,
  };
}
