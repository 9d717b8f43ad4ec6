import { expect, test } from "vitest";
import type { TraceEvent } from "../runtime";
import { createMeter, defaultBudgets, stopped } from "./budgets";

const budgets = { secondsWithoutProgress: 3, events: 3, outputBytes: 10 };

function write(text: string): TraceEvent {
  return { type: "output", stream: "stdout", text, time: 0, task: null };
}

const iteration: TraceEvent = { type: "iteration-started", iteration: 1, ready: 1, time: 0 };

test("as many events as the budget are admitted, and the next one reaches it", () => {
  const meter = createMeter(budgets);
  for (let i = 0; i < 3; i++) expect(meter.admit(iteration)).toBe(iteration);
  expect(meter.reached).toBeNull();
  expect(meter.admit(iteration)).toBeNull();
  expect(meter.reached).toBe("events");
});

test("output that just fits is admitted whole", () => {
  const meter = createMeter(budgets);
  expect(meter.admit(write("0123456789"))).toEqual(write("0123456789"));
  expect(meter.reached).toBeNull();
});

test("output that does not fit is cut between characters, by its bytes in UTF-8", () => {
  const meter = createMeter(budgets);
  meter.admit(write("0123"));
  expect(meter.admit(write("🌷🌷"))).toEqual(write("🌷"));
  expect(meter.reached).toBe("output");
});

test("reports count as output", () => {
  const meter = createMeter(budgets);
  const report: TraceEvent = { type: "report", kind: "other", text: "x".repeat(11), time: 0, task: null };
  expect(meter.admit(report)).toMatchObject({ text: "x".repeat(10) });
  expect(meter.reached).toBe("output");
});

test("after a budget is reached nothing is admitted", () => {
  const meter = createMeter(budgets);
  meter.admit(write("x".repeat(100)));
  expect(meter.admit(iteration)).toBeNull();
  expect(meter.reached).toBe("output");
});

test("every reason has a sentence that names its limit", () => {
  const sentences = (["reader", "replaced", "time", "events", "output", "memory"] as const).map(
    (reason) => stopped(reason, defaultBudgets).sentence,
  );
  expect(sentences).toEqual([
    "You stopped this run.",
    expect.stringContaining("one at a time"),
    expect.stringContaining("3 seconds"),
    expect.stringContaining("200,000 events"),
    expect.stringContaining("500,000 bytes"),
    expect.stringContaining("memory"),
  ]);
});
