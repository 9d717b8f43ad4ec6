// Owns the proof of what the lanes panel adds to the drawing: links, threads, rows, and the part of a long run.
import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { mostColumns, partAround, wholePart, within } from "./close-up";
import { columnsOf } from "./columns-of";
import { lanesOf } from "./lanes-of";
import { eventInDrawing, linksOf, placeInDrawing, threadsOf } from "./links-of";
import { foldedAtFirst, rowsOf } from "./rows-of";

const created = (task: number, creator: number | null): TraceEvent => ({
  time: 0,
  type: "task-created",
  task,
  name: `Task-${task}`,
  coroutine: task === 1 ? "main" : "work",
  creator,
});

/** `main` creates two tasks; one waits and is woken by the other, which is cancelled before. */
const events: TraceEvent[] = [
  created(1, null),
  { time: 0, type: "task-running", task: 1 },
  created(2, 1),
  created(3, 1),
  { time: 0, type: "task-suspended", task: 1, on: { kind: "task", task: 2 } },
  { time: 0, type: "task-running", task: 2 },
  { time: 0, type: "task-suspended", task: 2, on: { kind: "future", future: 1, of: "Event.wait" } },
  { time: 0, type: "task-running", task: 3 },
  { time: 0, type: "thread-started", thread: 1, name: "sleep", task: 3 },
  { time: 0, type: "task-cancelling", task: 2, message: null, by: 3 },
  { time: 0, type: "task-ready", task: 2 },
  { time: 0, type: "task-done", task: 3, outcome: "returned", value: "None" },
  { time: 1, type: "clock-advanced", from: 0 },
  { time: 1, type: "thread-finished", thread: 1, outcome: "returned" },
];
const columns = columnsOf(events);

test("lanes are linked by who creates, cancels and wakes whom", () => {
  expect(linksOf(events, columns).map(({ kind, from, to, event }) => [kind, from, to, event])).toEqual([
    ["create", 1, 2, 2],
    ["create", 1, 3, 3],
    ["cancel", 3, 2, 9],
    ["wake", 3, 2, 10],
  ]);
});

test("what the loop wakes has no link", () => {
  const byTimer: TraceEvent[] = [
    ...events.slice(0, 8),
    { time: 1, type: "iteration-started", iteration: 2, ready: 1 },
    { time: 1, type: "task-ready", task: 2 },
  ];
  expect(linksOf(byTimer, columnsOf(byTimer)).map(({ kind }) => kind)).not.toContain("wake");
});

test("a thread's lane begins and ends with it, and lasts to the end if nobody saw it end", () => {
  const [lane] = threadsOf(events, columns);
  expect(lane).toMatchObject({ thread: 1, name: "sleep", task: 3, end: columns.at(-1)?.end });
  expect(lane?.start).toBeGreaterThan(columns[1]?.end ?? 1);
  expect(threadsOf(events.slice(0, 10), columnsOf(events.slice(0, 10)))[0]?.end).toBe(1);
});

test("pointing at an event's place finds that event", () => {
  for (const { first, last } of columns) {
    for (let event = first; event <= last; event++) {
      expect(eventInDrawing(columns, placeInDrawing(columns, event))).toBe(event);
    }
  }
});

test("rows stand below their creators, fold, and are found by name", () => {
  const { lanes } = lanesOf(events);
  const shown = (folded: number[], search = "") =>
    rowsOf(lanes, threadsOf(events, columns), new Set(folded), search).map((row) =>
      row.kind === "task" ? `${row.depth} ${row.lane.name}` : row.key,
    );
  expect(shown([])).toEqual(["0 Task-1", "1 Task-2", "1 Task-3", "thread 1"]);
  expect(shown([1])).toEqual(["0 Task-1", "thread 1"]);
  expect(shown([1], "WORK")).toEqual(["0 Task-2", "0 Task-3"]);
  expect(shown([], "sleep")).toEqual(["thread 1"]);
});

test("a creator of many tasks is folded at first", () => {
  const many = lanesOf([
    created(1, null),
    ...Array.from({ length: 13 }, (_, index) => created(index + 2, 1)),
  ]);
  expect(foldedAtFirst(many.lanes)).toEqual(new Set([1]));
  expect(foldedAtFirst(lanesOf(events).lanes)).toEqual(new Set());
});

test("a long run is shown in parts, which stay while the place moves within them", () => {
  expect(partAround(columns, 0.5)).toBe(wholePart);
  const steps = Array.from({ length: 400 }, (): TraceEvent[] => [
    { time: 0, type: "task-running", task: 1 },
    { time: 0, type: "task-suspended", task: 1, on: { kind: "yield" } },
  ]).flat();
  const long = columnsOf([created(1, null), ...steps]);
  for (let at = 0; at <= 1; at += 0.01) {
    const part = partAround(long, at);
    expect(within(part, at)).toBeGreaterThanOrEqual(0);
    expect(within(part, at)).toBeLessThanOrEqual(1.000001);
    expect((part.end - part.start) * long.length).toBeCloseTo(mostColumns);
  }
  expect(partAround(long, 0.301)).toBe(partAround(long, 0.302));
});
