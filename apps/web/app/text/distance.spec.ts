import { writeDistance } from './distance.js';

it.each([
  ['2023-11-01', '', ''],
  ['2023-11-02', 'dzisiaj', 'today'],
  ['2023-11-03', 'jutro', 'tomorrow'],
  ['2023-11-04', 'pojutrze', 'the day after tomorrow'],
  ['2023-11-05', 'za 3 dni', 'in 3 days'],
  ['2023-11-15', 'za 13 dni', 'in 13 days'],
  ['2023-11-16', 'za 2 tygodnie', 'in 2 weeks'],
  ['2023-11-23', 'za 3 tygodnie', 'in 3 weeks'],
  ['2023-11-27', 'za 3 tygodnie', 'in 3 weeks'],
  ['2023-12-07', 'za 5 tygodni', 'in 5 weeks'],
  ['2024-01-01', 'za 8 tygodni', 'in 8 weeks'],
  ['2024-01-02', 'za 2 miesiące', 'in 2 months'],
  ['2024-01-22', 'za 2 miesiące', 'in 2 months'],
  ['2024-02-01', 'za 2 miesiące', 'in 2 months'],
  ['2024-04-02', 'za 5 miesięcy', 'in 5 months'],
])('on 2 November 2023, %s', (day, pl, en) => {
  expect(writeDistance('pl', '2023-11-02', day)).toBe(pl);
  expect(writeDistance('en', '2023-11-02', day)).toBe(en);
});
