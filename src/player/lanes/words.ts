// Owns the words of the lanes drawing: labels, and the sentence that says what a lane shows.
import type { TaskId, Waiting } from "../../runtime";
import { assertNever } from "../assert-never";
import { formatTime } from "../format-time";
import type { Lane, Stretch } from "./lanes";

type NameOf = (task: TaskId) => string;

/** What a suspended task waits for. */
export function waitingFor(on: Waiting, nameOf: NameOf): string {
  switch (on.kind) {
    case "sleep":
      return `sleep until ${formatTime(on.until)}`;
    case "task":
      return `waits for ${nameOf(on.task)}`;
    case "future":
      return on.of === undefined ? "waits for a future" : `waits in ${on.of}`;
    case "yield":
      return "gives way";
    default:
      return assertNever(on);
  }
}

/** The same over a line that already says "suspended". */
export function labelOf(on: Waiting, nameOf: NameOf): string {
  return on.kind === "sleep" ? `until ${formatTime(on.until)}` : waitingFor(on, nameOf);
}

/** `Task-2, bloom: runs at 0.00 s; sleep until 0.50 s; runs at 0.50 s; returned at 0.50 s.` */
export function laneSentence(lane: Lane, nameOf: NameOf): string {
  const parts = lane.stretches.flatMap((stretch) => stretchWords(stretch, nameOf) ?? []);
  if (lane.ending) parts.push(`${lane.ending.outcome} at ${formatTime(lane.ending.time)}`);
  return `${lane.name}, ${lane.coroutine}: ${parts.join("; ")}.`;
}

/** Being ready for no time at all is not worth a word. */
function stretchWords(stretch: Stretch, nameOf: NameOf): string | null {
  switch (stretch.state.kind) {
    case "running":
      return `runs at ${formatTime(stretch.from)}`;
    case "suspended":
      return waitingFor(stretch.state.on, nameOf);
    case "blocked":
      return `blocks everything from ${formatTime(stretch.from)} to ${formatTime(stretch.to)}`;
    case "not begun":
      return stretch.to > stretch.from
        ? `not begun from ${formatTime(stretch.from)} to ${formatTime(stretch.to)}`
        : null;
    case "ready":
      return stretch.to > stretch.from
        ? `ready from ${formatTime(stretch.from)} to ${formatTime(stretch.to)}`
        : null;
    default:
      return assertNever(stretch.state);
  }
}
