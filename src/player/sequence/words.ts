// Owns the words of the sequence diagram: its labels, and the sentences that say the same.
import type { CoroutineEvent, TaskEvent, Waiting } from "../../runtime";

type Finished = Extract<CoroutineEvent, { type: "coroutine-finished" }>;
type Done = Extract<TaskEvent, { type: "task-done" }>;

/** `1 second`, `0.5 seconds`. */
export function secondsInWords(value: number): string {
  const rounded = Number(value.toFixed(3));
  return `${String(rounded)} ${rounded === 1 ? "second" : "seconds"}`;
}

/** What an innermost coroutine hands to its task when it suspends. */
export function yielded(on: Waiting, taskName: (task: number) => string): string {
  switch (on.kind) {
    case "yield":
      return "yields nothing: next turn";
    case "task":
      return `yields ${taskName(on.task)}`;
    // For a sleep, the line before says until when: its timer.
    case "sleep":
    case "future":
      return "yields a Future";
  }
}

/** A coroutine's return value travels as the value of a StopIteration; an error travels as itself. */
export function raised(event: Finished): string {
  if (event.outcome === "raised") return `raise ${event.value}`;
  return event.value === "None" ? "raise StopIteration()" : `raise StopIteration(${event.value})`;
}

export function finishedSentence(name: string, to: string, event: Finished): string {
  if (event.outcome === "raised") return `${name} raises ${event.value} into ${to}.`;
  if (event.value === "None") return `${name} returns: ${to} receives StopIteration().`;
  return `${name} returns ${event.value}: ${to} receives StopIteration(${event.value}).`;
}

export function doneLabel(event: Done): string {
  switch (event.outcome) {
    case "returned":
      return event.value === "None" ? "done" : `done: ${event.value}`;
    case "raised":
      return `failed: ${event.value}`;
    case "cancelled":
      return "cancelled";
  }
}

export function doneSentence(name: string, event: Done): string {
  switch (event.outcome) {
    case "returned":
      return event.value === "None"
        ? `${name} is done. Control returns to the event loop.`
        : `${name} is done with the result ${event.value}. Control returns to the event loop.`;
    case "raised":
      return `${name} is done: it failed with ${event.value}. Control returns to the event loop.`;
    case "cancelled":
      return `${name} is done: it was cancelled. Control returns to the event loop.`;
  }
}
