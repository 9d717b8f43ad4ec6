import { expect, test } from "vitest";
import type { Outcome, Trace, TraceEvent } from "../runtime";
import { compareTraces, findDifference } from "./compare-traces";

const returned: Outcome = { type: "returned" };

function trace(name: "cpython" | "corolla", events: TraceEvent[], outcome = returned): Trace {
  return { engine: { name, version: "1" }, events, outcome };
}

const created: TraceEvent = {
  type: "task-created",
  time: 0,
  task: 1,
  name: "Task-1",
  coroutine: "print_sum",
  creator: null,
};
const suspended: TraceEvent = {
  type: "task-suspended",
  time: 0,
  task: 1,
  on: { kind: "sleep", until: 0.1 + 0.2 },
};
const done: TraceEvent = { type: "task-done", time: 1, task: 1, outcome: "returned", value: "1.0" };
const report: TraceEvent = {
  type: "report",
  time: 0,
  kind: "coroutine-never-awaited",
  text: "RuntimeWarning: coroutine 'print_sum' was never awaited",
  task: 1,
};

const compare = (expected: TraceEvent[], actual: TraceEvent[]) =>
  compareTraces(trace("cpython", expected), trace("corolla", actual));

test("names in each language's case, values and the rounding of times are no difference", () => {
  const twin: TraceEvent[] = [
    { ...created, coroutine: "printSum" },
    { ...suspended, on: { kind: "sleep", until: 0.3 } },
    { ...done, value: "1" },
  ];
  expect(compare([created, suspended, done], twin)).toBeNull();
});

test("the method of an async iterator has each language's name", () => {
  const named = (name: string): TraceEvent => {
    return { type: "coroutine-started", time: 0, coroutine: 1, task: null, name, caller: null };
  };
  expect(compare([named("__anext__")], [named("next")])).toBeNull();
  expect(compare([named("__anext__")], [named("other")])).not.toBeNull();
});

test("the end of an async iterator is raised or returned", () => {
  const ended = (outcome: "returned" | "raised", value: string): TraceEvent => {
    return { type: "coroutine-finished", time: 0, coroutine: 1, task: null, outcome, value };
  };
  expect(
    compare([ended("raised", "StopAsyncIteration()")], [ended("returned", "{'done': True}")]),
  ).toBeNull();
  expect(compare([ended("raised", "ValueError()")], [ended("returned", "None")])).not.toBeNull();
});

test("an infinite time equals itself", () => {
  const forever: TraceEvent = { type: "timer-scheduled", time: 0, when: Infinity, task: null };
  expect(compare([forever], [forever])).toBeNull();
});

test("another kind, order, time, task, wait, end or count of events is a difference", () => {
  const variants: TraceEvent[][] = [
    [created, done, suspended],
    [created, suspended],
    [created, suspended, done, done],
    [created, suspended, { ...done, time: 2 }],
    [{ ...created, name: "other" }, suspended, done],
    [created, { ...suspended, on: { kind: "sleep", until: 1 } }, done],
    [created, { ...suspended, on: { kind: "yield" } }, done],
    [created, suspended, { ...done, outcome: "cancelled" }],
  ];
  for (const variant of variants) expect(compare([created, suspended, done], variant)).not.toBeNull();
});

test("the first difference is told with what came before it and what each engine tells", () => {
  expect(compare([created, done], [created, { ...done, time: 2 }])).toBe(
    'after task-created at 0 s (task "Task-1", coroutine "printSum", creator null), ' +
      'cpython tells task-done at 1 s (task "Task-1", outcome "returned"), ' +
      'corolla tells task-done at 2 s (task "Task-1", outcome "returned")',
  );
  expect(compare([], [{ type: "loop-started", time: 0 }])).toBe(
    "at the beginning, cpython tells no more, corolla tells loop-started at 0 s",
  );
});

test("the same reports at other moments are no difference, other reports are", () => {
  const late: TraceEvent = {
    ...report,
    time: 1,
    task: null,
    text: "RuntimeWarning: coroutine 'printSum' was never awaited\nmore",
  };
  expect(compare([report, created], [created, late])).toBeNull();
  expect(compare([report, created], [created])).toBe(
    "in what is reported, cpython tells coroutine-never-awaited: RuntimeWarning: coroutine 'printSum' was never awaited, corolla tells nothing",
  );
});

test("where a failing callback stands in its file is no difference", () => {
  const failed = (callback: string): TraceEvent => ({
    ...report,
    kind: "callback-exception",
    text: `Exception in callback ${callback}`,
  });
  expect(compare([failed("bad() at bad.py:3\nhandle: …")], [failed("bad()")])).toBeNull();
});

test("outcomes differ by kind, exception, message or reason, not by their lines", () => {
  const raised = (message: string, line: number): Outcome => ({
    type: "raised",
    exception: "ValueError",
    message,
    traceback: [{ name: "main", line, column: 1 }],
  });
  const outcomes = (a: Outcome, b: Outcome) =>
    compareTraces(trace("cpython", [], a), trace("corolla", [], b));
  expect(outcomes(raised("x", 1), raised("x", 2))).toBeNull();
  expect(outcomes(raised("x", 1), raised("y", 1))).toBe(
    "at the end, cpython tells raised ValueError: x, corolla tells raised ValueError: y",
  );
  expect(outcomes(returned, { type: "stopped", reason: "events", sentence: "Too many." })).toBe(
    "at the end, cpython tells returned, corolla tells stopped (events)",
  );
});

test("where a task or a callback stands in its file is no difference, its name is one", () => {
  const slow = (text: string): TraceEvent => {
    return { type: "report", time: 0, kind: "slow-callback", text, task: null };
  };
  const twin = slow("Executing <Task coro=<slow() done> result=None> took 1.000 seconds");
  const original = (name: string) =>
    slow(
      `Executing <Task coro=<${name}() done, defined at a.py:1> result=None created at b.py:2> took 1.000 seconds`,
    );
  expect(compare([original("slow")], [twin])).toBeNull();
  expect(compare([original("quick")], [twin])).not.toBeNull();
});

test("a difference says how many events both tell before it, reports aside", () => {
  const expected = trace("cpython", [created, report, done]);
  expect(findDifference(expected, trace("corolla", [created, suspended]))).toMatchObject({ after: 1 });
  expect(findDifference(expected, trace("corolla", [created, done]))).toMatchObject({ after: null });
  expect(findDifference(expected, trace("corolla", [created, done, report]))).toBeNull();
});
