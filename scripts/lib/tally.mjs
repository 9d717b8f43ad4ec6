// Owns the count of tests: from the reports of vitest and Playwright and the ends of steps to one line, and of what failed.
import { stripVTControlCharacters } from "node:util";

const longestSaying = 400;

/** Of some two hundred browser tests, how many may need their second try before all of these count as failed. */
export const forgiven = 2;

/** What vitest's report gives, in place of a message, for a test that ran out of time. */
const timedOut = /^Error: STACK_TRACE_ERROR/;

/**
 * `failures`: a line for each, with what it said first. `flaky`: the same of those that passed at their second try.
 * @typedef {{ passed: number, failed: number, failures: readonly string[], flaky?: readonly string[] }} Tally
 */

/**
 * @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} VitestTest
 * @typedef {{ name: string, status: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: VitestFile[] }} report vitest's JSON report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    // Nothing in it failed, so the file itself did.
    if (failed.length === 0) return status === "failed" ? [line(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      line(`${name} ${fullName}`, failureMessages?.[0]?.replace(timedOut, "It ran out of time.")),
    );
  });
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
}

/**
 * A flaky test has failed once, and is forgiven only where few are.
 * @typedef {{ title: string, file: string, line: number, ok: boolean, tests: { status: string, results: { error?: { message?: string } }[] }[] }} PlaywrightSpec
 * @typedef {{ specs?: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, suites: PlaywrightSuite[] }} report Playwright's JSON report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats, suites }) {
  const specs = suites.flatMap(specsOf);
  const told = (/** @type {string} */ wanted) =>
    specs.flatMap(({ title, file, line: at, tests }) =>
      tests
        .filter(({ status }) => status === wanted)
        .map(({ results }) =>
          line(`${file}:${at} ${title}`, results.find(({ error }) => error)?.error?.message),
        ),
    );
  const { expected: passed, unexpected: failed, flaky } = stats;
  const failures = told("unexpected");
  if (flaky <= forgiven) return { passed: passed + flaky, failed, failures, flaky: told("flaky") };
  return { passed, failed: failed + flaky, failures: [...failures, ...told("flaky")] };
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/** What failed and the beginning of what it said, on one line without colours. */
function line(/** @type {string} */ what, /** @type {string | undefined} */ said = "") {
  const words = stripVTControlCharacters(said).replaceAll(/\s+/g, " ").trim();
  return `${what}: ${words.slice(0, longestSaying)}`;
}

/**
 * A step that failed without a failed test (a lint error, a file that did not load) counts as one failure: the last
 * line must never say "0 failed" when something did.
 * @param {readonly { passed: boolean, tally?: { passed: number, failed: number } }[]} steps
 * @returns {{ passed: number, failed: number }}
 */
export function sumUp(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const { passed, tally = { passed: 0, failed: 0 } } of steps) {
    sum.passed += tally.passed;
    sum.failed += passed ? tally.failed : Math.max(1, tally.failed);
  }
  return sum;
}
