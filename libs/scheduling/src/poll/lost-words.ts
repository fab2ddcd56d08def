import { clockTime, shortDay } from '@beczka/notifications';
import type { Language, Sentence } from '@beczka/tenancy';
import { obstacleInWords } from '../calendar/obstacle-words.js';
import type { DateSlot, SlotLost } from './date-slot.entity.js';

/** Why a day could not be had, without capital or full stop. */
export const LOST: Record<SlotLost, Sentence> = {
  EXPERT_TAKEN: obstacleInWords({ obstacle: 'EXPERT_TAKEN', detail: null }),
  VENUE_TAKEN: obstacleInWords({ obstacle: 'VENUE_TAKEN', detail: null }),
  IN_THE_PAST: { pl: 'ten dzień już nadszedł lub minął', en: 'that day has come or gone by' },
};

/** «15 grudnia, godz. 9:00 odpada: ekspert jest tego dnia zajęty.» Only for a slot that was lost. */
export function lostInWords({ heldOn, startsAt, lostTo }: DateSlot, language: Language): string {
  const slot = `${shortDay(heldOn, language)}${language === 'pl' ? ', godz.' : ','} ${clockTime(startsAt, language)}`;
  const why = LOST[lostTo!][language];
  return language === 'pl' ? `${slot} odpada: ${why}.` : `${slot} falls out: ${why}.`;
}
