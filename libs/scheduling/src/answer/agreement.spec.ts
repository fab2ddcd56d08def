import { agreementOn, toldOf } from './agreement.js';
import type { Choice } from '../tally/tally.js';

it.each([
  [0, 0],
  [4, 0],
  [5, 5],
  [9, 5],
  [10, 10],
  [123, 120],
])('of %i answers %i are told of', (answered, told) => {
  expect(toldOf(answered)).toBe(told);
});

it.each([
  ['-----', 5, 'FEW'],
  ['+----', 5, 'FEW'],
  ['+~---', 5, 'SOME'],
  ['++~--', 5, 'SOME'],
  ['+++~-', 5, 'MOST'],
  ['+++++', 5, 'MOST'],
  // Whoever has left a slot out is among those who have answered.
  ['+', 5, 'FEW'],
] as const)('%s of %i: %s', (marks, among, agreement) => {
  const choice: Record<string, Choice> = { '+': 'YES', '~': 'IF_NEED_BE', '-': 'NO' };
  const choices = [...marks].map((mark) => choice[mark]!);
  expect(agreementOn({ slotId: 's', choices }, among)).toBe(agreement);
});

it('never tells all from nearly all, nor none from a few', () => {
  const of = (canCome: number) =>
    agreementOn(
      { slotId: 's', choices: Array.from({ length: 10 }, (_, nth) => (nth < canCome ? 'YES' : 'NO')) },
      10,
    );
  expect(of(0)).toBe(of(1));
  expect(of(10)).toBe(of(9));
});
