// Owns the tests of what counts as a difference between two runs of a random program, beyond what traces tell.
import { expect, test } from "vitest";
import { stopped } from "../../src/engines/budgets";
import type { Outcome, Trace } from "../../src/runtime";
import { compareRuns } from "./compare";
import { budgets } from "./twins";

function trace(name: Trace["engine"]["name"], outcome: Outcome): Trace {
  return { engine: { name, version: "" }, events: [], outcome };
}

test("to compute for ever is not to wait for ever", () => {
  const spins = stopped("time", budgets);
  const waits: Outcome = { type: "stopped", reason: "time", sentence: "The event loop would wait for ever." };
  expect(compareRuns(trace("cpython", waits), trace("corolla", waits))).toBeNull();
  expect(compareRuns(trace("cpython", waits), trace("corolla", spins))).toBe(
    "at the end, corolla computes for ever where the other has nothing left to do",
  );
});
