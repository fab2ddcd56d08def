import { plainLetters } from './plain-letters.js';

it('finds names however they are typed', () => {
  expect(plainLetters('Łukasz Żółtowski')).toBe('lukasz zoltowski');
  expect(plainLetters('ZELAZNY')).toBe(plainLetters('Żelazny'));
});
