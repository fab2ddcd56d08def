import { DateTime } from 'luxon';

/** A calendar day in Europe/Warsaw, `YYYY-MM-DD`. */
export type IsoDay = string;

export const WARSAW = 'Europe/Warsaw';

/** Where every business rule takes its time from. SQL `now()` is for audit columns only. */
export abstract class Clock {
  private lastDay: { hour: number; day: IsoDay } | undefined;

  abstract now(): Date;

  /** The calendar day it is now in Europe/Warsaw. */
  today(): IsoDay {
    const now = this.now();
    // Days begin on a full hour there, and every request asks: the calendar is asked once an hour.
    const hour = Math.floor(now.getTime() / 3_600_000);
    if (this.lastDay?.hour !== hour) {
      this.lastDay = { hour, day: DateTime.fromJSDate(now, { zone: WARSAW }).toISODate()! };
    }
    return this.lastDay.day;
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is set: for replays of a past season and for tests. */
export class ManualClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}

/** For a `time` column that is read as `HH:MM`: Postgres tells times to the second, `09:00:00`. */
export const toTheMinute = {
  from: <T extends string | null>(time: T) => (time === null ? time : time.slice(0, 5)),
  to: (time: string | null) => time,
};

/** The instant at which a Warsaw wall clock shows this day and time (`HH:MM`). */
export function warsawInstant(day: IsoDay, time: string): Date {
  return DateTime.fromISO(`${day}T${time}`, { zone: WARSAW }).toJSDate();
}
