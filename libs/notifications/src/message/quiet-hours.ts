import { DateTime } from 'luxon';
import { WARSAW } from '@beczka/tenancy';

const MORNING = 7;
const NIGHT = 21;

/** The first moment, from `instant` on, at which a message may reach a person: none is sent from 21:00 to 7:00 in Warsaw. */
export function sendableFrom(instant: Date): Date {
  const local = DateTime.fromJSDate(instant, { zone: WARSAW });
  if (local.hour >= MORNING && local.hour < NIGHT) return instant;
  const day = local.hour < MORNING ? local : local.plus({ days: 1 });
  return day.set({ hour: MORNING, minute: 0, second: 0, millisecond: 0 }).toJSDate();
}
