// Owns the proof that a trace is told as the right sequence of messages.
import { expect, test } from "vitest";
import type { Trace, TraceEvent } from "../../runtime";
import type { Step } from "./diagram";
import { layoutOf, revealedTo } from "./layout";
import { sequenceOf } from "./sequence-of";

const traceOf = (events: TraceEvent[]): Trace => ({
  engine: { name: "corolla", version: "0.1.0" },
  events,
  outcome: { type: "returned" },
});

/** What the run of docs/generator-based/compute tells. */
const compute = traceOf([
  { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "printSum", creator: null },
  { time: 0, type: "task-ready", task: 1 },
  { time: 0, type: "loop-started" },
  { time: 0, type: "iteration-started", iteration: 1, ready: 1 },
  { time: 0, type: "task-running", task: 1 },
  { time: 0, type: "coroutine-started", coroutine: 1, task: 1, name: "printSum", caller: null },
  { time: 0, type: "coroutine-started", coroutine: 2, task: 1, name: "compute", caller: 1 },
  { time: 0, type: "output", stream: "stdout", text: "Compute 1 + 2 ...\n", task: 1 },
  { time: 0, type: "timer-scheduled", when: 1, task: 1 },
  { time: 0, type: "coroutine-suspended", coroutine: 2, task: 1 },
  { time: 0, type: "task-suspended", task: 1, on: { kind: "sleep", until: 1 } },
  { time: 1, type: "clock-advanced", from: 0 },
  { time: 1, type: "iteration-started", iteration: 2, ready: 1 },
  { time: 1, type: "task-ready", task: 1 },
  { time: 1, type: "iteration-started", iteration: 3, ready: 1 },
  { time: 1, type: "task-running", task: 1 },
  { time: 1, type: "coroutine-resumed", coroutine: 2, task: 1 },
  { time: 1, type: "coroutine-finished", coroutine: 2, task: 1, outcome: "returned", value: "3" },
  { time: 1, type: "output", stream: "stdout", text: "1 + 2 = 3\n", task: 1 },
  { time: 1, type: "coroutine-finished", coroutine: 1, task: 1, outcome: "returned", value: "None" },
  { time: 1, type: "task-done", task: 1, outcome: "returned", value: "None" },
  { time: 1, type: "loop-stopped" },
  { time: 1, type: "loop-closed" },
]);

/** One row a step: when, who, what, and the states that begin with it. */
function rows(trace: Trace): string[] {
  return sequenceOf(trace).steps.map((step) =>
    [step.time, who(step), step.label, ...states(step)].join(" | "),
  );
}

function who(step: Step): string {
  switch (step.type) {
    case "message":
      return `${step.from} -> ${step.to}`;
    case "note":
      return step.output ? `${step.at} prints` : step.at;
    case "gap":
      return step.blocking ? "== blocked" : "==";
  }
}

const states = (step: Step): string[] =>
  step.states.map(({ participant, state }) => `${participant} ${state}`);

test("the participants are the event loop, the task, then its coroutines in order of their first start", () => {
  expect(sequenceOf(compute).participants).toEqual([
    { key: "loop", kind: "loop", name: "event loop" },
    { key: "task:1", kind: "task", name: "Task-1" },
    { key: "coroutine:1", kind: "coroutine", name: "printSum()" },
    { key: "coroutine:2", kind: "coroutine", name: "compute()" },
  ]);
});

test("compute suspends straight to the task, is resumed directly, and returns by StopIteration", () => {
  expect(rows(compute)).toEqual([
    "0 | task:1 | created to run printSum() | task:1 pending",
    "0 | loop -> task:1 | first step | loop running",
    "0 | task:1 -> coroutine:1 | start | coroutine:1 running",
    "0 | coroutine:1 -> coroutine:2 | waits for compute() | coroutine:1 suspended | coroutine:2 running",
    "0 | coroutine:2 prints | Compute 1 + 2 ...",
    "0 | loop | timer at 1.00 s",
    "0 | coroutine:2 -> task:1 | yields a Future | coroutine:2 suspended",
    "0 | task:1 -> loop | gives way",
    "1 | == | 1 second later",
    "1 | loop -> task:1 | wakeup | loop running",
    "1 | task:1 -> coroutine:2 | resume | coroutine:2 running",
    "1 | coroutine:2 -> coroutine:1 | raise StopIteration(3) | coroutine:2 done | coroutine:1 running",
    "1 | coroutine:1 prints | 1 + 2 = 3",
    "1 | coroutine:1 -> task:1 | raise StopIteration() | coroutine:1 done",
    "1 | task:1 -> loop | done | task:1 done",
    "1 | loop | the loop stops | loop stopped",
  ]);
});

test("every step is a sentence too", () => {
  expect(sequenceOf(compute).steps.map((step) => step.sentence)).toEqual([
    "Task-1 is created to run printSum().",
    "The event loop runs the first step of Task-1.",
    "Task-1 starts printSum().",
    "printSum() is suspended and waits for compute(), which begins to run.",
    'compute() prints "Compute 1 + 2 ...".',
    "A timer for 1.00 s is set in the event loop.",
    "compute() yields a Future. It is suspended, and control goes straight to Task-1, past printSum().",
    "Task-1 gives control back to the event loop.",
    "Nothing is ready. The clock moves on by 1 second, to 1.00 s.",
    "The event loop runs Task-1 again.",
    "Task-1 resumes compute(), past printSum().",
    "compute() returns 3: printSum() receives StopIteration(3).",
    'printSum() prints "1 + 2 = 3".',
    "printSum() returns: Task-1 receives StopIteration().",
    "Task-1 is done. Control returns to the event loop.",
    "The event loop stops.",
  ]);
});

test("a task made by another task, a cancellation and an error are messages", () => {
  const trace = traceOf([
    { time: 0, type: "loop-started" },
    { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "main", creator: null },
    { time: 0, type: "task-running", task: 1 },
    { time: 0, type: "coroutine-started", coroutine: 1, task: 1, name: "main", caller: null },
    { time: 0, type: "task-created", task: 2, name: "Task-2", coroutine: "child", creator: 1 },
    { time: 0, type: "coroutine-suspended", coroutine: 1, task: 1 },
    { time: 0, type: "task-suspended", task: 1, on: { kind: "yield" } },
    { time: 0, type: "task-running", task: 2 },
    { time: 0, type: "coroutine-started", coroutine: 2, task: 2, name: "child", caller: null },
    { time: 0, type: "coroutine-suspended", coroutine: 2, task: 2 },
    { time: 0, type: "task-suspended", task: 2, on: { kind: "future", future: 1 } },
    { time: 0, type: "task-running", task: 1 },
    { time: 0, type: "coroutine-resumed", coroutine: 1, task: 1 },
    { time: 0, type: "task-cancelling", task: 2, message: null, by: 1 },
    { time: 0.5, type: "clock-blocked", from: 0, task: 1 },
    { time: 0.5, type: "coroutine-suspended", coroutine: 1, task: 1 },
    { time: 0.5, type: "task-suspended", task: 1, on: { kind: "task", task: 2 } },
    { time: 0.5, type: "task-running", task: 2 },
    { time: 0.5, type: "coroutine-resumed", coroutine: 2, task: 2 },
    {
      time: 0.5,
      type: "coroutine-finished",
      coroutine: 2,
      task: 2,
      outcome: "raised",
      value: "ValueError('no')",
    },
    { time: 0.5, type: "task-done", task: 2, outcome: "raised", value: "ValueError('no')" },
  ]);
  expect(rows(trace)).toEqual([
    "0 | task:1 | created to run main() | task:1 pending",
    "0 | loop -> task:1 | first step | loop running",
    "0 | task:1 -> coroutine:1 | start | coroutine:1 running",
    "0 | coroutine:1 -> task:2 | create task | task:2 pending",
    "0 | coroutine:1 -> task:1 | yields nothing: next turn | coroutine:1 suspended",
    "0 | task:1 -> loop | gives way",
    "0 | loop -> task:2 | first step | loop running",
    "0 | task:2 -> coroutine:2 | start | coroutine:2 running",
    "0 | coroutine:2 -> task:2 | yields a Future | coroutine:2 suspended",
    "0 | task:2 -> loop | gives way",
    "0 | loop -> task:1 | next step | loop running",
    "0 | task:1 -> coroutine:1 | resume | coroutine:1 running",
    "0 | coroutine:1 -> task:2 | cancel()",
    "0.5 | == blocked | 0.5 seconds blocked",
    "0.5 | coroutine:1 -> task:1 | yields Task-2 | coroutine:1 suspended",
    "0.5 | task:1 -> loop | gives way",
    "0.5 | loop -> task:2 | wakeup | loop running",
    "0.5 | task:2 -> coroutine:2 | resume | coroutine:2 running",
    "0.5 | coroutine:2 -> task:2 | raise ValueError('no') | coroutine:2 failed",
    "0.5 | task:2 -> loop | failed: ValueError('no') | task:2 failed",
  ]);
});

test("a timer that is cancelled is told as it was set: at the event loop", () => {
  const trace = traceOf([
    { time: 0, type: "timer-scheduled", when: 9, task: null },
    { time: 1, type: "timer-cancelled", when: 9, task: null },
  ]);
  expect(rows(trace)).toEqual(["0 | loop | timer at 9.00 s", "1 | loop | timer cancelled"]);
  expect(sequenceOf(trace).steps.at(-1)?.sentence).toBe("The timer for 9.00 s is cancelled.");
});

test("the program takes part when it prints outside the loop or drives a coroutine by hand", () => {
  const trace = traceOf([
    { time: 0, type: "coroutine-started", coroutine: 1, task: null, name: "stuff", caller: null },
    { time: 0, type: "coroutine-finished", coroutine: 1, task: null, outcome: "returned", value: "7" },
    { time: 0, type: "output", stream: "stdout", text: "got 7\n", task: null },
  ]);
  expect(sequenceOf(trace).participants.map((one) => one.key)).toEqual(["program", "coroutine:1", "loop"]);
  expect(rows(trace)).toEqual([
    "0 | program -> coroutine:1 | start | coroutine:1 running",
    "0 | coroutine:1 -> program | raise StopIteration(7) | coroutine:1 done",
    "0 | program prints | got 7",
  ]);
});

test("what happens between two runs of the loop comes from the program", () => {
  const trace = traceOf([
    { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "main", creator: null },
    { time: 0, type: "loop-started" },
    { time: 0, type: "loop-stopped" },
    { time: 0, type: "task-cancelling", task: 1, message: null, by: null },
  ]);
  expect(sequenceOf(trace).participants.map((one) => one.key)).toEqual(["program", "loop", "task:1"]);
  expect(rows(trace)).toEqual([
    "0 | task:1 | created to run main() | task:1 pending",
    "0 | loop | the loop stops | loop stopped",
    "0 | program -> task:1 | cancel()",
  ]);
});

test("a life line changes its state where the step stands that changes it", () => {
  const layout = layoutOf(sequenceOf(compute));
  const lives = (x: number) =>
    layout.lives.filter((life) => life.x === x).map(({ state, top, bottom }) => [state, top, bottom]);
  expect(lives(0.875)).toEqual([
    ["running", 176, 268],
    ["suspended", 268, 436],
    ["running", 436, 476],
    ["done", 476, 652],
  ]);
  expect(lives(0.375)).toEqual([
    ["pending", 56, 582],
    ["done", 582, 652],
  ]);
});

test("a run is told from the top down, and a gap opens as its time passes", () => {
  const layout = layoutOf(sequenceOf(compute));
  expect([
    revealedTo(layout, { shown: 0, time: 0 }),
    revealedTo(layout, { shown: 11, time: 0 }),
    revealedTo(layout, { shown: 11, time: 0.5 }),
    revealedTo(layout, { shown: 12, time: 1 }),
    revealedTo(layout, { shown: 23, time: 1 }),
  ]).toEqual([32, 324, 348, 372, layout.height]);
});
