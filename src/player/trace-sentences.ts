// Owns the words of a trace: one plain sentence an event, so that the list says all that a drawing shows.
import type { CoroutineEvent, TaskEvent, TraceEvent, Waiting } from "../runtime";
import { assertNever } from "./assert-never";
import { byRun } from "./by-run";
import { formatTime } from "./format-time";

export interface TraceSentence {
  time: number;
  text: string;
}

interface Names {
  task(id: number | null): string;
  coroutine(id: number): string;
}

export function traceSentences(events: readonly TraceEvent[]): TraceSentence[] {
  return events.map(sentencesOf(events));
}

/** Says one event at a time: a long run has more than anybody asks for. */
export const sentencesOf = byRun((events): ((event: TraceEvent) => TraceSentence) => {
  const tasks = new Map<number, string>();
  const coroutines = new Map<number, string>();
  for (const event of events) {
    if (event.type === "task-created") tasks.set(event.task, event.name);
    if (event.type === "coroutine-started") coroutines.set(event.coroutine, event.name);
  }
  const names: Names = {
    task: (id) => (id === null ? "The program" : (tasks.get(id) ?? `Task ${id}`)),
    coroutine: (id) => coroutines.get(id) ?? `coroutine ${id}`,
  };
  return (event) => ({ time: event.time, text: sentence(event, names) });
});

function sentence(event: TraceEvent, names: Names): string {
  switch (event.type) {
    case "loop-started":
      return "The event loop starts.";
    case "loop-stopped":
      return "The event loop stops.";
    case "loop-closed":
      return "The event loop is closed.";
    case "iteration-started":
      return `Iteration ${event.iteration} of the event loop begins, with ${count(event.ready, "callback")} ready.`;
    case "clock-advanced":
      return `Nothing is ready: the clock moves from ${formatTime(event.from)} to the next timer.`;
    case "clock-blocked":
      return `${names.task(event.task)} blocks from ${formatTime(event.from)}: no task can run meanwhile.`;
    case "timer-scheduled":
      return `${names.task(event.task)} sets a timer for ${formatTime(event.when)}.`;
    case "timer-cancelled":
      return `${names.task(event.task)} cancels the timer for ${formatTime(event.when)}.`;
    case "output":
      return `${names.task(event.task)} prints ${JSON.stringify(event.text.replace(/\n$/, ""))}${event.stream === "stderr" ? " to stderr" : ""}.`;
    case "statement-started":
      return `The console runs ${event.first === event.last ? `line ${event.first}` : `lines ${event.first} to ${event.last}`}.`;
    case "report":
      return `asyncio reports: ${event.text}`;
    case "thread-started":
      return `${names.task(event.task)} starts a thread (number ${event.thread}) that runs ${event.name}.`;
    case "thread-finished":
      return `Thread ${event.thread} ${event.outcome === "returned" ? "returns" : "raises an exception"}: it ends.`;
    case "task-created":
    case "task-ready":
    case "task-running":
    case "task-suspended":
    case "task-cancelling":
    case "task-done":
      return taskSentence(event, names);
    case "coroutine-started":
    case "coroutine-suspended":
    case "coroutine-resumed":
    case "coroutine-finished":
      return coroutineSentence(event, names);
    default:
      return assertNever(event);
  }
}

function taskSentence(event: TaskEvent, names: Names): string {
  const task = names.task(event.task);
  switch (event.type) {
    case "task-created":
      return `${names.task(event.creator)} creates ${event.name}${event.coroutine === "" ? "" : ` to run ${event.coroutine}`}.`;
    case "task-ready":
      return `${task} is ready: its next step waits for its turn.`;
    case "task-running":
      return `${task} runs.`;
    case "task-suspended":
      return `${task} is suspended: ${waiting(event.on, names)}.`;
    case "task-cancelling":
      return `${names.task(event.by)} asks ${task} to cancel${event.message === null ? "" : `, with the message ${event.message}`}.`;
    case "task-done":
      switch (event.outcome) {
        case "returned":
          return `${task} is done: it returned ${event.value}.`;
        case "raised":
          return `${task} is done: it raised ${event.value}.`;
        case "cancelled":
          return `${task} is done: it was cancelled.`;
        default:
          return assertNever(event.outcome);
      }
    default:
      return assertNever(event);
  }
}

function waiting(on: Waiting, names: Names): string {
  switch (on.kind) {
    case "yield":
      return "it gives the others a turn";
    case "sleep":
      return `it sleeps until ${formatTime(on.until)}`;
    case "task":
      return `it waits for ${names.task(on.task)}`;
    case "future":
      return on.of === undefined
        ? `it waits for a Future (number ${on.future})`
        : `it waits in ${on.of} for a Future (number ${on.future})`;
    default:
      return assertNever(on);
  }
}

function coroutineSentence(event: CoroutineEvent, names: Names): string {
  const coroutine = names.coroutine(event.coroutine);
  switch (event.type) {
    case "coroutine-started":
      if (event.caller === null) return `${coroutine} starts.`;
      return `${names.coroutine(event.caller)} awaits ${coroutine}, which starts.`;
    case "coroutine-suspended":
      return `${coroutine} is suspended.`;
    case "coroutine-resumed":
      return `${coroutine} resumes.`;
    case "coroutine-finished":
      return `${coroutine} ${event.outcome === "returned" ? "returns" : "raises"} ${event.value}.`;
    default:
      return assertNever(event);
  }
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
