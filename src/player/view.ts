// Owns what a view of a run (lanes, sequence, transcript) is given: the trace, and how far it has been told.
import type { ComponentType } from "react";
import type { Trace, TraceEvent } from "../runtime";

/** How far a run has been told: its first `shown` events, and the virtual clock, which also moves between events. */
export interface Position {
  shown: number;
  /** Virtual seconds. */
  time: number;
}

export interface ViewProps {
  trace: Trace;
  position: Position;
}

/** A pure function of its props. It draws its own accessible name. */
export type View = ComponentType<ViewProps>;

/** What a view is given at rest: all of what the build knows. */
export const wholly = (trace: Trace): ViewProps => ({ trace, position: positionAtEnd(trace.events) });

/** The position of a clock at `time`: every event up to and at that moment is shown. */
export function positionAt(events: readonly TraceEvent[], time: number): Position {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.time ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return { shown: low, time };
}

/** Everything is shown, and the clock stands at the last event. */
export const positionAtEnd = (events: readonly TraceEvent[]): Position => ({
  shown: events.length,
  time: events.at(-1)?.time ?? 0,
});
