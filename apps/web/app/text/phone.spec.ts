import { dialled } from './phone.js';

it.each([
  ['15 841 20 00', '158412000'],
  ['15 000 00 00 wew. 12', '150000000'],
  ['+48 (15) 841-20-00', '+48158412000'],
  ['centrala', ''],
])('%s', (phone, number) => {
  expect(dialled(phone)).toBe(number);
});
