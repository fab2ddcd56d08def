import { firstOutOfOrder } from '../conference/agenda.js';
import { DEFAULT_SEASON } from './default-season.js';

describe('the default season', () => {
  it('has one conference a month, from November to April', () => {
    expect(DEFAULT_SEASON.map(({ month }) => month)).toEqual([11, 12, 1, 2, 3, 4]);
  });

  it.each(DEFAULT_SEASON)(
    '$theme: an agenda in order that fits its duration',
    ({ agenda, durationMinutes }) => {
      expect(firstOutOfOrder(agenda)).toBeNull();
      expect(agenda[0]!.startsAt).toBe('09:00');
      expect(agenda.at(-1)!.startsAt < `${String(9 + durationMinutes / 60).padStart(2, '0')}:00`).toBe(true);
    },
  );

  it('looks back from the second conference on and ahead until the last but one', () => {
    const has = (title: string) =>
      DEFAULT_SEASON.map(({ agenda }) => agenda.some((item) => item.title.startsWith(title)));
    expect(has('Ekspert podsumowuje')).toEqual([false, true, true, true, true, true]);
    expect(has('Zapowiedź')).toEqual([true, true, true, true, true, false]);
  });

  it('is complete in both languages', () => {
    for (const { theme, themeEn } of DEFAULT_SEASON) expect(theme && themeEn).toBeTruthy();
  });
});
