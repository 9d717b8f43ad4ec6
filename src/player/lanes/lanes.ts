// Owns the shape of a lanes drawing: what happened, column by column, and what each task did in it.
//
// Running takes no virtual time, so a plain time axis would hide the very thing to see: who runs before whom. The drawing
// therefore gives every step of a task a column of its own, and every wait of the clock a column as wide as it is long.
//
// Invariant: in a column of the kind "step" exactly one lane is running; that is what one thread means.
import type { TaskId, Waiting } from "../../runtime";

export type Column =
  | { kind: "step"; time: number; task: TaskId }
  /** The clock moved: to the next timer, or while `blocking` held it. */
  | { kind: "wait"; from: number; to: number; blocking: TaskId | null };

/** A column in place. Fractions of the drawing's width; events are counted from 0 and `last` belongs to the column. */
export type PlacedColumn = Column & { start: number; end: number; first: number; last: number };

export type LaneState =
  | { kind: "not begun" }
  | { kind: "ready" }
  | { kind: "running" }
  | { kind: "blocked" }
  | { kind: "suspended"; on: Waiting };

/** A state that lasted from one fraction of the width to another. */
export interface Stretch {
  state: LaneState;
  start: number;
  end: number;
  /** Virtual seconds. */
  from: number;
  to: number;
}

export interface Lane {
  task: TaskId;
  name: string;
  coroutine: string;
  creator: TaskId | null;
  stretches: Stretch[];
  ending: { outcome: "returned" | "raised" | "cancelled"; time: number; at: number } | null;
}

/** A moment worth a label on the axis. A narrow drawing has room only for the roomy ones. */
export interface Tick {
  time: number;
  at: number;
  roomy: boolean;
}

export interface Lanes {
  columns: PlacedColumn[];
  lanes: Lane[];
  ticks: Tick[];
}
