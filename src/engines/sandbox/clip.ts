// Owns cutting what a program can make as long as it likes to what one message may hold.
import type { Outcome, TraceEvent } from "../../runtime";
import { largest } from "./protocol";

/** Names and values are cut with an ellipsis; the text of output is the meter's to count. */
export function clipEvent(event: TraceEvent): TraceEvent {
  switch (event.type) {
    case "task-created":
      return isLong(event.name) || isLong(event.coroutine)
        ? { ...event, name: clip(event.name), coroutine: clip(event.coroutine) }
        : event;
    case "coroutine-started":
    case "thread-started":
      return isLong(event.name) ? { ...event, name: clip(event.name) } : event;
    case "task-done":
    case "coroutine-finished":
      return isLong(event.value) ? { ...event, value: clip(event.value) } : event;
    case "task-cancelling":
      return event.message !== null && isLong(event.message)
        ? { ...event, message: clip(event.message) }
        : event;
    default:
      return event;
  }
}

export function clipOutcome(outcome: Outcome): Outcome {
  if (outcome.type !== "raised") return outcome;
  return {
    type: "raised",
    exception: clip(outcome.exception),
    message: clip(outcome.message, largest.message),
    traceback: outcome.traceback
      .slice(-largest.traceback)
      .map((frame) => ({ ...frame, name: clip(frame.name) })),
  };
}

function isLong(text: string): boolean {
  return text.length > largest.name;
}

function clip(text: string, length: number = largest.name): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
