// Owns the tick marks of the scrub bar: what is worth finding again, as many as there is room for.
import type { TraceEvent } from "../../runtime";
import { byRun } from "../by-run";

export type TickKind = "clock" | "output" | "end" | "report";

export interface Tick {
  kind: TickKind;
  /** Fraction of the bar. */
  at: number;
}

/** Ticks of one kind closer than this fraction are one. */
const closest = 1 / 160;

function kindOf(event: TraceEvent): TickKind | null {
  switch (event.type) {
    case "clock-advanced":
    case "clock-blocked":
      return "clock";
    case "output":
      return "output";
    case "task-done":
      return "end";
    case "report":
      return "report";
    default:
      return null;
  }
}

export const ticksOf = byRun((events): Tick[] => {
  const ticks: Tick[] = [];
  const last: Record<TickKind, number> = { clock: -1, output: -1, end: -1, report: -1 };
  events.forEach((event, index) => {
    const kind = kindOf(event);
    const at = (index + 1) / events.length;
    if (kind === null || at - last[kind] < closest) return;
    last[kind] = at;
    ticks.push({ kind, at });
  });
  return ticks;
});
