// Owns what each task did from when to when, as what is exported tells it: stretches of virtual time, one after another.
import type { Trace, TraceEvent, Waiting } from "../../runtime";

export type Doing = "ready" | "running" | "suspended" | "blocked";

export interface Stretch {
  doing: Doing;
  from: number;
  to: number;
  /** What a suspended task waits for. */
  detail: string;
}

export interface TaskStretches {
  task: number;
  name: string;
  created: number;
  /** Those of no length are left out. */
  stretches: Stretch[];
  end: { time: number; outcome: "returned" | "raised" | "cancelled"; value: string } | null;
}

interface Open extends TaskStretches {
  now: { doing: Doing; from: number; detail: string };
}

export function stretchesOf({ events }: Trace): TaskStretches[] {
  const tasks = new Map<number, Open>();
  const last = events.at(-1)?.time ?? 0;
  const nameOf = (task: number) => tasks.get(task)?.name ?? `Task ${task}`;

  function turn(task: number, time: number, doing: Doing, detail = ""): void {
    const open = tasks.get(task);
    if (open?.end !== null) return;
    close(open, time);
    open.now = { doing, from: time, detail };
  }

  for (const event of events) {
    switch (event.type) {
      case "task-created":
        tasks.set(event.task, {
          task: event.task,
          name: event.name,
          created: event.time,
          stretches: [],
          end: null,
          now: { doing: "ready", from: event.time, detail: "" },
        });
        break;
      case "task-ready":
        turn(event.task, event.time, "ready");
        break;
      case "task-running":
        turn(event.task, event.time, "running");
        break;
      case "task-suspended":
        turn(event.task, event.time, "suspended", waitingFor(event.on, nameOf));
        break;
      case "clock-blocked":
        if (event.task !== null) {
          turn(event.task, event.from, "blocked", "a blocking call");
          turn(event.task, event.time, "running");
        }
        break;
      case "task-done":
        end(event, tasks.get(event.task));
        break;
      default:
        break;
    }
  }
  return [...tasks.values()].map((open) => {
    if (open.end === null) close(open, last);
    const { now: _, ...task } = open;
    return task;
  });
}

function close({ now, stretches }: Open, time: number): void {
  if (time > now.from) stretches.push({ doing: now.doing, from: now.from, to: time, detail: now.detail });
}

function end(event: Extract<TraceEvent, { type: "task-done" }>, open: Open | undefined): void {
  if (open === undefined) return;
  close(open, event.time);
  const { time, outcome, value } = event;
  open.end = { time, outcome, value };
}

function waitingFor(on: Waiting, nameOf: (task: number) => string): string {
  switch (on.kind) {
    case "yield":
      return "its next turn";
    case "sleep":
      return `sleep until ${on.until} s`;
    case "task":
      return nameOf(on.task);
    case "future":
      return on.of ?? `Future ${on.future}`;
  }
}
