import { clockTime } from '@beczka/notifications';
import { minutesOf, type Sentence, timeOf } from '@beczka/tenancy';

const EARLIEST = 7 * 60;
const LATEST = 21 * 60;

/**
 * Why a conference cannot start at this time (`HH:MM`, Warsaw clock) and last so long: it starts and ends between 7:00
 * and 21:00 of one day. Null when it can.
 */
export function hoursFault(startsAt: string, durationMinutes: number): Sentence | null {
  const start = minutesOf(startsAt);
  if (start >= EARLIEST && start + durationMinutes <= LATEST) return null;
  if (start < EARLIEST || start > LATEST) {
    return {
      pl: 'Konferencja musi się zacząć i skończyć między 7:00 a 21:00.',
      en: 'A conference must start and end between 7:00 and 21:00.',
    };
  }
  const latest = timeOf(LATEST - durationMinutes);
  return {
    pl: `Konferencja musi się skończyć do 21:00: przy czasie trwania ${durationMinutes} min może się zacząć najpóźniej o ${clockTime(latest, 'pl')}.`,
    en: `A conference must end by 21:00: lasting ${durationMinutes} min, it can start at ${clockTime(latest, 'en')} at the latest.`,
  };
}
