import { Clock, ManualClock } from '@beczka/tenancy';
import { DateTime } from 'luxon';

/**
 * A clock for tests that must pass at any hour although nothing is mailed at night: when the run began, it showed 10:00
 * in Warsaw, and it goes on from there. It never shows less than the real time, so nothing that is already stored lies
 * in its future.
 */
export class DayClock extends Clock {
  /** Milliseconds by which this clock is ahead. */
  readonly ahead: number;

  /** @param runBegan ISO instant, the same in all processes of a run */
  constructor(runBegan: string | undefined) {
    super();
    const began = DateTime.fromISO(runBegan ?? '', { zone: 'Europe/Warsaw' });
    if (!began.isValid) throw new Error('DAY_CLOCK_BEGAN is not set to an ISO instant.');
    const ten = began.set({ hour: 10, minute: 0, second: 0, millisecond: 0 });
    this.ahead = (ten < began ? ten.plus({ days: 1 }) : ten).toMillis() - began.toMillis();
  }

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }
}

/** The clock that a run tells its processes to go by: one that shows daytime, or one that stands still. */
export const clockOfRun = (env: NodeJS.ProcessEnv = process.env): Clock =>
  env.STILL_CLOCK_AT ? new ManualClock(new Date(env.STILL_CLOCK_AT)) : new DayClock(env.DAY_CLOCK_BEGAN);
