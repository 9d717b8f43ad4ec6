// Owns what "the same" means for two runs of a random program: the traces, event by event, with few exceptions.
import { compareTraces } from "../../src/engines/compare-traces";
import type { Outcome, ReportEvent, Trace, TraceEvent } from "../../src/runtime";

/**
 * `null` when both runs tell the same; else the first difference. Beside what `compareTraces` leaves out:
 * - What a coroutine prints and raises while it is collected. CPython has emptied the module by then, so that the
 *   coroutine finds no name of it; the runtime has not.
 * - Of two runs that a budget stopped, what comes after the shorter one.
 * But of every other report the exception is compared, too.
 */
export function compareRuns(expected: Trace, actual: Trace): string | null {
  if (isExhausted(expected.outcome) && isExhausted(actual.outcome)) {
    const [wanted, got] = [told(expected.events), told(actual.events)];
    const length = Math.min(wanted.length, got.length);
    return compareTraces(
      { ...expected, events: wanted.slice(0, length) },
      { ...actual, events: got.slice(0, length) },
    );
  }
  const [one, other] = [compared(expected), compared(actual)];
  const difference = compareTraces(one, other);
  if (difference !== null) return difference;
  const [wanted, got] = [exceptions(one.events), exceptions(other.events)];
  if (wanted === got) return null;
  return `in the exceptions reported, ${expected.engine.name} tells ${wanted}, ${actual.engine.name} tells ${got}`;
}

function isExhausted(outcome: Outcome): boolean {
  return outcome.type === "stopped" && (outcome.reason === "events" || outcome.reason === "output");
}

/** Reports come at other moments, so among the first events there may be others of them. */
function told(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ type }) => type !== "report");
}

/** Every program closes its loop at its end, and prints nothing after that by itself. */
function compared(trace: Trace): Trace {
  const closed = trace.events.findLastIndex(({ type }) => type === "loop-closed");
  const isOfCollection = (event: TraceEvent, index: number) =>
    (event.type === "output" && closed !== -1 && index > closed) ||
    (event.type === "report" && event.text.startsWith("Exception ignored "));
  return { ...trace, events: trace.events.filter((event, index) => !isOfCollection(event, index)) };
}

/** The last lines of reports, where they are of an exception. Reports come in another order. */
function exceptions(events: readonly TraceEvent[]): string {
  return events
    .filter((event): event is ReportEvent => event.type === "report")
    .map(({ text }) => text.split("\n").at(-1) ?? "")
    .filter((line) => /^\w+(?:Error|Group|Empty|Full|ShutDown|Iteration)\b/.test(line))
    .sort()
    .join("; ");
}
