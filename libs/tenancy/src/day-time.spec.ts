import { endOf, minutesOf, timeOf } from './day-time.js';

it.each([
  ['09:00', 300, '14:00'],
  ['09:15', 0, '09:15'],
  ['08:50', 25, '09:15'],
  ['20:00', 240, '00:00'],
  ['20:30', 720, '08:30'],
])('what starts at %s and lasts %i min ends at %s', (startsAt, minutes, end) => {
  expect(endOf(startsAt, minutes)).toBe(end);
});

it('counts every minute of the day and finds back', () => {
  for (let minute = 0; minute < 1440; minute++) expect(minutesOf(timeOf(minute))).toBe(minute);
});
