// Owns the messages between the page, the sandboxed frame and the worker in it.
//
// The page and the frame talk over one port, handed over when the frame was loaded; the page and the worker over another,
// a new one for each run. No window listens for messages, so another window has nothing to forge. What comes from
// behind these ports is still trusted with nothing: `validate.ts` reads it.
import type { Outcome, TraceEvent } from "../../runtime";
import type { Budgets, Program } from "../engine";

/** Page to frame, once, with the frame's port. */
export interface Boot {
  type: "boot";
  /** The text of the worker's script. */
  worker: string;
}

/** Page to frame. `run` comes with the worker's port. The frame answers each one. */
export type FrameCommand = { type: "run"; run: number } | { type: "end"; run: number } | { type: "ping" };

/** Frame to page: the command before was carried out. */
export interface FrameReply {
  type: "done";
}

/** Page to worker, once. */
export interface WorkerCommand {
  program: Program;
  budgets: Budgets;
}

/** Worker to page. */
export type WorkerMessage =
  { type: "started" } | { type: "events"; events: TraceEvent[] } | { type: "finished"; outcome: Outcome };

/** Upper bounds of what one message may hold; the worker cuts, the page refuses. */
export const largest = { batch: 500, name: 500, message: 20_000, traceback: 100 } as const;
