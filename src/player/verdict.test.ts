import { expect, test } from "vitest";
import type { Outcome, Trace } from "../runtime";
import { judge } from "./verdict";

const recorded = {
  lines: [{ time: 1, task: null, stream: "stdout" as const, text: "a" }],
  statements: [],
  end: { time: 1, outcome: "returned" },
};
const trace = (time: number, outcome: Outcome = { type: "returned" }): Trace => ({
  engine: { name: "corolla", version: "1" },
  events: [{ type: "output", time, stream: "stdout", text: "a\n", task: null }],
  outcome,
});

test("the same lines at the same times are the same", () => {
  expect(judge(trace(1), recorded)).toEqual({ type: "same" });
});

test("a line at another time differs", () => {
  expect(judge(trace(2), recorded)).toEqual({
    type: "differs",
    difference: 'Line 1 differs: expected "a" on stdout at 1 s, got "a" on stdout at 2 s.',
  });
});

test("a run that was stopped is not judged", () => {
  expect(judge(trace(1, { type: "stopped", reason: "reader", sentence: "Stopped." }), recorded)).toBeNull();
});
