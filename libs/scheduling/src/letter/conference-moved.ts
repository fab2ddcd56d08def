import type { Conference } from '@beczka/cycles';
import type { Language } from '@beczka/tenancy';
import { changeNamed, changesBetween, changesInWords, type Known } from './conference-changes.js';
import type { Reached } from './conference-readers.js';
import type { DateChangeRecord } from './date-change.entity.js';
import type { ConferenceSubject } from './letter-subjects.service.js';
import type { Matter } from './worded-letter.js';

/** A conference as it is, with what was changed on the way and what people may know of it. */
export interface Dated extends Pick<ConferenceSubject, 'conference' | 'venue'> {
  /** Every change that led to the present date, in their order. */
  changes: DateChangeRecord[];
  /** What may have reached each person. */
  reached: ReadonlyMap<string, Reached>;
}

export type Told = ConferenceSubject & Dated;

/** What may lie in a person's calendar, the newest first: the last that surely reached them, and what may have since. */
function knownTo({ conference, reached }: Dated, reader: string): number[] {
  const { sent = [], perhaps = [] } = reached.get(reader) ?? {};
  const earlier = (revisions: number[]) => revisions.filter((one) => one < conference.dateRevision);
  const sure = Math.max(0, ...earlier(sent));
  return [...earlier(perhaps).filter((one) => one > sure), ...(sure ? [sure] : [])].sort((a, b) => b - a);
}

/**
 * What has changed for this person since they were told; for nobody in particular, since the last letter of all before the
 * one about the present date. Of what they may know, the newest that is not so any more counts.
 */
export function news(subject: Dated, reader: string | null) {
  const { conference, venue, changes, reached } = subject;
  const present = conference.dateRevision;
  const gone = [...reached.values()].flatMap(({ sent }) => sent).filter((one) => one < present);
  const known = reader !== null ? knownTo(subject, reader) : gone.length ? [Math.max(...gone)] : [];
  const now = { ...heldAt(conference), venue };
  // Of whom nothing is known hears of the last change.
  const told = (known.length ? known : [present - 1]).map((revision) => {
    const missed = changes.filter(({ dateRevision }) => dateRevision > revision);
    const before = missed[0] ? heldBefore(missed[0]) : null;
    return { missed, before, changes: before ? changesBetween(before, now) : [] };
  });
  const { missed, ...difference } = told.find((one) => one.changes.length > 0) ?? told[0]!;
  return { now, ...difference, reasons: [...new Set(missed.flatMap(({ reason }) => reason ?? []))] };
}

/** Who has to be invited, who to be told of a change, and who knows the date as it is. */
export function standingOf(subject: Dated, reader: string): 'UNTOLD' | 'MISTAKEN' | 'RIGHT' {
  const known = knownTo(subject, reader);
  if (known.length && news(subject, reader).changes.length) return 'MISTAKEN';
  const sent = subject.reached.get(reader)?.sent ?? [];
  return known.some((one) => sent.includes(one)) ? 'RIGHT' : 'UNTOLD';
}

/** What a letter that names what has changed for its reader has to say. */
export function movedMatter(subject: Told, reader: string | null, language: Language): Matter {
  const { changes, before, now, reasons } = news(subject, reader);
  const words = before ? changesInWords(changes, before, now, language) : [];
  const pl = language === 'pl';
  const dateStands = !changes.includes('DATE') && !changes.includes('TIME');
  return {
    preheader: pl ? 'Prosimy o zapoznanie się ze zmianą.' : 'Please note the change.',
    goesOn: [
      ...words,
      ...(dateStands ? [pl ? 'Termin pozostaje bez zmian.' : 'The date stays as it was.'] : []),
    ].join(' '),
    paragraphs: [
      ...reasons.map((reason) => `${pl ? 'Powód' : 'Reason'}: ${reason}`),
      pl
        ? 'Załączony wpis zastąpi poprzedni w Państwa kalendarzu.'
        : 'The attached entry replaces the earlier one in your calendar.',
    ],
    values: { CHANGE: changeNamed(changes, language) },
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
