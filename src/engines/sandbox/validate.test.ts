import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { isFrameReply, parseWorkerMessage } from "./validate";

const everyEvent: TraceEvent[] = [
  { type: "loop-started", time: 0 },
  { type: "loop-stopped", time: 0 },
  { type: "loop-closed", time: 0 },
  { type: "statement-started", time: 0, first: 1, last: 2 },
  { type: "iteration-started", time: 0, iteration: 0, ready: 2 },
  { type: "clock-advanced", time: 1.5, from: 0 },
  { type: "clock-blocked", time: 2, from: 1.5, task: null },
  { type: "timer-scheduled", time: 2, when: 3, task: 1 },
  { type: "timer-cancelled", time: 2, when: 3, task: 1 },
  { type: "task-created", time: 2, task: 1, name: "Task-1", coroutine: "main", creator: null },
  { type: "task-ready", time: 2, task: 1 },
  { type: "task-running", time: 2, task: 1 },
  { type: "task-suspended", time: 2, task: 1, on: { kind: "yield" } },
  { type: "task-suspended", time: 2, task: 1, on: { kind: "sleep", until: 3 } },
  { type: "task-suspended", time: 2, task: 1, on: { kind: "task", task: 2 } },
  { type: "task-suspended", time: 2, task: 1, on: { kind: "future", future: 1 } },
  { type: "task-cancelling", time: 2, task: 1, message: null, by: 2 },
  { type: "task-done", time: 2, task: 1, outcome: "returned", value: "None" },
  { type: "coroutine-started", time: 2, coroutine: 1, task: 1, name: "main", caller: null },
  { type: "coroutine-suspended", time: 2, coroutine: 1, task: 1 },
  { type: "coroutine-resumed", time: 2, coroutine: 1, task: 1 },
  { type: "coroutine-finished", time: 2, coroutine: 1, task: null, outcome: "raised", value: "ValueError()" },
  { type: "output", time: 2, stream: "stderr", text: "", task: 1 },
  { type: "report", time: 2, kind: "other", text: "x", task: null },
];

const event = (fields: object) => ({ type: "events", events: [fields] });

test("every event of a trace is read as it was sent", () => {
  const message = { type: "events", events: everyEvent };
  expect(parseWorkerMessage(message)).toEqual(message);
});

test("every outcome is read as it was sent", () => {
  for (const outcome of [
    { type: "returned" },
    { type: "raised", exception: "E", message: "", traceback: [{ name: "f", line: 1, column: null }] },
    { type: "stopped", reason: "output", sentence: "Stopped." },
  ]) {
    expect(parseWorkerMessage({ type: "finished", outcome })).toEqual({ type: "finished", outcome });
  }
});

test("fields that are not in the protocol are dropped", () => {
  const fields = { type: "task-ready", time: 0, task: 1, constructor: "x", html: "<b>" };
  expect(parseWorkerMessage(event(fields))).toEqual(event({ type: "task-ready", time: 0, task: 1 }));
});

test("what is no message is refused", () => {
  for (const data of [
    undefined,
    null,
    1,
    "started",
    [],
    {},
    { type: "toString" },
    { type: "eval", code: "1" },
  ]) {
    expect(parseWorkerMessage(data)).toBeNull();
  }
});

test("a timer may be due in the past or never, and a clock stands at neither", () => {
  for (const at of [-1, Infinity, -Infinity]) {
    const timer = { type: "timer-scheduled", time: 0, when: at, task: null };
    const sleep = { type: "task-suspended", time: 0, task: 1, on: { kind: "sleep", until: at } };
    for (const fields of [timer, sleep]) expect(parseWorkerMessage(event(fields))).toEqual(event(fields));
  }
});

test("events with a wrong type, kind, number or text are refused", () => {
  for (const fields of [
    null,
    "output",
    { type: "constructor", time: 0 },
    { type: "__proto__", time: 0 },
    { type: "loop-started" },
    { type: "loop-started", time: NaN },
    { type: "loop-started", time: Infinity },
    { type: "loop-started", time: -1 },
    { type: "loop-started", time: "0" },
    { type: "task-ready", time: 0, task: 0 },
    { type: "task-ready", time: 0, task: 1.5 },
    { type: "task-ready", time: 0, task: 2 ** 53 },
    { type: "task-suspended", time: 0, task: 1, on: { kind: "lock" } },
    { type: "task-suspended", time: 0, task: 1, on: { kind: "sleep", until: NaN } },
    { type: "output", time: 0, stream: "stdin", text: "", task: null },
    { type: "output", time: 0, stream: "stdout", text: { toString: "x" }, task: null },
    { type: "report", time: 0, kind: "praise", text: "", task: null },
  ]) {
    expect(parseWorkerMessage(event(fields as object))).toBeNull();
  }
});

test("a batch larger than a worker sends is refused", () => {
  const events = Array.from({ length: 501 }, () => ({ type: "loop-started", time: 0 }));
  expect(parseWorkerMessage({ type: "events", events })).toBeNull();
  expect(parseWorkerMessage({ type: "events", events: events.slice(1) })).not.toBeNull();
});

test("a frame has one reply", () => {
  expect(isFrameReply({ type: "done" })).toBe(true);
  for (const data of [null, {}, { type: "ended" }, "done"]) expect(isFrameReply(data)).toBe(false);
});
