import { DateTime } from 'luxon';
import { shortDay } from '@beczka/notifications';
import type { IsoDay, Sentence } from '@beczka/tenancy';
import { obstacleInWords } from './obstacle-words.js';
import { obstaclesOn, type PlanningLimits, type WorkingCalendar } from './working-calendar.js';

/** What people want to know of a day before they agree to it. */
export interface DayNote {
  /** The day itself is off for many: a holiday, a break, a weekend. Otherwise such a time is near. */
  clash: boolean;
  text: Sentence;
}

/** So near that people may be away already, or not back yet; in days from Monday to Friday. */
const NEAR = 2;
const FREE = ['HOLIDAY', 'CHRISTMAS_BREAK', 'WINTER_BREAK', 'SPRING_BREAK'] as const;

/**
 * What is off on a day or near it, by the public holidays and the voivodeship's school breaks: the day itself; else a day
 * between a holiday and a weekend, which many take off; else what begins or has ended within two days, weekends apart.
 */
export function dayNotes(day: IsoDay, voivodeshipCode: string, calendar: WorkingCalendar): DayNote[] {
  const limits = limitsOf(voivodeshipCode, calendar);
  const onDay = obstaclesOn(day, limits);
  if (onDay.length) return onDay.map((one) => ({ clash: true, text: obstacleInWords(one) }));
  const bridge = bridgedHoliday(day, calendar);
  if (bridge)
    return [
      {
        clash: false,
        text: {
          pl: `długi weekend: między świętem (${shortDay(bridge, 'pl')}) a weekendem`,
          en: `long weekend: between a holiday (${shortDay(bridge, 'en')}) and a weekend`,
        },
      },
    ];
  return near(day, limits);
}

/** The holiday that a single working day parts from a weekend. */
function bridgedHoliday(day: IsoDay, { holidays }: WorkingCalendar): IsoDay | undefined {
  const { weekday } = DateTime.fromISO(day, { zone: 'UTC' });
  const beside = weekday === 5 ? shifted(day, -1) : weekday === 1 ? shifted(day, 1) : undefined;
  return holidays.find((holiday) => holiday.day === beside)?.day;
}

function near(day: IsoDay, limits: PlanningLimits): DayNote[] {
  const days = Array.from({ length: NEAR }, (_, nth) => nth + 1).flatMap((steps) => [
    { ahead: true, day: weekdayFrom(day, steps, 1) },
    { ahead: false, day: weekdayFrom(day, steps, -1) },
  ]);
  for (const { ahead, day: other } of days) {
    const found = obstaclesOn(other, limits).find(({ obstacle }) =>
      (FREE as readonly string[]).includes(obstacle),
    );
    if (!found) continue;
    const what = obstacleInWords({ ...found, detail: found.obstacle === 'HOLIDAY' ? found.detail : null });
    const name = (language: 'pl' | 'en') => what[language].replace(/ \([^)]*\)$/, '');
    return [
      {
        clash: false,
        text: ahead
          ? { pl: `tuż przed: ${name('pl')}`, en: `just before: ${name('en')}` }
          : { pl: `tuż po: ${name('pl')}`, en: `just after: ${name('en')}` },
      },
    ];
  }
  return [];
}

/** So many days from Monday to Friday ahead (1) or back (-1). */
function weekdayFrom(day: IsoDay, steps: number, direction: 1 | -1): IsoDay {
  let there = DateTime.fromISO(day, { zone: 'UTC' });
  for (let step = 0; step < steps;) {
    there = there.plus({ days: direction });
    if (there.weekday < 6) step += 1;
  }
  return there.toISODate()!;
}

const shifted = (day: IsoDay, days: number): IsoDay =>
  DateTime.fromISO(day, { zone: 'UTC' }).plus({ days }).toISODate()!;

/** Nothing but the calendar stands against a day here. */
function limitsOf(voivodeshipCode: string, calendar: WorkingCalendar): PlanningLimits {
  return {
    voivodeshipCode,
    calendar,
    expertDays: [],
    venueDays: [],
    neighbours: [],
    minimumGapDays: 0,
    window: { from: '0001-01-01', to: '9999-12-31' },
    today: '0001-01-01',
  };
}
