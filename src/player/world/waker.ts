// Owns who wakes a task that waits: the run is known to its end, so the answer stands further on in the list of events.
import type { TaskId, TraceEvent, Waiting } from "../../runtime";

export type Waker =
  /** In its own step, or by coming to its end. */
  | { kind: "task"; task: TaskId; time: number; index: number; line: number | null }
  | { kind: "timer"; time: number; index: number }
  /** A callback that the event loop runs. */
  | { kind: "loop"; time: number; index: number }
  | { kind: "nobody" };

/** Who puts the next step of `task` into the ready queue, after the first `shown` events; `runs` is the task that runs then. */
export function wakerOf(
  events: readonly TraceEvent[],
  shown: number,
  { task, on, runs }: { task: TaskId; on: Waiting; runs: TaskId | null },
): Waker {
  let running: { task: TaskId; line: number | null } | null =
    runs === null ? null : { task: runs, line: null };
  for (let index = shown; index < events.length; index++) {
    const event = events[index];
    if (event === undefined) break;
    switch (event.type) {
      case "task-running":
        running = { task: event.task, line: null };
        break;
      case "task-suspended":
        if (running?.task === event.task) running = null;
        break;
      case "task-done":
        if (running?.task === event.task) running = null;
        break;
      case "task-ready": {
        if (event.task !== task) break;
        const { time } = event;
        if (on.kind === "task") return { kind: "task", task: on.task, time, index, line: null };
        if (running !== null && running.task !== task) return { kind: "task", time, index, ...running };
        if (on.kind === "sleep" && time >= on.until) return { kind: "timer", time, index };
        return { kind: "loop", time, index };
      }
      default:
        if (running !== null && event.line !== undefined) running.line = event.line;
        break;
    }
  }
  return { kind: "nobody" };
}
