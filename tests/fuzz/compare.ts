// Owns what "the same" means for two runs of a random program: the traces, event by event, with few exceptions.
import { compareTraces } from "../../src/engines/compare-traces";
import type { Outcome, ReportEvent, Trace, TraceEvent } from "../../src/runtime";

/**
 * `null` when both runs tell the same; else the first difference. Beside what `compareTraces` leaves out:
 * - What a coroutine prints and raises while it is collected. CPython has emptied the module by then, so that the
 *   coroutine finds no name of it; the runtime has not. Where that cut a coroutine short, it set no exception on a
 *   future either, so that those never retrieved are not compared.
 *   The last reference can go before the loop is closed, too: CPython tells such an end, the runtime has none to tell.
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
  const cutShort = expected.events.some(metEmptiedModule);
  const [one, other] = [compared(expected, cutShort), compared(actual, cutShort)];
  const difference = compareTraces(one, other);
  if (difference !== null) return difference;
  if (isEndless(expected.outcome) !== isEndless(actual.outcome)) {
    const spins = isEndless(actual.outcome) ? actual.engine.name : expected.engine.name;
    return `at the end, ${spins} computes for ever where the other has nothing left to do`;
  }
  const [wanted, got] = [exceptions(one.events), exceptions(other.events)];
  if (wanted === got) return null;
  return `in the exceptions reported, ${expected.engine.name} tells ${wanted}, ${actual.engine.name} tells ${got}`;
}

function isExhausted(outcome: Outcome): boolean {
  return outcome.type === "stopped" && (outcome.reason === "events" || outcome.reason === "output");
}

/** Both are stopped for the time they take: a loop that waits for ever at once, one that computes for ever by a watchdog. */
function isEndless(outcome: Outcome): boolean {
  return (
    outcome.type === "stopped" && outcome.reason === "time" && outcome.sentence.startsWith("Stopped: for ")
  );
}

/** Reports come at other moments, so among the first events there may be others of them. */
function told(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(({ type }) => type !== "report");
}

/** Every program closes its loop at its end, and prints nothing after that by itself. */
function compared(trace: Trace, cutShort: boolean): Trace {
  const own = withoutCollected(trace.events);
  const closed = own.findLastIndex(({ type }) => type === "loop-closed");
  const isOfCollection = (event: TraceEvent, index: number) =>
    (event.type === "output" && closed !== -1 && index > closed) ||
    (event.type === "report" && event.text.startsWith("Exception ignored ")) ||
    (cutShort && event.type === "report" && event.kind === "exception-never-retrieved");
  return { ...trace, events: own.filter((event, index) => !isOfCollection(event, index)) };
}

function metEmptiedModule(event: TraceEvent): boolean {
  return event.type === "report" && /^Exception ignored [^]*\nNameError: /.test(event.text);
}

/** Only tasks drive coroutines here, so one that goes on without a task is being closed because it is collected. */
function withoutCollected(events: readonly TraceEvent[]): TraceEvent[] {
  const closing = new Set<number>();
  return events.filter((event) => {
    if (event.type === "coroutine-resumed" && event.task === null) closing.add(event.coroutine);
    else if (event.type === "coroutine-finished" && event.task === null) closing.delete(event.coroutine);
    else return closing.size === 0 || event.type !== "output";
    return false;
  });
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
