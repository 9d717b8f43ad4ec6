import { expect, test } from "vitest";
import type { Trace, TraceEvent } from "../../runtime";
import { comparedRows, countCompared } from "./rows";

function printing(...texts: string[]): Trace {
  const events = texts.map((text, time): TraceEvent => {
    return { type: "output", time, stream: "stdout", text: `${text}\n`, task: null };
  });
  return { engine: { name: "corolla", version: "1" }, events, outcome: { type: "returned" } };
}

const many = Array.from({ length: 40 }, (_, index) => String(index));

test("equal traces are shown whole, side by side", () => {
  const rows = comparedRows(printing("a", "b"), printing("a", "b"), null);
  expect(rows.map(({ number, isDifferent }) => [number, isDifferent])).toEqual([
    [1, false],
    [2, false],
  ]);
  expect(rows[0]?.left).toEqual(rows[0]?.right);
});

test("of different traces the rows around the first difference are shown, and it is marked", () => {
  const rows = comparedRows(printing(...many), printing(...many.with(20, "other")), {
    after: 20,
    sentence: "",
  });
  expect(rows[0]?.number).toBe(15);
  expect(rows.filter(({ isDifferent }) => isDifferent).map(({ number }) => number)).toEqual([21]);
  expect(rows).toHaveLength(18);
});

test("where one trace has ended, the other goes on beside nothing", () => {
  const rows = comparedRows(printing("a"), printing("a", "b"), { after: 1, sentence: "" });
  expect(rows.map(({ left, right }) => [left === null, right === null])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test("reports are not counted: they have no place in the order", () => {
  const trace = printing("a");
  trace.events.push({ type: "report", time: 0, kind: "other", text: "", task: null });
  expect(countCompared(trace)).toBe(1);
});
