import fc from 'fast-check';
import { warsawInstant } from '@beczka/tenancy';
import { conferenceReminderTimes, pollReminderTimes } from './reminder-times.js';

const at = (text: string) => warsawInstant(text.slice(0, 10), text.slice(11));
const shown = (time: Date | null) => time?.toISOString().slice(0, 16) ?? null;

describe('reminders of a poll', () => {
  it.each([
    // A long poll: 3 days and 1 day before the deadline.
    ['2023-11-02 09:00', '2023-11-20 12:00', '2023-11-17T11:00', '2023-11-19T11:00'],
    // A week: at half and at five sixths, the latter at night and so moved to the morning.
    ['2023-11-06 08:00', '2023-11-10 08:00', '2023-11-08T07:00', '2023-11-09T15:00'],
    // A day: half falls at 21:00 and five sixths at 5:00; both become 7:00, and one letter is enough.
    ['2023-11-06 09:00', '2023-11-07 10:00', '2023-11-07T06:00', null],
    // An hour is too short for any.
    ['2023-11-06 09:00', '2023-11-06 10:00', null, null],
  ])('from %s to %s', (from, deadline, first, second) => {
    const times = pollReminderTimes(at(from), at(deadline)).map(shown);
    expect(times).toEqual([first, second]);
  });

  it('never come at night, after the deadline, or in each other’s wake', () => {
    const start = at('2023-11-01 00:00').getTime();
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 40 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 60, max: 60 * 24 * 60 }), (offset, length) => {
        const from = new Date(start + offset * 60_000);
        const deadline = new Date(from.getTime() + length * 60_000);
        const times = pollReminderTimes(from, deadline).filter((time) => time !== null);
        const all = [from, ...times, deadline].map((time) => time.getTime());
        const gaps = all.slice(1).map((time, nth) => time - all[nth]!);
        if (times.length > 0) expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2 * 3600_000);
        for (const time of times) {
          const hour = Number(time.toLocaleString('en-GB', { timeZone: 'Europe/Warsaw', hour: '2-digit' }));
          expect(hour).toBeGreaterThanOrEqual(7);
          expect(hour).toBeLessThan(21);
        }
      }),
    );
  });
});

describe('reminders of a conference', () => {
  it('come at nine in the morning on the Warsaw clock, winter or summer time', () => {
    const times = conferenceReminderTimes('2024-04-02', at('2024-03-01 10:00'));
    expect([times[14], times[3], times[1]].map(shown)).toEqual([
      '2024-03-19T08:00',
      '2024-03-30T08:00',
      '2024-04-01T07:00',
    ]);
  });

  it('leave out what has passed or follows too closely on the announcement', () => {
    const times = conferenceReminderTimes('2023-12-15', at('2023-12-11 22:00'));
    expect([times[14], times[3], times[1]].map(shown)).toEqual([null, null, '2023-12-14T08:00']);
  });
});
