import { DateTime } from 'luxon';
import type { IsoDay } from '@beczka/tenancy';

/** Every reason for which a day cannot carry a conference, unless a coordinator overrides it. */
export type DayObstacle =
  | 'WEEKEND'
  | 'HOLIDAY'
  | 'CHRISTMAS_BREAK'
  | 'WINTER_BREAK'
  | 'SPRING_BREAK'
  | 'EXPERT_TAKEN'
  | 'VENUE_TAKEN'
  | 'TOO_CLOSE'
  | 'OUTSIDE_WINDOW'
  | 'IN_THE_PAST';

/**
 * One obstacle on one day. `detail` says which: the holiday's name, the last day of a school break (IsoDay),
 * the neighbouring conference's day (IsoDay); otherwise null.
 */
export interface ObstacleOnDay {
  obstacle: DayObstacle;
  detail: string | null;
}

/** A stretch of calendar days, both ends included. */
export interface DayWindow {
  from: IsoDay;
  to: IsoDay;
}

/** Reference data as loaded from the database. `schoolYear` reads `2023/2024`; breaks include both ends. */
export interface WorkingCalendar {
  holidays: readonly { day: IsoDay; name: string }[];
  winterBreaks: readonly { voivodeshipCode: string; schoolYear: string; start: IsoDay; end: IsoDay }[];
}

/** All that decides whether a conference can be held on a day. All days are Europe/Warsaw calendar days. */
export interface PlanningLimits {
  voivodeshipCode: string;
  calendar: WorkingCalendar;
  /** Days on which the expert is taken, in whatever county. */
  expertDays: readonly IsoDay[];
  /** Days on which the venue is taken. */
  venueDays: readonly IsoDay[];
  /** Days of the conferences before and after this one in the same cycle. */
  neighbours: readonly IsoDay[];
  /** Fewest days from a neighbour to this conference: with 14, a neighbour on the 1st allows the 15th. */
  minimumGapDays: number;
  window: DayWindow;
  today: IsoDay;
}

/** What a coordinator may say about the slots to be suggested. */
export interface SlotWishes {
  count: number;
  /** `HH:MM`, Europe/Warsaw. */
  startsAt?: string;
  /** ISO weekdays (1 = Monday … 7 = Sunday), the most welcome first; those left out come last. */
  weekdays?: readonly number[];
}

/** Mid-week first: on Mondays and Fridays offices and schools are the hardest to empty. */
const MIDWEEK_FIRST = [2, 3, 4, 5, 1];

/** Everything that stands against a day, in the order of {@link DayObstacle}; empty when the day can work. */
export function obstaclesOn(day: IsoDay, limits: PlanningLimits): ObstacleOnDay[] {
  const { calendar, expertDays, venueDays, neighbours, minimumGapDays, voivodeshipCode, window, today } =
    limits;
  const found: ObstacleOnDay[] = [];
  const add = (obstacle: DayObstacle, detail: string | null = null) => found.push({ obstacle, detail });

  if (weekday(day) > 5) add('WEEKEND');
  for (const holiday of calendar.holidays) if (holiday.day === day) add('HOLIDAY', holiday.name);
  const christmas = christmasBreak(day);
  if (isWithin(day, christmas)) add('CHRISTMAS_BREAK', christmas.to);
  for (const { start, end, ...winterBreak } of calendar.winterBreaks) {
    const ours = winterBreak.voivodeshipCode === voivodeshipCode;
    if (ours && isWithin(day, { from: start, to: end })) add('WINTER_BREAK', end);
  }
  const spring = springBreak(day);
  if (isWithin(day, spring)) add('SPRING_BREAK', spring.to);
  if (expertDays.includes(day)) add('EXPERT_TAKEN');
  if (venueDays.includes(day)) add('VENUE_TAKEN');
  for (const neighbour of neighbours)
    if (daysApart(day, neighbour) < minimumGapDays) add('TOO_CLOSE', neighbour);
  if (!isWithin(day, window)) add('OUTSIDE_WINDOW');
  if (day < today) add('IN_THE_PAST');
  return found;
}

/** The days of the window against which nothing stands, in calendar order. */
export function workableDays(limits: PlanningLimits): IsoDay[] {
  return daysOf(limits.window).filter((day) => obstaclesOn(day, limits).length === 0);
}

/**
 * Up to `count` slots on workable days, spread over the window: its workable days are cut into equal stretches and
 * each gives its most welcome weekday, the day nearest to its middle when several are equal. Among the weekdays asked
 * for, one grows less welcome each time it is taken, so that a partner whose every Tuesday is full still finds a slot.
 */
export function suggestSlots(
  limits: PlanningLimits,
  wishes: SlotWishes,
): { day: IsoDay; startsAt: string }[] {
  const { count, startsAt = '09:00', weekdays = MIDWEEK_FIRST } = wishes;
  const days = workableDays(limits);
  const stretches = Math.max(0, Math.min(count, days.length));
  const taken = new Map<number, number>();
  const welcome = (day: IsoDay) => {
    const place = weekdays.indexOf(weekday(day));
    return place < 0 ? Infinity : place + 2 * (taken.get(weekday(day)) ?? 0);
  };

  return Array.from({ length: stretches }, (_, nth) => {
    const from = Math.floor((nth * days.length) / stretches);
    const stretch = days.slice(from, Math.floor(((nth + 1) * days.length) / stretches));
    const offCentre = (day: IsoDay) => Math.abs(stretch.indexOf(day) - (stretch.length - 1) / 2);
    const day = stretch.reduce((best, next) => {
      if (welcome(next) !== welcome(best)) return welcome(next) < welcome(best) ? next : best;
      return offCentre(next) < offCentre(best) ? next : best;
    });
    taken.set(weekday(day), (taken.get(weekday(day)) ?? 0) + 1);
    return { day, startsAt };
  });
}

/**
 * Whether every winter break that may touch the window is known. The break falls between the middle of January and
 * the end of February, so a window outside those two months needs none. When false, {@link obstaclesOn} finds no
 * `WINTER_BREAK` only because nobody has entered it, and the coordinator must be told.
 */
export function winterBreakKnown(
  limits: Pick<PlanningLimits, 'voivodeshipCode' | 'calendar' | 'window'>,
): boolean {
  const { voivodeshipCode, calendar, window } = limits;
  return yearsOf(window)
    .filter((year) => window.from <= `${year}-02-29` && window.to >= `${year}-01-01`)
    .every((year) =>
      calendar.winterBreaks.some(
        (known) => known.voivodeshipCode === voivodeshipCode && known.schoolYear === `${year - 1}/${year}`,
      ),
    );
}

/** Whether public holidays have been entered for every year the window touches; see {@link winterBreakKnown}. */
export function holidaysKnown(calendar: WorkingCalendar, window: DayWindow): boolean {
  return yearsOf(window).every((year) => calendar.holidays.some(({ day }) => day.startsWith(`${year}-`)));
}

/**
 * The school Christmas break of the year a day lies in: 23–31 December, from the 22nd when that is a Monday.
 * Source: § 3(1)(1) of the regulation on the organisation of the school year (Dz.U. 2023 item 1211).
 */
function christmasBreak(day: IsoDay): DayWindow {
  const year = day.slice(0, 4);
  const from = weekday(`${year}-12-22`) === 1 ? `${year}-12-22` : `${year}-12-23`;
  return { from, to: `${year}-12-31` };
}

/**
 * The school spring break of the year a day lies in: from the Thursday before Easter to the Tuesday after it.
 * Source: § 3(1)(3) of the regulation on the organisation of the school year (Dz.U. 2023 item 1211).
 */
function springBreak(day: IsoDay): DayWindow {
  const easter = easterSunday(Number(day.slice(0, 4)));
  return { from: easter.minus({ days: 3 }).toISODate(), to: easter.plus({ days: 2 }).toISODate() };
}

/** By the Gregorian rule as Meeus, Jones and Butcher give it. */
function easterSunday(year: number): DateTime<true> {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const date = (h + l - 7 * m + 33 * month + 19) % 32;
  return DateTime.fromObject({ year, month, day: date }, { zone: 'UTC' }) as DateTime<true>;
}

function isWithin(day: IsoDay, { from, to }: DayWindow): boolean {
  return from <= day && day <= to;
}

function daysOf({ from, to }: DayWindow): IsoDay[] {
  const first = calendarDay(from);
  const length = calendarDay(to).diff(first, 'days').days + 1;
  return Array.from({ length: Math.max(0, length) }, (_, nth) => first.plus({ days: nth }).toISODate()!);
}

function yearsOf({ from, to }: DayWindow): number[] {
  const first = calendarDay(from).year;
  return Array.from({ length: Math.max(0, calendarDay(to).year - first + 1) }, (_, nth) => first + nth);
}

function daysApart(one: IsoDay, other: IsoDay): number {
  return Math.abs(calendarDay(one).diff(calendarDay(other), 'days').days);
}

function weekday(day: IsoDay): number {
  return calendarDay(day).weekday;
}

/** In UTC, where every day has 24 hours, so that differences are whole days. */
function calendarDay(day: IsoDay): DateTime<true> {
  const parsed = DateTime.fromISO(day, { zone: 'UTC' });
  if (!parsed.isValid) throw new RangeError(`Not a calendar day: ${day}`);
  return parsed;
}
