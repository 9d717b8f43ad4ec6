import { expect, test } from "vitest";
import { forgivenSlips, slipsBetween } from "./distance";

test.each<[string, string, number]>([
  ["asyncio", "asyncio", 0],
  ["asyncoi", "asyncio", 1],
  ["taskgruop", "taskgroup", 1],
  ["barier", "barrier", 1],
  ["corutine", "coroutine", 1],
  ["yeild", "yield", 1],
  ["kitten", "sitting", 3],
  ["", "abc", 3],
])("%s to %s: %i", (a, b, slips) => {
  expect(slipsBetween(a, b, 3)).toBe(slips);
  expect(slipsBetween(b, a, 3)).toBe(slips);
});

test("what is farther apart than the limit is told as one more than the limit", () => {
  expect(slipsBetween("gather", "semaphore", 2)).toBe(3);
  expect(slipsBetween("abcdef", "fedcba", 1)).toBe(2);
});

test("short words forgive nothing, long ones two slips", () => {
  expect(["run", "wait", "gather", "coroutine"].map(forgivenSlips)).toEqual([0, 1, 1, 2]);
});
