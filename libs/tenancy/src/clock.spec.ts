import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { ManualClock, WARSAW } from './clock.js';

const dayOf = (instant: Date) => DateTime.fromJSDate(instant, { zone: WARSAW }).toISODate();

it.each([
  ['just before a winter midnight', '2026-11-22T22:59:59.999Z', '2026-11-22'],
  ['a winter midnight', '2026-11-22T23:00:00.000Z', '2026-11-23'],
  ['just before a summer midnight', '2027-06-30T21:59:59.999Z', '2027-06-30'],
  ['a summer midnight', '2027-06-30T22:00:00.000Z', '2027-07-01'],
  ['the night the clocks go forward', '2027-03-28T21:59:59.999Z', '2027-03-28'],
  ['the night the clocks go back', '2027-10-31T22:59:59.999Z', '2027-10-31'],
])('knows the day of %s', (_, instant, day) => {
  expect(new ManualClock(new Date(instant)).today()).toBe(day);
});

it('knows the day at any instant, wherever it was asked before', () => {
  const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: -90_000_000, max: 90_000_000 }), (first, step) => {
      const clock = new ManualClock(first);
      const then = new Date(first.getTime() + step);
      clock.today();
      clock.set(then);
      expect(clock.today()).toBe(dayOf(then));
    }),
  );
});
