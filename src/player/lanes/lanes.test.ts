// Owns the proof that a trace becomes the right columns, lanes, position and words.
import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { positionAt, positionAtEnd } from "../view";
import { lanesOf } from "./lanes-of";
import type { Lanes } from "./lanes";
import { reached } from "./reached";
import { laneSentence } from "./words";

/** Two tasks; the first sleeps for a second, the second for three, and fails. */
const twoTasks: TraceEvent[] = [
  { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "main", creator: null },
  { time: 0, type: "task-created", task: 2, name: "Task-2", coroutine: "late", creator: null },
  { time: 0, type: "task-running", task: 1 },
  { time: 0, type: "task-suspended", task: 1, on: { kind: "sleep", until: 1 } },
  { time: 0, type: "task-running", task: 2 },
  { time: 0, type: "task-suspended", task: 2, on: { kind: "sleep", until: 3 } },
  { time: 1, type: "clock-advanced", from: 0 },
  { time: 1, type: "task-ready", task: 1 },
  { time: 1, type: "task-running", task: 1 },
  { time: 1, type: "task-done", task: 1, outcome: "returned", value: "None" },
  { time: 3, type: "clock-advanced", from: 1 },
  { time: 3, type: "task-ready", task: 2 },
  { time: 3, type: "task-running", task: 2 },
  { time: 3, type: "task-done", task: 2, outcome: "raised", value: "ValueError()" },
];

const statesOf = ({ lanes }: Lanes): string[][] =>
  lanes.map((lane) =>
    lane.stretches.map(({ state, from, to }) => `${state.kind} ${from === to ? from : `${from} to ${to}`}`),
  );

test("a step has a column of its own, and a wait is as wide as it is long", () => {
  const { columns } = lanesOf(twoTasks);
  expect(columns.map(({ kind }) => kind)).toEqual(["step", "step", "wait", "step", "wait", "step"]);
  const widths = columns.map(({ start, end }) => end - start);
  expect(widths[4]).toBeCloseTo(2 * (widths[2] ?? 0));
  expect(columns.at(-1)?.end).toBeCloseTo(1);
});

test("each lane tells its states in order", () => {
  expect(statesOf(lanesOf(twoTasks))).toEqual([
    ["running 0", "suspended 0 to 1", "running 1"],
    ["not begun 0", "running 0", "suspended 0 to 3", "running 3"],
  ]);
});

test("only one lane runs in a step", () => {
  const { lanes, columns } = lanesOf(twoTasks);
  const running = columns
    .filter(({ kind }) => kind === "step")
    .map(
      ({ start }) =>
        lanes.filter((lane) =>
          lane.stretches.some((one) => one.state.kind === "running" && one.start === start),
        ).length,
    );
  expect(running).toEqual([1, 1, 1, 1]);
});

test("a task ends where its last step ends", () => {
  const { lanes, columns } = lanesOf(twoTasks);
  expect(lanes.map(({ ending }) => ending)).toEqual([
    { outcome: "returned", time: 1, at: columns[3]?.end },
    { outcome: "raised", time: 3, at: columns[5]?.end },
  ]);
});

test("a blocking call blocks its own lane, and the others stay as they were", () => {
  const events: TraceEvent[] = [
    { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "main", creator: null },
    { time: 0, type: "task-created", task: 2, name: "Task-2", coroutine: "other", creator: null },
    { time: 0, type: "task-running", task: 1 },
    { time: 2, type: "clock-blocked", from: 0, task: 1 },
    { time: 2, type: "task-done", task: 1, outcome: "returned", value: "None" },
    { time: 2, type: "task-running", task: 2 },
    { time: 2, type: "task-done", task: 2, outcome: "cancelled", value: "CancelledError()" },
  ];
  expect(statesOf(lanesOf(events))).toEqual([
    ["running 0", "blocked 0 to 2", "running 2"],
    ["not begun 0 to 2", "running 2"],
  ]);
});

test("an eager task takes its first step inside its creator's", () => {
  const events: TraceEvent[] = [
    { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "main", creator: null },
    { time: 0, type: "task-running", task: 1 },
    { time: 0, type: "task-created", task: 2, name: "Task-2", coroutine: "eager", creator: 1 },
    { time: 0, type: "task-running", task: 2 },
    { time: 0, type: "task-done", task: 2, outcome: "returned", value: "None" },
    { time: 0, type: "task-done", task: 1, outcome: "returned", value: "None" },
  ];
  const { columns } = lanesOf(events);
  expect(columns.map((column) => (column.kind === "step" ? column.task : null))).toEqual([1, 2, 1]);
});

test("a position between two events lies inside the wait", () => {
  const { columns } = lanesOf(twoTasks);
  const wait = columns[4];
  if (wait?.kind !== "wait") throw new Error("The fifth column is the wait from 1 s to 3 s.");
  expect(reached(columns, positionAt(twoTasks, 2))).toBeCloseTo((wait.start + wait.end) / 2);
  expect(reached(columns, { shown: 0, time: 0 })).toBe(0);
  expect(reached(columns, positionAtEnd(twoTasks))).toBeCloseTo(1);
});

test("a lane is told in one sentence", () => {
  const { lanes } = lanesOf(twoTasks);
  const sentences = lanes.map((lane) => laneSentence(lane, (task) => `Task-${task}`));
  expect(sentences).toEqual([
    "Task-1, main: runs at 0.00 s; sleep until 1.00 s; runs at 1.00 s; returned at 1.00 s.",
    "Task-2, late: runs at 0.00 s; sleep until 3.00 s; runs at 3.00 s; raised at 3.00 s.",
  ]);
});

test("the axis names each moment once, and few of them on a phone", () => {
  const { ticks } = lanesOf(twoTasks);
  expect(ticks.map(({ time, roomy }) => [time, roomy])).toEqual([
    [0, true],
    [1, true],
    [3, true],
  ]);
  const close: TraceEvent[] = [0.2, 0.4, 1.8, 1.9, 2].map((time, index, all) => ({
    time,
    type: "clock-advanced",
    from: all[index - 1] ?? 0,
  }));
  expect(lanesOf(close).ticks.map(({ time, roomy }) => [time, roomy])).toEqual([
    [0, true],
    [0.2, false],
    [0.4, true],
    [1.8, false],
    [2, true],
  ]);
});

test("a label of the axis stands where its moment begins", () => {
  const { ticks, columns } = lanesOf(twoTasks);
  expect(ticks.map(({ at }) => at)).toEqual([0, columns[3]?.start, columns[5]?.start]);
});

test("a trace without tasks has no lanes", () => {
  expect(lanesOf([{ time: 0, type: "loop-started" }])).toEqual({ columns: [], lanes: [], ticks: [] });
});
