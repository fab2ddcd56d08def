/** How many tests passed and failed; a check that is not made of tests counts as one. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const oneIf = (passed: boolean): Counts => ({
  passed: Number(passed),
  failed: Number(!passed),
  skipped: 0,
});

export function total(counts: Counts[]): Counts {
  const sum = (name: keyof Counts) => counts.reduce((all, one) => all + one[name], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
}

/** Counts a Jest report; a file that could not be run at all is one failure. */
export function countJest(report: JestReport): Counts {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Counts a Playwright report; an error outside any test is one failure, a test that passed when repeated has passed. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/** A runner that failed without a failed test, or left no report, has failed once. */
export function settle(exitCode: number, counts: Counts | undefined): Counts {
  if (!counts) return oneIf(false);
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
