import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TraceEvent } from "../../runtime";
import { defaultBudgets, stopped } from "../budgets";
import type { EngineMessage, Program } from "../engine";
import { createRun } from "./run";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const program: Program = { language: "typescript", code: "1", era: null };

/** The page's end of a port, as far as a run uses it. */
class FakePort {
  sent: unknown[] = [];
  isClosed = false;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
  close(): void {
    this.isClosed = true;
  }
  /** As if the worker had sent it; what had to wait for its slice is read, too. */
  hear(data: unknown): void {
    this.onmessage?.({ data });
    vi.advanceTimersByTime(1);
  }
}

function setUp(budgets = defaultBudgets) {
  const heard: EngineMessage[] = [];
  const ends: string[] = [];
  const port = new FakePort();
  const run = createRun({
    program,
    budgets,
    listener: (message) => heard.push(message),
    secondsToStart: 15,
    onEnd: ({ type }) => ends.push(type),
  });
  run.connect(port as unknown as MessagePort);
  return { run, port, heard, ends };
}

const output = (text: string, time = 0): TraceEvent => ({
  type: "output",
  stream: "stdout",
  text,
  time,
  task: null,
});
const batch = (...events: TraceEvent[]) => ({ type: "events", events });
const finished = { type: "finished", outcome: { type: "returned" } };

test("a run tells what it hears, in order, and ends once", () => {
  const { port, heard, ends } = setUp();
  expect(port.sent).toEqual([{ program, budgets: defaultBudgets }]);
  for (const message of [{ type: "started" }, batch(output("a")), batch(output("b")), finished, finished]) {
    port.hear(message);
  }
  expect(heard).toEqual([{ type: "started" }, batch(output("a")), batch(output("b")), finished]);
  expect(ends).toEqual(["finished"]);
  expect(port.isClosed).toBe(true);
});

test("a worker that never begins is given up with a sentence", () => {
  const { heard, ends } = setUp();
  vi.advanceTimersByTime(15_000);
  expect(heard).toEqual([{ type: "failed", sentence: expect.stringContaining("did not start") as string }]);
  expect(ends).toEqual(["failed"]);
});

test("a run that told nothing for the time budget is stopped", () => {
  const { port, heard } = setUp();
  port.hear({ type: "started" });
  vi.advanceTimersByTime(2_000);
  port.hear(batch(output("a")));
  vi.advanceTimersByTime(2_900);
  expect(heard).toHaveLength(2);
  vi.advanceTimersByTime(300);
  expect(heard.at(-1)).toEqual({ type: "finished", outcome: stopped("time", defaultBudgets) });
});

test("what waits to be read is progress, too", () => {
  const { port, heard } = setUp({ ...defaultBudgets, secondsWithoutProgress: 0 });
  // A page so slow that it reads one message a turn: more turns than a run without progress is given.
  let now = 0;
  const clock = vi.spyOn(performance, "now").mockImplementation(() => (now += 10));
  const flood = Array.from({ length: 300 }, () => batch(output("a")));
  for (const data of [...flood, finished]) port.onmessage?.({ data });
  vi.advanceTimersByTime(1_000);
  clock.mockRestore();
  expect(heard).toHaveLength(301);
  expect(heard.at(-1)).toEqual(finished);
});

test("what is no message of the protocol ends the run", () => {
  const { port, heard } = setUp();
  port.hear({ type: "eval", code: "alert(1)" });
  expect(heard).toEqual([
    { type: "failed", sentence: expect.stringContaining("no trace of a run") as string },
  ]);
});

test("a message that cannot be read ends the run", () => {
  const { port, heard } = setUp();
  port.onmessageerror?.();
  expect(heard).toMatchObject([{ type: "failed" }]);
});

test("time that runs backwards ends the run, also from one batch to the next", () => {
  const { port, heard } = setUp();
  port.hear(batch(output("a", 2)));
  port.hear(batch(output("b", 1)));
  expect(heard.map(({ type }) => type)).toEqual(["events", "failed"]);
});

test("the page keeps the budgets, whatever the worker does", () => {
  const budgets = { ...defaultBudgets, events: 2 };
  const { port, heard } = setUp(budgets);
  port.hear(batch(output("a"), output("b"), output("c")));
  port.hear(batch(output("d")));
  expect(heard).toEqual([
    batch(output("a"), output("b")),
    { type: "finished", outcome: stopped("events", budgets) },
  ]);
});

test("a run that was ended says nothing more", () => {
  const { run, port, heard } = setUp();
  run.end({ type: "finished", outcome: stopped("reader", defaultBudgets) });
  port.hear(batch(output("a")));
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual([{ type: "finished", outcome: stopped("reader", defaultBudgets) }]);
});

test("a run that has not begun can be sent again over another port", () => {
  const { run, port, heard } = setUp();
  const second = new FakePort();
  run.connect(second as unknown as MessagePort);
  expect(port.isClosed).toBe(true);
  expect(second.sent).toHaveLength(1);
  second.hear({ type: "started" });
  expect(run.isStarted).toBe(true);
  expect(heard).toEqual([{ type: "started" }]);
});
