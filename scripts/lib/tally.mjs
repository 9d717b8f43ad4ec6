// Owns the count of tests: from the reports of vitest and Playwright and the ends of steps to one line.

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * @param {{ numPassedTests: number, numFailedTests: number }} report vitest's JSON report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * A flaky test has failed once, so it counts as failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report Playwright's JSON report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * A step that failed without a failed test (a lint error, a file that did not load) counts as one failure: the last
 * line must never say "0 failed" when something did.
 * @param {readonly { passed: boolean, tally?: Tally }[]} steps
 * @returns {Tally}
 */
export function sumUp(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, tally = { passed: 0, failed: 0 } } of steps) {
    sum.passed += tally.passed;
    sum.failed += passed ? tally.failed : Math.max(1, tally.failed);
  }
  return sum;
}
