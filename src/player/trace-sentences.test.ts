import { expect, test } from "vitest";
import type { TraceEvent } from "../runtime";
import { traceSentences } from "./trace-sentences";

const told = (...events: TraceEvent[]) => traceSentences(events).map(({ text }) => text);

test("a small run reads as sentences that name its tasks and coroutines", () => {
  const events: TraceEvent[] = [
    { type: "task-created", time: 0, task: 1, name: "Task-1", coroutine: "print_sum", creator: null },
    { type: "loop-started", time: 0 },
    { type: "iteration-started", time: 0, iteration: 1, ready: 1 },
    { type: "task-running", time: 0, task: 1 },
    { type: "coroutine-started", time: 0, coroutine: 1, task: 1, name: "print_sum", caller: null },
    { type: "coroutine-started", time: 0, coroutine: 2, task: 1, name: "compute", caller: 1 },
    { type: "output", time: 0, stream: "stdout", text: "Compute 1 + 2 ...\n", task: 1 },
    { type: "timer-scheduled", time: 0, when: 9, task: 1 },
    { type: "timer-cancelled", time: 0, when: 9, task: 1 },
    { type: "timer-scheduled", time: 0, when: 1, task: 1 },
    { type: "coroutine-suspended", time: 0, coroutine: 2, task: 1 },
    { type: "task-suspended", time: 0, task: 1, on: { kind: "sleep", until: 1 } },
    { type: "clock-advanced", time: 1, from: 0 },
    { type: "task-ready", time: 1, task: 1 },
    { type: "coroutine-resumed", time: 1, coroutine: 2, task: 1 },
    { type: "coroutine-finished", time: 1, coroutine: 2, task: 1, outcome: "returned", value: "3" },
    { type: "task-done", time: 1, task: 1, outcome: "returned", value: "None" },
    { type: "loop-stopped", time: 1 },
    { type: "loop-closed", time: 1 },
    { type: "statement-started", time: 1, first: 3, last: 3 },
    { type: "statement-started", time: 1, first: 4, last: 6 },
  ];
  expect(told(...events)).toEqual([
    "The program creates Task-1 to run print_sum.",
    "The event loop starts.",
    "Iteration 1 of the event loop begins, with 1 callback ready.",
    "Task-1 runs.",
    "print_sum starts.",
    "print_sum awaits compute, which starts.",
    'Task-1 prints "Compute 1 + 2 ...".',
    "Task-1 sets a timer for 9.00 s.",
    "Task-1 cancels the timer for 9.00 s.",
    "Task-1 sets a timer for 1.00 s.",
    "compute is suspended.",
    "Task-1 is suspended: it sleeps until 1.00 s.",
    "Nothing is ready: the clock moves from 0.00 s to the next timer.",
    "Task-1 is ready: its next step waits for its turn.",
    "compute resumes.",
    "compute returns 3.",
    "Task-1 is done: it returned None.",
    "The event loop stops.",
    "The event loop is closed.",
    "The console runs line 3.",
    "The console runs lines 4 to 6.",
  ]);
});

test("every way of waiting and of ending has its words", () => {
  const at = { time: 0, task: 1 } as const;
  expect(
    told(
      { ...at, type: "task-suspended", on: { kind: "yield" } },
      { ...at, type: "task-suspended", on: { kind: "task", task: 2 } },
      { ...at, type: "task-suspended", on: { kind: "future", future: 3 } },
      { ...at, type: "task-cancelling", message: null, by: 2 },
      { ...at, type: "task-cancelling", message: "enough", by: null },
      { ...at, type: "task-done", outcome: "raised", value: "ValueError('no')" },
      { ...at, type: "task-done", outcome: "cancelled", value: "" },
      { ...at, type: "clock-blocked", from: 0 },
      { ...at, type: "report", kind: "coroutine-never-awaited", text: "coroutine 'f' was never awaited" },
      { ...at, type: "output", stream: "stderr", text: "oh\n" },
    ),
  ).toEqual([
    "Task 1 is suspended: it gives the others a turn.",
    "Task 1 is suspended: it waits for Task 2.",
    "Task 1 is suspended: it waits for a Future (number 3).",
    "Task 2 asks Task 1 to cancel.",
    "The program asks Task 1 to cancel, with the message enough.",
    "Task 1 is done: it raised ValueError('no').",
    "Task 1 is done: it was cancelled.",
    "Task 1 blocks from 0.00 s: no task can run meanwhile.",
    "asyncio reports: coroutine 'f' was never awaited",
    'Task 1 prints "oh" to stderr.',
  ]);
});
