// Owns the tests of the last line's numbers.
import { expect, test } from "vitest";
import { forgiven, sumUp, tallyPlaywright, tallyVitest } from "./tally.mjs";

test("tests of all steps are added up", () => {
  const steps = [
    { passed: true },
    { passed: true, tally: tallyVitest({ numPassedTests: 5, numFailedTests: 0, testResults: [] }) },
    {
      passed: false,
      tally: tallyPlaywright({ stats: { expected: 3, unexpected: 2, flaky: 0 }, suites: [] }),
    },
  ];
  expect(sumUp(steps)).toEqual({ passed: 8, failed: 2 });
});

test("a step that fails without a failed test is one failure", () => {
  expect(sumUp([{ passed: false }, { passed: false, tally: { passed: 9, failed: 0 } }])).toEqual({
    passed: 9,
    failed: 2,
  });
});

test("a flaky test is told and forgiven, and where there are more than a few all of them have failed", () => {
  const report = (flaky: number) => ({
    stats: { expected: 1, unexpected: 0, flaky },
    suites: [{ specs: Array.from({ length: flaky }, (_, n) => spec(String(n), "flaky", "late")) }],
  });
  const lines = Array.from({ length: forgiven + 1 }, (_, n) => `c.spec.ts:7 ${n}: late`);
  expect(tallyPlaywright(report(forgiven))).toEqual({
    passed: 1 + forgiven,
    failed: 0,
    failures: [],
    flaky: lines.slice(0, forgiven),
  });
  expect(tallyPlaywright(report(forgiven + 1))).toEqual({
    passed: 1,
    failed: forgiven + 1,
    failures: lines,
  });
});

test("what failed is told with its file and with what it said, on a line each", () => {
  const unit = tallyVitest({
    numPassedTests: 1,
    numFailedTests: 1,
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "goes" },
          {
            status: "failed",
            fullName: "adds up",
            failureMessages: ["\u001B[31mexpected 1\n  to be 2\u001B[39m\n    at a.test.ts:3"],
          },
          {
            status: "failed",
            fullName: "ends",
            failureMessages: ["Error: STACK_TRACE_ERROR\n    at a.test.ts:9"],
          },
        ],
      },
      { name: "b.test.ts", status: "failed", message: "Cannot find it.", assertionResults: [] },
    ],
  });
  expect(unit.failures).toEqual([
    "a.test.ts adds up: expected 1 to be 2 at a.test.ts:3",
    "a.test.ts ends: It ran out of time. at a.test.ts:9",
    "b.test.ts: Cannot find it.",
  ]);
  const browser = tallyPlaywright({
    stats: { expected: 1, unexpected: 1, flaky: 1 },
    suites: [
      {
        specs: [spec("shows", "expected")],
        suites: [{ specs: [spec("opens", "unexpected", "not there"), spec("closes", "flaky", "late")] }],
      },
    ],
  });
  expect(browser.failures).toEqual(["c.spec.ts:7 opens: not there"]);
  expect(browser.flaky).toEqual(["c.spec.ts:7 closes: late"]);
});

function spec(title: string, status: string, message?: string) {
  return {
    title,
    file: "c.spec.ts",
    line: 7,
    ok: status !== "unexpected",
    tests: [{ status, results: message === undefined ? [{}] : [{ error: { message } }] }],
  };
}
