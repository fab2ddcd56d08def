import fc from 'fast-check';
import {
  holidaysKnown,
  obstaclesOn,
  suggestSlots,
  winterBreakKnown,
  workableDays,
} from './working-calendar.js';
import type { PlanningLimits } from './working-calendar.js';

const PODKARPACKIE = '18';
const MAZOWIECKIE = '14';

const limits: PlanningLimits = {
  voivodeshipCode: PODKARPACKIE,
  calendar: {
    holidays: [
      { day: '2023-11-11', name: 'Narodowe Święto Niepodległości' },
      { day: '2023-12-25', name: 'Boże Narodzenie (pierwszy dzień)' },
      { day: '2023-12-26', name: 'Boże Narodzenie (drugi dzień)' },
      { day: '2024-01-01', name: 'Nowy Rok' },
    ],
    winterBreaks: [
      { voivodeshipCode: PODKARPACKIE, schoolYear: '2023/2024', start: '2024-01-29', end: '2024-02-11' },
      { voivodeshipCode: MAZOWIECKIE, schoolYear: '2023/2024', start: '2024-01-15', end: '2024-01-28' },
    ],
  },
  expertDays: ['2024-01-17'],
  venueDays: ['2024-01-18'],
  neighbours: ['2023-11-17'],
  minimumGapDays: 14,
  window: { from: '2023-11-01', to: '2024-04-30' },
  today: '2023-11-02',
};

const on = (day: string, changes: Partial<PlanningLimits> = {}) =>
  obstaclesOn(day, { ...limits, ...changes }).map(({ obstacle, detail }) =>
    detail ? `${obstacle} ${detail}` : obstacle,
  );

describe('obstaclesOn', () => {
  it.each([
    ['2023-12-15', []],
    ['2023-12-16', ['WEEKEND']],
    ['2023-12-17', ['WEEKEND']],
    ['2023-12-18', []],
    ['2024-01-01', ['HOLIDAY Nowy Rok']],
    ['2023-12-26', ['HOLIDAY Boże Narodzenie (drugi dzień)', 'CHRISTMAS_BREAK 2023-12-31']],
    ['2024-01-17', ['EXPERT_TAKEN']],
    ['2024-01-18', ['VENUE_TAKEN']],
    ['2024-01-26', []],
    ['2024-01-29', ['WINTER_BREAK 2024-02-11']],
    ['2024-02-09', ['WINTER_BREAK 2024-02-11']],
    ['2024-02-12', []],
    ['2024-04-30', []],
    ['2024-05-02', ['OUTSIDE_WINDOW']],
    ['2023-10-31', ['OUTSIDE_WINDOW', 'IN_THE_PAST']],
    ['2023-11-01', ['IN_THE_PAST']],
    ['2023-11-02', []],
    ['2023-11-03', []],
    ['2023-11-06', ['TOO_CLOSE 2023-11-17']],
    ['2023-11-11', ['WEEKEND', 'HOLIDAY Narodowe Święto Niepodległości', 'TOO_CLOSE 2023-11-17']],
    ['2023-11-30', ['TOO_CLOSE 2023-11-17']],
    ['2023-12-01', []],
  ])('%s: %j', (day, expected) => expect(on(day)).toEqual(expected));

  it.each([
    ['2024-03-27', '2024-03-28', '2024-04-02', '2024-04-03'],
    ['2023-04-05', '2023-04-06', '2023-04-11', '2023-04-12'],
    ['2025-04-16', '2025-04-17', '2025-04-22', '2025-04-23'],
    ['2026-04-01', '2026-04-02', '2026-04-07', '2026-04-08'],
    ['2027-03-24', '2027-03-25', '2027-03-30', '2027-03-31'],
    ['2038-04-21', '2038-04-22', '2038-04-27', '2038-04-28'],
  ])(
    'the spring break comes after %s, lasts from %s to %s, and is over on %s',
    (before, first, last, after) => {
      const breakOn = (day: string) => on(day).filter((found) => found.startsWith('SPRING_BREAK'));
      expect(breakOn(before)).toEqual([]);
      expect(breakOn(first)).toEqual([`SPRING_BREAK ${last}`]);
      expect(breakOn(last)).toEqual([`SPRING_BREAK ${last}`]);
      expect(breakOn(after)).toEqual([]);
    },
  );

  it('names each neighbour that is too close', () => {
    expect(on('2023-12-08', { neighbours: ['2023-12-01', '2023-12-15'] })).toEqual([
      'TOO_CLOSE 2023-12-01',
      'TOO_CLOSE 2023-12-15',
    ]);
  });

  it('knows only the winter break of its own voivodeship', () => {
    expect(on('2024-01-16')).toEqual([]);
    expect(on('2024-01-16', { voivodeshipCode: MAZOWIECKIE })).toEqual(['WINTER_BREAK 2024-01-28']);
  });

  it.each([
    ['2023-12-22', false, 'a Friday'],
    ['2025-12-22', true, 'a Monday'],
    ['2026-12-22', false, 'a Tuesday'],
    ['2026-12-23', true, 'always'],
    ['2026-12-31', true, 'always'],
    ['2025-12-21', false, 'a Sunday'],
  ])('Christmas break on %s: %s (%s)', (day, expected) => {
    expect(on(day).some((found) => found.startsWith('CHRISTMAS_BREAK'))).toBe(expected);
  });

  it('refuses what is not a calendar day', () => {
    expect(() => on('2024-02-30')).toThrow('Not a calendar day: 2024-02-30');
  });
});

describe('workableDays', () => {
  it('lists what is left of the January of the season', () => {
    expect(workableDays({ ...limits, window: { from: '2024-01-12', to: '2024-02-13' } })).toEqual([
      ...['2024-01-12', '2024-01-15', '2024-01-16', '2024-01-19'],
      ...['2024-01-22', '2024-01-23', '2024-01-24', '2024-01-25', '2024-01-26'],
      ...['2024-02-12', '2024-02-13'],
    ]);
  });

  it('steps over the change to summer time', () => {
    expect(workableDays({ ...limits, window: { from: '2025-03-28', to: '2025-04-01' } })).toEqual([
      '2025-03-28',
      '2025-03-31',
      '2025-04-01',
    ]);
  });

  it('leaves the replayed season 2023/2024 days enough around Easter', () => {
    for (const window of [
      { from: '2024-03-13', to: '2024-03-27' },
      { from: '2024-04-16', to: '2024-04-30' },
    ])
      expect(suggestSlots({ ...limits, window }, { count: 5 })).toHaveLength(5);
  });

  it('is empty for a window that ends before it begins', () => {
    expect(workableDays({ ...limits, window: { from: '2024-03-02', to: '2024-03-01' } })).toEqual([]);
  });
});

describe('suggestSlots', () => {
  const december = { ...limits, window: { from: '2023-12-01', to: '2023-12-31' } };
  const days = (...wishes: Parameters<typeof suggestSlots>) => suggestSlots(...wishes).map(({ day }) => day);

  it('spreads slots over the window, mid-week and not always on one weekday', () => {
    expect(suggestSlots(december, { count: 3 })).toEqual([
      { day: '2023-12-05', startsAt: '09:00' },
      { day: '2023-12-13', startsAt: '09:00' },
      { day: '2023-12-19', startsAt: '09:00' },
    ]);
  });

  it('follows the weekdays and the start that were asked for', () => {
    expect(suggestSlots(december, { count: 2, weekdays: [5], startsAt: '10:30' })).toEqual([
      { day: '2023-12-08', startsAt: '10:30' },
      { day: '2023-12-15', startsAt: '10:30' },
    ]);
  });

  it('gives every workable day when there are too few, and none for none', () => {
    const window = { from: '2023-12-14', to: '2023-12-18' };
    expect(days({ ...december, window }, { count: 9 })).toEqual(['2023-12-14', '2023-12-15', '2023-12-18']);
    expect(days(december, { count: 0 })).toEqual([]);
    expect(days({ ...december, window: { from: '2023-12-23', to: '2023-12-31' } }, { count: 3 })).toEqual([]);
  });

  it('always offers distinct workable days in order, as many as there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 2, max: 30 }), (count, lastDay) => {
        const window = { from: '2024-01-02', to: `2024-04-${String(lastDay).padStart(2, '0')}` };
        const workable = workableDays({ ...limits, window });
        const suggested = days({ ...limits, window }, { count });
        expect(suggested).toHaveLength(Math.min(count, workable.length));
        expect(suggested).toEqual([...new Set(suggested)].sort());
        expect(workable).toEqual(expect.arrayContaining(suggested));
      }),
      { numRuns: 25 },
    );
  });
});

describe('what nobody has entered', () => {
  const breakKnown = (from: string, to: string, voivodeshipCode = PODKARPACKIE) =>
    winterBreakKnown({ calendar: limits.calendar, voivodeshipCode, window: { from, to } });

  it.each([
    ['2023-11-01', '2024-04-30', true, 'the season whose break is known'],
    ['2024-11-01', '2025-04-30', false, 'a season without a row'],
    ['2024-11-01', '2024-12-31', true, 'months in which there is no break'],
    ['2025-03-01', '2025-04-30', true, 'months in which there is no break'],
    ['2025-02-28', '2025-04-30', false, 'the last day it may touch'],
    ['2024-11-01', '2025-01-01', false, 'the first day it may touch'],
    ['2024-02-01', '2025-02-01', false, 'two breaks, one unknown'],
  ])('winter break known for %s to %s: %s (%s)', (from, to, expected) => {
    expect(breakKnown(from, to)).toBe(expected);
  });

  it('asks for the row of the voivodeship itself', () => {
    expect(breakKnown('2024-01-01', '2024-01-31', '02')).toBe(false);
  });

  it('tells for which years holidays have been entered', () => {
    expect(holidaysKnown(limits.calendar, { from: '2023-11-01', to: '2024-04-30' })).toBe(true);
    expect(holidaysKnown(limits.calendar, { from: '2024-11-01', to: '2025-04-30' })).toBe(false);
  });
});
