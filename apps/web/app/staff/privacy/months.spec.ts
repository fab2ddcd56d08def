import { saysOtherMonths } from './months.js';

describe('the months in a notice', () => {
  it.each([
    ['Dane przechowujemy przez 24 miesiące.', 24, false],
    ['Dane przechowujemy przez 24 miesiące.', 12, true],
    ['We keep your data for 60 months.', 60, false],
    ['Dane przechowujemy przez 5 lat od końca cyklu.', 60, false],
    ['Dziennik trzymamy przez 2 lata, dane przez 36\u00a0miesięcy.', 36, false],
    ['Dane przechowujemy tak długo, jak trwa współpraca (art. 6, 2016 r.).', 36, false],
  ])('%s by a setting of %i', (text, months, other) => {
    expect(saysOtherMonths(text, months)).toBe(other);
  });
});
