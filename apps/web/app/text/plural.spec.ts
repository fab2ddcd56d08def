import { counted } from './plural.js';
import { roman } from './roman.js';

const people = { one: 'osoba', few: 'osoby', many: 'osób', other: 'osoby' };

it.each([
  [1, '1 osoba'],
  [2, '2 osoby'],
  [5, '5 osób'],
  [12, '12 osób'],
  [22, '22 osoby'],
  [112, '112 osób'],
])('counts %i in Polish', (count, words) => {
  expect(counted('pl', count, people)).toBe(words);
});

it('numbers conferences in Roman', () => {
  expect([1, 4, 6, 9, 14].map(roman)).toEqual(['I', 'IV', 'VI', 'IX', 'XIV']);
});
