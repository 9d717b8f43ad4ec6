// Owns which line of the program each event is told from, in a program with marks.
//
// The marks tell the line that runs; the events tell which coroutine it belongs to. So the line of one that is suspended
// is remembered here, and is told again when control comes back to it. And so is the way that an error took through them:
// the stack of a JavaScript error has no frame of a coroutine that was suspended, or that the runtime raised an error in.
import type { CoroutineId, Observer, TaskId, TraceEvent, TracebackFrame } from "../runtime";

export interface LineTeller {
  /** What the marks call: a line of the program begins to run, or goes on. */
  at: (line: number) => void;
  /** Passes events on, with their line. */
  observer: Observer;
  /** The coroutines that an error left, by its `repr()`, the outermost first. */
  leftBy: (error: string) => readonly TracebackFrame[];
}

/** An error on its way out. */
interface Way {
  frames: TracebackFrame[];
  /** Who would be the next to be left; `null` once it has left a task. */
  next: CoroutineId | null;
  task: TaskId | null;
}

/** Only the last is of interest, and those that it may be made of. */
const mostWays = 100;

/** Events that some line of the program does, and not the loop. */
const lined: ReadonlySet<TraceEvent["type"]> = new Set([
  "task-created",
  "task-cancelling",
  "coroutine-started",
  "coroutine-suspended",
  "coroutine-finished",
  "clock-blocked",
  "timer-scheduled",
  "timer-cancelled",
  "thread-started",
  "output",
] satisfies TraceEvent["type"][]);

export function createLineTeller(observer: Observer): LineTeller {
  const lines = new Map<CoroutineId, number>();
  const callers = new Map<CoroutineId, CoroutineId>();
  const names = new Map<CoroutineId, string>();
  const ways = new Map<string, Way>();
  /** 0: no line of the program runs. */
  let current = 0;

  /** An error that comes out of a task goes on in whoever awaits that. */
  function leave({ coroutine, task, value }: TraceEvent & { type: "coroutine-finished" }): void {
    const before = ways.get(value);
    const goesOn =
      before !== undefined && (before.next === coroutine || (before.next === null && before.task !== task));
    const frame = { name: names.get(coroutine) ?? "<lambda>", line: current, column: null };
    ways.delete(value);
    ways.set(value, {
      frames: [frame, ...(goesOn ? before.frames : [])],
      next: callers.get(coroutine) ?? null,
      task,
    });
    for (const [oldest] of ways) {
      if (ways.size <= mostWays) break;
      ways.delete(oldest);
    }
  }

  /** Control moves with the event: to another coroutine, or to the loop. */
  function follow(event: TraceEvent): void {
    switch (event.type) {
      case "coroutine-started":
        names.set(event.coroutine, event.name.split(".").at(-1) ?? event.name);
        if (event.caller === null) break;
        callers.set(event.coroutine, event.caller);
        lines.set(event.caller, current);
        break;
      case "coroutine-suspended":
        lines.set(event.coroutine, current);
        current = 0;
        break;
      case "coroutine-resumed":
        current = lines.get(event.coroutine) ?? 0;
        break;
      case "coroutine-finished":
        if (event.outcome === "raised" && current > 0) leave(event);
        names.delete(event.coroutine);
        current = lines.get(callers.get(event.coroutine) ?? 0) ?? 0;
        lines.delete(event.coroutine);
        break;
      case "iteration-started":
        current = 0;
        break;
      default:
        break;
    }
  }

  const isLined = (event: TraceEvent) =>
    current > 0 && lined.has(event.type) && !(event.type === "coroutine-started" && event.caller === null);

  return {
    at(line) {
      current = line;
    },
    observer(event) {
      observer(isLined(event) ? { ...event, line: current } : event);
      follow(event);
    },
    leftBy: (error) => ways.get(error)?.frames ?? [],
  };
}
