// Owns the words for what a task does, the same in every view.
import type { Waiting } from "../../runtime";
import { assertNever } from "../assert-never";
import { formatTime } from "../format-time";
import type { TaskState, World } from "./world";
import type { Waker } from "./waker";

/** The shape of each state, doubled by a word wherever it stands alone. */
export const shapes = {
  "not begun": "◌",
  ready: "○",
  running: "▶",
  suspended: "◆",
} as const satisfies Record<TaskState["kind"], string>;

export type NameOf = (task: number) => string;

/** What a part of asyncio is waited in for. */
const reasons: Readonly<Record<string, string>> = {
  "Lock.acquire": "a lock",
  "Semaphore.acquire": "a semaphore",
  "Event.wait": "an event to be set",
  "Condition.wait": "a condition",
  "Condition.wait_for": "a condition",
  "Queue.get": "an item from a queue",
  "Queue.put": "room in a queue",
  "Queue.join": "a queue to be worked off",
  "TaskGroup.__aexit__": "the tasks of its group",
  "Barrier.wait": "a barrier",
  gather: "what it gathers",
  wait: "one of several",
  to_thread: "a thread",
};

/** `a lock (Lock.acquire)`, `Task-2`, `1.00 s`. */
export function waitWords(on: Waiting, nameOf: NameOf): string {
  switch (on.kind) {
    case "yield":
      return "its next turn";
    case "sleep":
      return `sleep until ${formatTime(on.until)}`;
    case "task":
      return nameOf(on.task);
    case "future": {
      if (on.of === undefined) return "a future";
      const reason = reasons[on.of];
      return reason === undefined ? `a future (${on.of})` : `${reason} (${on.of})`;
    }
    default:
      return assertNever(on);
  }
}

export function stateWords(state: TaskState, nameOf: NameOf): string {
  if (state.kind !== "suspended") return state.kind;
  return state.on.kind === "sleep"
    ? `suspended: ${waitWords(state.on, nameOf)}`
    : `suspended: waits for ${waitWords(state.on, nameOf)}`;
}

export function wakerWords(waker: Waker, nameOf: NameOf): string {
  switch (waker.kind) {
    case "task": {
      const where = waker.line === null ? "" : `, at line ${waker.line}`;
      return `${nameOf(waker.task)} will wake it at ${formatTime(waker.time)}${where}.`;
    }
    case "timer":
      return `A timer will wake it at ${formatTime(waker.time)}.`;
    case "loop":
      return `A callback of the event loop will wake it at ${formatTime(waker.time)}.`;
    case "nobody":
      return "Nothing in this run wakes it.";
    default:
      return assertNever(waker);
  }
}

export const namesIn =
  (world: World, names: ReadonlyMap<number, string>): NameOf =>
  (task) =>
    world.tasks.get(task)?.name ?? names.get(task) ?? `Task ${task}`;
