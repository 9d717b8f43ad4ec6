// Owns the tests of the last line's numbers.
import { expect, test } from "vitest";
import { sumUp, tallyPlaywright, tallyVitest } from "./tally.mjs";

test("tests of all steps are added up", () => {
  const steps = [
    { passed: true },
    { passed: true, tally: tallyVitest({ numPassedTests: 5, numFailedTests: 0 }) },
    { passed: false, tally: tallyPlaywright({ stats: { expected: 3, unexpected: 2, flaky: 0 } }) },
  ];
  expect(sumUp(steps)).toEqual({ passed: 8, failed: 2 });
});

test("a step that fails without a failed test is one failure", () => {
  expect(sumUp([{ passed: false }, { passed: false, tally: { passed: 9, failed: 0 } }])).toEqual({
    passed: 9,
    failed: 2,
  });
});

test("a flaky test counts as failed", () => {
  expect(tallyPlaywright({ stats: { expected: 1, unexpected: 0, flaky: 1 } })).toEqual({
    passed: 1,
    failed: 1,
  });
});
