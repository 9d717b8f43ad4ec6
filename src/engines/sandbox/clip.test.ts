import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { clipEvent, clipOutcome } from "./clip";
import { parseWorkerMessage } from "./validate";

const long = "x".repeat(100_000);

const withLongText: TraceEvent[] = [
  { type: "task-created", time: 0, task: 1, name: long, coroutine: long, creator: null },
  { type: "coroutine-started", time: 0, coroutine: 1, task: 1, name: long, caller: null },
  { type: "task-cancelling", time: 0, task: 1, message: long, by: null },
  { type: "task-done", time: 0, task: 1, outcome: "returned", value: long },
  { type: "coroutine-finished", time: 0, coroutine: 1, task: 1, outcome: "returned", value: long },
];

test("what is cut is believed on the other side, and what is not cut is refused", () => {
  expect(parseWorkerMessage({ type: "events", events: withLongText.map(clipEvent) })).not.toBeNull();
  for (const event of withLongText)
    expect(parseWorkerMessage({ type: "events", events: [event] })).toBeNull();
});

test("a cut text ends with an ellipsis", () => {
  expect(clipEvent({ type: "task-done", time: 0, task: 1, outcome: "returned", value: long })).toMatchObject({
    value: `${"x".repeat(499)}…`,
  });
});

test("short events and outcomes pass as they are", () => {
  const event: TraceEvent = { type: "task-cancelling", time: 0, task: 1, message: null, by: null };
  expect(clipEvent(event)).toBe(event);
  expect(clipOutcome({ type: "returned" })).toEqual({ type: "returned" });
});

test("of a deep traceback the innermost frames are kept", () => {
  const traceback = Array.from({ length: 300 }, (_, line) => ({ name: long, line: line + 1, column: 1 }));
  const outcome = clipOutcome({ type: "raised", exception: long, message: long, traceback });
  expect(outcome.type === "raised" && outcome.traceback.at(-1)).toMatchObject({ line: 300 });
  expect(parseWorkerMessage({ type: "finished", outcome })).not.toBeNull();
});
