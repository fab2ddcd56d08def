import { ATTENTION } from './attention-words.js';

describe('a window of days', () => {
  it.each([
    ['pl', '2027-01-12', 'między 12 stycznia a 25 stycznia 2027 r.'],
    ['pl', '2026-12-13', 'między 13 grudnia 2026 r. a 25 stycznia 2027 r.'],
    ['en', '2026-12-13', 'between 13 December 2026 and 25 January 2027.'],
  ] as const)('in %s from %s', (language, from, told) => {
    const { detail } = ATTENTION.pollToPrepare(language, 1, from, '2027-01-25');
    expect(detail.replaceAll('\u00a0', ' ')).toContain(told);
  });
});
