import { countJest, countPlaywright, oneIf, settle, total } from './test-counts.ts';

const jest = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 1,
};
const playwright = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };

it('adds up what the runners report', () => {
  expect(total([oneIf(true), oneIf(false), countJest(jest), countPlaywright(playwright)])).toEqual({
    passed: 1 + 5 + 4,
    failed: 1 + 2 + 2,
    skipped: 3 + 2,
  });
});

it.each([
  ['no report', 1, undefined, { passed: 0, failed: 1, skipped: 0 }],
  ['no report in spite of success', 0, undefined, { passed: 0, failed: 1, skipped: 0 }],
  [
    'a runner that failed around its tests',
    1,
    { passed: 4, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  ],
  [
    'failed tests, counted once',
    1,
    { passed: 4, failed: 2, skipped: 0 },
    { passed: 4, failed: 2, skipped: 0 },
  ],
])('settles %s', (_, exitCode, counts, expected) => expect(settle(exitCode, counts)).toEqual(expected));
