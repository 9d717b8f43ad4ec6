// Owns which line of the program each event is told from, in a program with marks.
//
// The marks tell the line that runs; the events tell which coroutine it belongs to. So the line of one that is suspended
// is remembered here, and is told again when control comes back to it.
import type { CoroutineId, Observer, TraceEvent } from "../runtime";

export interface LineTeller {
  /** What the marks call: a line of the program begins to run, or goes on. */
  at: (line: number) => void;
  /** Passes events on, with their line. */
  observer: Observer;
}

/** Events that some line of the program does, and not the loop. */
const lined: ReadonlySet<TraceEvent["type"]> = new Set([
  "task-created",
  "task-cancelling",
  "coroutine-started",
  "coroutine-suspended",
  "coroutine-finished",
  "clock-blocked",
  "timer-scheduled",
  "thread-started",
  "output",
] satisfies TraceEvent["type"][]);

export function createLineTeller(observer: Observer): LineTeller {
  const lines = new Map<CoroutineId, number>();
  const callers = new Map<CoroutineId, CoroutineId>();
  /** 0: no line of the program runs. */
  let current = 0;

  /** Control moves with the event: to another coroutine, or to the loop. */
  function follow(event: TraceEvent): void {
    switch (event.type) {
      case "coroutine-started":
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
  };
}
