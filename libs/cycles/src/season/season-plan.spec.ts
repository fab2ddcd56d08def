import { daysOfSeason, monthOfSeason, monthsUntil, movedBy } from './season-plan.js';

describe('monthOfSeason', () => {
  it.each([
    [2023, 7, '2023-07-01', '2023-07-31'],
    [2023, 11, '2023-11-01', '2023-11-30'],
    [2023, 12, '2023-12-01', '2023-12-31'],
    [2023, 1, '2024-01-01', '2024-01-31'],
    [2023, 2, '2024-02-01', '2024-02-29'],
    [2024, 2, '2025-02-01', '2025-02-28'],
    [2023, 6, '2024-06-01', '2024-06-30'],
  ])('season %i, month %i: %s to %s', (season, month, from, to) =>
    expect(monthOfSeason(season, month)).toEqual({ from, to }),
  );

  it('gives the twelve months of a season without a gap or an overlap', () => {
    const months = [7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6].map((month) => monthOfSeason(2026, month));
    expect(months[0]!.from).toBe(daysOfSeason(2026).from);
    expect(months[11]!.to).toBe(daysOfSeason(2026).to);
    for (const [nth, { from }] of months.entries()) {
      if (nth === 0) continue;
      const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
      expect(months[nth - 1]!.to).toBe(dayBefore);
    }
  });
});

describe('months of a season', () => {
  it.each([
    [11, 11, 0],
    [11, 1, 2],
    [11, 9, -2],
    [7, 6, 11],
  ])('from %i to %i are %i', (from, to, distance) => expect(monthsUntil(from, to)).toBe(distance));

  it.each([
    [11, 2, 1],
    [1, -2, 11],
    [4, 2, 6],
    [4, 3, undefined],
    [8, -2, undefined],
    [12, 0, 12],
  ])('%i moved by %i is %s', (month, distance, expected) => expect(movedBy(month, distance)).toBe(expected));
});
