import { clockTime, dayAtTime } from '@beczka/notifications';
import type { Arrangement } from '@beczka/cycles';
import { endOf, type Language } from '@beczka/tenancy';

/** What people were told; length and place are unknown in changes from the time before they were recorded. */
export type Known = Omit<Arrangement, 'durationMinutes'> & { durationMinutes: number | null };

export type Change = 'DATE' | 'TIME' | 'END' | 'PLACE';

/** What differs for somebody who was told the one and has to know the other; empty when nothing does. */
export function changesBetween(before: Known, now: Arrangement): Change[] {
  const changes: Change[] = [];
  if (before.heldOn !== now.heldOn) changes.push('DATE');
  else if (before.startsAt !== now.startsAt) changes.push('TIME');
  if (before.durationMinutes === null) return changes;
  // Later and shorter by as much ends when it did.
  const ends = endingOf(before) !== endingOf(now);
  if (before.durationMinutes !== now.durationMinutes && ends) changes.push('END');
  const [there, here] = [before.venue, now.venue];
  if (there?.name !== here?.name || there?.address !== here?.address) changes.push('PLACE');
  return changes;
}

const NAMES: Record<Change, Record<Language, string>> = {
  DATE: { pl: 'terminu', en: 'date' },
  TIME: { pl: 'godziny', en: 'time' },
  END: { pl: 'godziny zakończenia', en: 'closing time' },
  PLACE: { pl: 'miejsca', en: 'place' },
};

/** «zmiana terminu i miejsca», "change of date and place". */
export function changeNamed(changes: readonly Change[], language: Language): string {
  const names = (changes.length ? changes : (['DATE'] as const)).map((change) => NAMES[change][language]);
  const and = language === 'pl' ? ' i ' : ' and ';
  const list = [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(and);
  return language === 'pl' ? `zmiana ${list}` : `change of ${list}`;
}

/** A sentence for each change, the new before the old: «Nowa godzina to 11:00 (zamiast 9:00).» */
export function changesInWords(
  changes: readonly Change[],
  before: Known,
  now: Arrangement,
  language: Language,
): string[] {
  const pl = language === 'pl';
  return changes.map((change) => {
    switch (change) {
      case 'DATE': {
        const [next, old] = [now, before].map((one) => dayAtTime(one.heldOn, one.startsAt, language));
        return pl ? `Nowy termin to ${next} (zamiast ${old}).` : `It is now ${next} (instead of ${old}).`;
      }
      case 'TIME': {
        const [next, old] = [now, before].map((one) => clockTime(one.startsAt, language));
        return pl
          ? `Nowa godzina rozpoczęcia to ${next} (zamiast ${old}).`
          : `It now starts at ${next} (instead of ${old}).`;
      }
      case 'END': {
        const [next, old] = [now, before].map((one) => clockTime(endingOf(one), language));
        return pl
          ? `Zakończenie planujemy o godz. ${next} (zamiast ${old}).`
          : `It is planned to end at ${next} (instead of ${old}).`;
      }
      case 'PLACE': {
        const [next, old] = [now, before].map(({ venue }) => venue && `${venue.name}, ${venue.address}`);
        const instead = old ? (pl ? ` (zamiast: ${old})` : ` (instead of ${old})`) : '';
        if (!next)
          return pl ? `Nowe miejsce podamy później${instead}.` : `We will name the place later${instead}.`;
        return pl ? `Nowe miejsce: ${next}${instead}.` : `The place is now ${next}${instead}.`;
      }
    }
  });
}

const endingOf = ({ startsAt, durationMinutes }: Known): string => endOf(startsAt, durationMinutes ?? 0);
