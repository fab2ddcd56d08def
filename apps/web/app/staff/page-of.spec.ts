import { pageOf } from './page-of.js';

it.each([
  ['', 1],
  ['page=3', 3],
  ['page=1.5', 1],
  ['page=-2', 1],
  ['page=next', 1],
])('%s', (search, page) => {
  expect(pageOf(new URLSearchParams(search))).toBe(page);
});
