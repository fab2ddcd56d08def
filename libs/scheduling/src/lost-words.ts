import { clockTime, shortDay } from '@beczka/notifications';
import type { Language, Sentence } from '@beczka/tenancy';
import type { DateSlot, SlotLost } from './date-slot.entity.js';

/** Why a day could not be had, without capital or full stop. */
export const LOST: Record<SlotLost, Sentence> = {
  EXPERT_TAKEN: { pl: 'ekspert jest tego dnia zajęty', en: 'the expert is taken on that day' },
  VENUE_TAKEN: { pl: 'miejsce jest tego dnia zajęte', en: 'the venue is taken on that day' },
  IN_THE_PAST: { pl: 'ten dzień już nadszedł lub minął', en: 'that day has come or gone by' },
};

/** «15 grudnia, godz. 9:00 odpada: ekspert jest tego dnia zajęty.» Only for a slot that was lost. */
export function lostInWords({ heldOn, startsAt, lostTo }: DateSlot, language: Language): string {
  const slot = `${shortDay(heldOn, language)}${language === 'pl' ? ', godz.' : ','} ${clockTime(startsAt, language)}`;
  const why = LOST[lostTo!][language];
  return language === 'pl' ? `${slot} odpada: ${why}.` : `${slot} falls out: ${why}.`;
}
