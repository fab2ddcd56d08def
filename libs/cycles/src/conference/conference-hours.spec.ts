import { hoursFault } from './conference-hours.js';

describe('a conference', () => {
  it.each([
    ['07:00', 30, true],
    ['06:59', 30, false],
    ['09:00', 300, true],
    ['16:00', 300, true],
    ['16:01', 300, false],
    ['21:00', 30, false],
    ['23:00', 300, false],
    ['00:00', 300, false],
    ['09:00', 720, true],
    ['09:01', 720, false],
  ])('that starts at %s and lasts %i minutes can be held: %s', (startsAt, minutes, can) => {
    expect(hoursFault(startsAt, minutes) === null).toBe(can);
  });

  it('that would run late is told how late it can start', () => {
    expect(hoursFault('17:00', 300)?.pl).toContain('może się zacząć najpóźniej o 16:00.');
  });
});
