// Owns the comparison of two runs by their traces, event by event: the first difference, as a sentence.
import type { Outcome, ReportEvent, Trace, TraceEvent, Waiting } from "../runtime";
import { sameMoment } from "./compare";

/**
 * What is not compared, and why:
 * - `value` of tasks and coroutines that are done: JavaScript has one kind of number where Python has two, and the repr
 *   of an object of the program's own names its class and address. What a program prints of it is compared.
 * - When a report comes and from which task, and its place among the events: CPython reports what nobody awaited or
 *   retrieved when the object is collected, the runtime at the end of the program. Which reports come is compared.
 * - The line of an event, which is that of another file, and in which part of asyncio a task waits for a future: within,
 *   the runtime is cut otherwise.
 * - A report's text after its first line, and places in the code: they are those of another file.
 * - The traceback of an exception that nobody caught, for the same reason.
 * Names are compared in camelCase, because each twin is written as its language is; a few have another counterpart.
 */
type Compared = Record<string, unknown> & { type: string; time: number };

/** What the runtime calls a coroutine, by what CPython calls it. */
const counterparts: Readonly<Record<string, string>> = {
  // JavaScript's protocol of iteration has its own word.
  __anext__: "next",
  // With a default; CPython makes a task of the awaitable as it is.
  anext_awaitable: "anext",
};

export interface Difference {
  /** How many events both tell before it, reports aside; `null` when the events are the same and something else is not. */
  after: number | null;
  sentence: string;
}

/** `null` when both runs tell the same; else the first difference, as a sentence. */
export function compareTraces(expected: Trace, actual: Trace): string | null {
  return findDifference(expected, actual)?.sentence ?? null;
}

/** `null` when both runs tell the same. */
export function findDifference(expected: Trace, actual: Trace): Difference | null {
  const [wanted, got] = [comparedEvents(expected.events), comparedEvents(actual.events)];
  for (let index = 0; index < Math.max(wanted.length, got.length); index++) {
    if (sameEvent(wanted[index], got[index])) continue;
    const before = wanted[index - 1];
    const place = before === undefined ? "at the beginning" : `after ${describe(before)}`;
    const told = sides(expected, actual, describe(wanted[index]), describe(got[index]));
    return { after: index, sentence: `${place}, ${told}` };
  }
  const [wantedReports, gotReports] = [reports(expected.events), reports(actual.events)];
  if (wantedReports.join("\n") !== gotReports.join("\n")) {
    const told = sides(expected, actual, list(wantedReports), list(gotReports));
    return { after: null, sentence: `in what is reported, ${told}` };
  }
  const [wantedEnd, gotEnd] = [describeOutcome(expected.outcome), describeOutcome(actual.outcome)];
  if (wantedEnd === gotEnd) return null;
  return { after: null, sentence: `at the end, ${sides(expected, actual, wantedEnd, gotEnd)}` };
}

function sides(expected: Trace, actual: Trace, wanted: string, got: string): string {
  return `${expected.engine.name} tells ${wanted}, ${actual.engine.name} tells ${got}`;
}

function comparedEvents(events: readonly TraceEvent[]): Compared[] {
  const names = new Map<number, string>();
  const nameOf = (task: number | null) => (task === null ? null : (names.get(task) ?? `task ${task}`));
  return events.flatMap(({ line: _, ...event }): Compared[] => {
    switch (event.type) {
      case "report":
        return [];
      case "statement-started":
        return [{ type: event.type, time: event.time }];
      case "task-created": {
        const { task, name, coroutine, creator, ...rest } = event;
        names.set(task, name);
        return [{ ...rest, task: name, coroutine: coroutineName(coroutine), creator: nameOf(creator) }];
      }
      case "task-suspended": {
        return [{ ...event, task: nameOf(event.task), on: comparedWaiting(event.on, nameOf) }];
      }
      case "task-cancelling":
        return [{ ...event, task: nameOf(event.task), by: nameOf(event.by) }];
      case "coroutine-started":
        return [{ ...event, task: nameOf(event.task), name: coroutineName(event.name) }];
      case "task-done": {
        const { value: _, ...rest } = event;
        return [{ ...rest, task: nameOf(event.task) }];
      }
      case "coroutine-finished": {
        const { value, ...rest } = event;
        // At its end an async iterator raises in Python and returns in JavaScript.
        const outcome = value.startsWith("StopAsyncIteration") ? "returned" : event.outcome;
        return [{ ...rest, outcome, task: nameOf(event.task) }];
      }
      case "task-ready":
      case "task-running":
      case "coroutine-suspended":
      case "coroutine-resumed":
      case "output":
      case "timer-scheduled":
      case "timer-cancelled":
      case "clock-blocked":
        return [{ ...event, task: nameOf(event.task) }];
      case "thread-started":
        return [{ ...event, name: coroutineName(event.name), task: nameOf(event.task) }];
      case "thread-finished":
      case "loop-started":
      case "loop-stopped":
      case "loop-closed":
      case "iteration-started":
      case "clock-advanced":
        return [{ ...event }];
    }
  });
}

function comparedWaiting(on: Waiting, nameOf: (task: number) => string | null): Record<string, unknown> {
  switch (on.kind) {
    case "task":
      return { kind: "task", task: nameOf(on.task) };
    case "future":
      return { kind: "future", future: on.future };
    case "sleep":
    case "yield":
      return { ...on };
  }
}

/** Numbers are times here, or counts: both are equal when they are close. */
function sameEvent(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return sameMoment(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => sameEvent(left[key], right[key]));
}

function reports(events: readonly TraceEvent[]): string[] {
  return events
    .filter((event): event is ReportEvent => event.type === "report")
    .map(({ kind, text }) => `${kind}: ${camelCase(firstWords(text))}`)
    .sort();
}

/**
 * `Exception in callback bad() at snippet.py:3`, `coro=<slow() done, defined at snippet.py:3>` without the places, and
 * `<Handle wake(<Future finis...events.py:459>)>` without what is left of them in an argument.
 */
function firstWords(text: string): string {
  return (text.split("\n", 1)[0] ?? "")
    .replace(/\((<\w+ ).*?>(, None)?\)(?=>| (?:created )?at )/g, "($1…>$2)")
    .replace(/(?:, defined| created)? at [^\s>]+:\d+/g, "");
}

function coroutineName(name: string): string {
  return camelCase(counterparts[name] ?? name);
}

function camelCase(text: string): string {
  return text.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function describe(event: Compared | undefined): string {
  if (event === undefined) return "no more";
  const { type, time, ...rest } = event;
  const details = Object.entries(rest).map(([key, value]) => `${key} ${JSON.stringify(value)}`);
  return `${type} at ${time} s${details.length === 0 ? "" : ` (${details.join(", ")})`}`;
}

function list(texts: readonly string[]): string {
  return texts.length === 0 ? "nothing" : texts.join("; ");
}

function describeOutcome(outcome: Outcome): string {
  switch (outcome.type) {
    case "returned":
      return "returned";
    case "raised":
      return `raised ${outcome.exception}: ${camelCase(outcome.message)}`;
    case "stopped":
      return `stopped (${outcome.reason})`;
  }
}
