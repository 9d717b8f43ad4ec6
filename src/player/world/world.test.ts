// Owns the proof that events add up to the right world, and what is read off it: chains, wakers, costs.
import { expect, test } from "vitest";
import type { TraceEvent } from "../../runtime";
import { chainLines, chainOf } from "./chain";
import { costsOf } from "./cost";
import { wakerOf } from "./waker";
import { stateWords, waitWords, wakerWords } from "./words";
import { emptyWorld, follow, type World } from "./world";
import { createWorlds } from "./worlds";

/** `main` gathers two tasks: one waits for an item that the other puts after a second. */
const events: TraceEvent[] = [
  { time: 0, type: "task-created", task: 1, name: "Task-1", coroutine: "main", creator: null, line: 9 },
  { time: 0, type: "task-ready", task: 1 },
  { time: 0, type: "iteration-started", iteration: 1, ready: 1 },
  { time: 0, type: "task-running", task: 1 },
  { time: 0, type: "coroutine-started", coroutine: 1, task: 1, name: "main", caller: null },
  { time: 0, type: "task-created", task: 2, name: "Task-2", coroutine: "get", creator: 1, line: 7 },
  { time: 0, type: "task-ready", task: 2 },
  { time: 0, type: "task-created", task: 3, name: "Task-3", coroutine: "put", creator: 1, line: 7 },
  { time: 0, type: "task-ready", task: 3 },
  { time: 0, type: "coroutine-suspended", coroutine: 1, task: 1, line: 7 },
  { time: 0, type: "task-suspended", task: 1, on: { kind: "future", future: 1, of: "gather" } },
  { time: 0, type: "iteration-started", iteration: 2, ready: 2 },
  { time: 0, type: "task-running", task: 2 },
  { time: 0, type: "coroutine-started", coroutine: 2, task: 2, name: "get", caller: null },
  { time: 0, type: "coroutine-suspended", coroutine: 2, task: 2, line: 2 },
  { time: 0, type: "task-suspended", task: 2, on: { kind: "future", future: 2, of: "Queue.get" } },
  { time: 0, type: "task-running", task: 3 },
  { time: 0, type: "coroutine-started", coroutine: 3, task: 3, name: "put", caller: null },
  { time: 0, type: "timer-scheduled", when: 1, task: 3, line: 4 },
  { time: 0, type: "coroutine-suspended", coroutine: 3, task: 3, line: 4 },
  { time: 0, type: "task-suspended", task: 3, on: { kind: "sleep", until: 1 } },
  { time: 1, type: "clock-advanced", from: 0 },
  { time: 1, type: "iteration-started", iteration: 3, ready: 1 },
  { time: 1, type: "task-ready", task: 3 },
  { time: 1, type: "iteration-started", iteration: 4, ready: 1 },
  { time: 1, type: "task-running", task: 3 },
  { time: 1, type: "coroutine-resumed", coroutine: 3, task: 3 },
  { time: 1, type: "output", stream: "stdout", text: "put\n", task: 3, line: 5 },
  { time: 1, type: "task-ready", task: 2 },
  { time: 1, type: "coroutine-finished", coroutine: 3, task: 3, outcome: "returned", value: "None", line: 5 },
  { time: 1, type: "task-done", task: 3, outcome: "returned", value: "None" },
];

const nameOf = (task: number) => `Task-${task}`;
const after = (count: number): World => {
  const world = emptyWorld();
  for (const event of events.slice(0, count)) follow(world, event);
  return world;
};
const states = (world: World) =>
  [...world.tasks.values()].map(({ name, state }) => `${name} ${stateWords(state, nameOf)}`);

test("each live task has its state, what it waits for and its line", () => {
  expect(states(after(9))).toEqual(["Task-1 running", "Task-2 not begun", "Task-3 not begun"]);
  expect(states(after(21))).toEqual([
    "Task-1 suspended: waits for what it gathers (gather)",
    "Task-2 suspended: waits for an item from a queue (Queue.get)",
    "Task-3 suspended: sleep until 1.00 s",
  ]);
  const lines = [...after(21).tasks.values()].map(({ stack }) => stack.at(-1)?.line);
  expect(lines).toEqual([7, 2, 4]);
  expect(states(after(31))).toHaveLength(2);
});

test("a request to cancel is in the code of whoever makes it", () => {
  const world = after(21);
  follow(world, { time: 0, type: "task-cancelling", task: 2, message: null, by: 1, line: 8 });
  expect([...world.tasks.values()].map(({ stack }) => stack.at(-1)?.line)).toEqual([8, 2, 4]);
  follow(world, { time: 0, type: "task-cancelling", task: 3, message: null, by: null, line: 9 });
  expect([...world.tasks.values()].map(({ stack }) => stack.at(-1)?.line)).toEqual([8, 2, 4]);
});

test("the ready queue is in order, and timers leave when they are due", () => {
  expect(after(11).ready).toEqual([2, 3]);
  expect(after(21).timers).toEqual([{ when: 1, task: 3 }]);
  expect(after(23).timers).toEqual([]);
  expect(after(29).ready).toEqual([2]);
});

test("a timer that was cancelled is gone, and a closed loop has none", () => {
  const world = after(21);
  const [timer] = world.timers;
  follow(world, { time: 0, type: "timer-scheduled", when: 1, task: 1 });
  follow(world, { time: 0, type: "timer-cancelled", when: 1, task: 1 });
  expect(world.timers).toEqual([timer]);
  follow(world, { time: 0, type: "timer-cancelled", when: 1, task: null });
  expect(world.timers).toEqual([]);
  follow(world, { time: 0, type: "timer-scheduled", when: 9, task: 1 });
  follow(world, { time: 0, type: "loop-closed" });
  expect(world.timers).toEqual([]);
});

test("the world at any place is the one that all events before add up to", () => {
  const many = Array.from({ length: 12 }, () => events).flat();
  const worlds = createWorlds(many);
  for (const shown of [0, 1, 127, 128, 129, 300, many.length]) {
    const world = emptyWorld();
    for (const event of many.slice(0, shown)) follow(world, event);
    expect(worlds.at(shown)).toEqual(world);
  }
});

test("the chain of awaits has the shape of pstree", () => {
  const root = chainOf(after(21), 1, nameOf);
  if (root === null) throw new Error("Task-1 lives.");
  expect(
    chainLines(root).map(({ branch, node }) => `${branch}${node.text} ${node.line ?? ""}`.trimEnd()),
  ).toEqual([
    "└── Task-1",
    "    └── main 7",
    "        └── gather",
    "            ├── Task-2",
    "            │   └── get 2",
    "            │       └── Queue.get",
    "            └── Task-3",
    "                └── put 4",
    "                    └── sleep until 1.00 s",
  ]);
  expect(chainOf(after(31), 3, nameOf)).toBeNull();
});

test("tasks that wait for each other end the chain", () => {
  const world = after(21);
  for (const [task, other] of [
    [2, 3],
    [3, 2],
  ] as const) {
    follow(world, { time: 0, type: "task-suspended", task, on: { kind: "task", task: other } });
  }
  const root = chainOf(world, 2, nameOf);
  expect(root === null ? [] : chainLines(root).map(({ node }) => node.text)).toContain("Task-2 (again)");
});

test("who wakes a task stands further on in the run", () => {
  const waker = (task: number) => {
    const state = after(21).tasks.get(task)?.state;
    if (state?.kind !== "suspended") throw new Error("It waits.");
    return wakerWords(wakerOf(events, 21, { task, on: state.on, runs: null }), nameOf);
  };
  expect([2, 3, 1].map(waker)).toEqual([
    "Task-3 will wake it at 1.00 s, at line 5.",
    "A timer will wake it at 1.00 s.",
    "Nothing in this run wakes it.",
  ]);
  // In the middle of the step that wakes it.
  const on = { kind: "future", future: 2, of: "Queue.get" } as const;
  expect(wakerOf(events, 28, { task: 2, on, runs: 3 })).toMatchObject({ kind: "task", task: 3, index: 28 });
});

test("a wait is told by its kind", () => {
  expect(waitWords({ kind: "future", future: 1 }, nameOf)).toBe("a future");
  expect(waitWords({ kind: "future", future: 1, of: "Own.wait" }, nameOf)).toBe("a future (Own.wait)");
  expect(waitWords({ kind: "task", task: 4 }, nameOf)).toBe("Task-4");
});

test("a run costs its time, its waits, its tasks, its steps and its longest block", () => {
  const blocked: TraceEvent = { time: 3.5, type: "clock-blocked", from: 1, task: 2 };
  const costs = costsOf([...events, blocked]);
  expect(costs.at(31)).toEqual({ wall: 1, waits: 1, mostTasks: 3, steps: 4, longestBlock: 0 });
  // Task-1 waits for the others, Task-2 for an item: the sleep of Task-3 is the only wait of its own.
  expect(costs.at(-1)).toEqual({ wall: 3.5, waits: 1, mostTasks: 3, steps: 4, longestBlock: 2.5 });
  expect(costs[0]?.wall).toBe(0);
});
