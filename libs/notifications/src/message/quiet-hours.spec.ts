import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { sendableFrom } from './quiet-hours.js';

describe('quiet hours', () => {
  it.each([
    ['the morning they end', '2023-12-15T06:00:00Z', '2023-12-15T06:00:00Z'],
    ['the last moment of the day', '2023-12-15T19:59:59.999Z', '2023-12-15T19:59:59.999Z'],
    ['the evening they begin', '2023-12-15T20:00:00Z', '2023-12-16T06:00:00Z'],
    ['before midnight', '2023-12-31T22:59:00Z', '2024-01-01T06:00:00Z'],
    ['after midnight', '2023-12-31T23:30:00Z', '2024-01-01T06:00:00Z'],
    ['the last moment of the night', '2023-12-15T05:59:59.999Z', '2023-12-15T06:00:00Z'],
    ['a summer evening, by the summer clock', '2024-06-15T19:00:00Z', '2024-06-16T05:00:00Z'],
    ['a summer morning, by the summer clock', '2024-06-15T05:00:00Z', '2024-06-15T05:00:00Z'],
    ['the night the clocks go forward', '2024-03-30T20:30:00Z', '2024-03-31T05:00:00Z'],
    ['within the hour that is skipped', '2024-03-31T01:00:00Z', '2024-03-31T05:00:00Z'],
    ['the night the clocks go back', '2023-10-28T19:30:00Z', '2023-10-29T06:00:00Z'],
    ['the hour that comes twice, first time', '2023-10-29T00:30:00Z', '2023-10-29T06:00:00Z'],
    ['the hour that comes twice, second time', '2023-10-29T01:30:00Z', '2023-10-29T06:00:00Z'],
  ])('%s', (_when, instant, expected) => {
    expect(sendableFrom(new Date(instant))).toEqual(new Date(expected));
  });

  it('never moves a message back, by more than a night, or into another night', () => {
    const instants = fc.date({
      min: new Date('2010-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (instant) => {
        const sendable = sendableFrom(instant);
        const delay = sendable.getTime() - instant.getTime();
        const { hour } = DateTime.fromJSDate(sendable, { zone: 'Europe/Warsaw' });
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(11 * 60 * 60 * 1000);
        expect(hour).toBeGreaterThanOrEqual(7);
        expect(hour).toBeLessThan(21);
        expect(sendableFrom(sendable)).toEqual(sendable);
      }),
      { numRuns: 1000 },
    );
  });
});
