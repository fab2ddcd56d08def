import { firstOutOfOrder, shiftAgenda } from './agenda.js';

const agenda = (...times: string[]) => times.map((startsAt) => ({ startsAt, title: 'Powitanie' }));
const timesOf = (items: { startsAt: string }[]) => items.map(({ startsAt }) => startsAt);

describe('firstOutOfOrder', () => {
  it.each([
    [[], null],
    [['09:00'], null],
    [['09:00', '09:20', '10:00'], null],
    [['09:00', '08:59'], 1],
    [['09:00', '09:20', '09:20', '08:00'], 2],
  ])('%j → %j', (times, place) => expect(firstOutOfOrder(agenda(...times))).toBe(place));
});

describe('shiftAgenda', () => {
  it.each([
    ['09:00', '10:30', ['10:30', '10:50', '15:15']],
    ['09:00', '08:15', ['08:15', '08:35', '13:00']],
    ['09:00', '09:00', ['09:00', '09:20', '13:45']],
  ])('%s → %s', (from, to, times) =>
    expect(timesOf(shiftAgenda(agenda('09:00', '09:20', '13:45'), from, to))).toEqual(times),
  );

  it('keeps registration as long before the start as it was', () => {
    expect(timesOf(shiftAgenda(agenda('08:30', '09:00'), '09:00', '12:00'))).toEqual(['11:30', '12:00']);
  });

  it.each([
    ['09:00', '20:00'],
    ['13:00', '01:00'],
  ])('leaves alone what would leave the day: %s → %s', (from, to) =>
    expect(timesOf(shiftAgenda(agenda('09:00', '13:45'), from, to))).toEqual(['09:00', '13:45']),
  );
});
