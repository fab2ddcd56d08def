import { endTime, instantOf, warsawParts, writeDayTime, writeInstant } from './dates.js';

/** `_` stands for a non-breaking space. */
const seen = (words: string) => words.replaceAll('\u00a0', '_');

describe('dates in words', () => {
  it('writes them as a Polish office does', () => {
    expect(seen(writeDayTime('pl', '2023-11-17', '09:00'))).toBe('piątek, 17_listopada 2023_r., godz._9:00');
    expect(seen(writeDayTime('en', '2023-11-17', '09:00'))).toBe('Friday, 17_November 2023, 09:00');
  });

  it('shows an instant by the clock in Warsaw, in winter and in summer', () => {
    expect(seen(writeInstant('pl', '2026-12-04T11:00:00Z'))).toBe('piątek, 4_grudnia 2026_r., godz._12:00');
    expect(warsawParts('2027-04-30T22:30:00Z')).toEqual({ day: '2027-05-01', time: '00:30' });
  });

  it('finds the instant of a day and time in Warsaw', () => {
    expect(instantOf('2026-12-04', '12:00')).toBe('2026-12-04T11:00:00.000Z');
    expect(instantOf('2027-06-04', '12:00')).toBe('2027-06-04T10:00:00.000Z');
  });

  it('takes the first passing of the hour that repeats, and finds no hour that is skipped', () => {
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2027-03-28', '02:30')).toBeUndefined();
    expect(instantOf('', '12:00')).toBeUndefined();
  });

  it('knows when something ends', () => {
    expect(endTime('09:00', 330)).toBe('14:30');
  });
});
