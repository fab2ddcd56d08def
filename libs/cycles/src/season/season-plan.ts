import { DateTime } from 'luxon';
import type { IsoDay } from '@beczka/tenancy';

/** A season runs from July to June, so that every month of the year belongs to exactly one. */
const FIRST_MONTH = 7;

/** A stretch of calendar days, both ends included. */
export interface Stretch {
  from: IsoDay;
  to: IsoDay;
}

/** The whole month (1–12) of the season that begins in the given year: April of season 2023 is April 2024. */
export function monthOfSeason(seasonStartYear: number, month: number): Stretch {
  const year = month >= FIRST_MONTH ? seasonStartYear : seasonStartYear + 1;
  const first = DateTime.utc(year, month);
  return { from: first.toISODate()!, to: first.endOf('month').toISODate()! };
}

/** Which month of a season a month of the year is: 0 for July, 11 for June. */
const placeOf = (month: number) => (month - FIRST_MONTH + 12) % 12;

/** How many months of a season lie between two months of the year; negative when the second comes first. */
export const monthsUntil = (from: number, to: number): number => placeOf(to) - placeOf(from);

/** The month so much later, or earlier, in the same season; undefined when that is in another. */
export function movedBy(month: number, distance: number): number | undefined {
  const place = placeOf(month) + distance;
  return place < 0 || place > 11 ? undefined : ((place + FIRST_MONTH - 1) % 12) + 1;
}

/** All days of the season that begins in the given year: 1 July to 30 June. */
export function daysOfSeason(seasonStartYear: number): Stretch {
  return { from: `${seasonStartYear}-07-01`, to: `${seasonStartYear + 1}-06-30` };
}
