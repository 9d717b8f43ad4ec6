// Owns the messages between the page, the sandboxed frame and the worker in it.
//
// The page and the frame talk over one port, handed over when the frame was loaded; the page and the worker over another,
// a new one for each run. No window listens for messages, so another window has nothing to forge. What comes from
// behind these ports is still trusted with nothing: `validate.ts` reads it.
import type { Outcome, TraceEvent } from "../../runtime";
import type { Budgets, Program } from "../engine";

/** What the frame makes its workers of: one for each run, because a program may change the world that it runs in. */
export interface WorkerSource {
  /** The text of its script: no module, because an opaque origin can load none. */
  script: string;
  /** What each worker is handed before its run, if it needs anything: it could fetch nothing. */
  files?: unknown;
}

/** Page to frame, once, with the frame's port. */
export interface Boot {
  type: "boot";
  worker: WorkerSource;
}

/** Page to frame. `run` comes with the worker's port. The frame answers each one. */
export type FrameCommand = { type: "run"; run: number } | { type: "end"; run: number } | { type: "ping" };

/** Frame to page: the command before was carried out. */
export interface FrameReply {
  type: "done";
}

/** Page to worker, once a run. */
export interface WorkerCommand {
  program: Program;
  budgets: Budgets;
}

/** Worker to page. */
export type WorkerMessage =
  | { type: "started" }
  | { type: "events"; events: TraceEvent[] }
  | { type: "finished"; outcome: Outcome }
  /** What runs the program did not start. */
  | { type: "unable" };

/** Upper bounds of what one message may hold; the worker cuts, the page refuses. */
export const largest = { batch: 500, name: 500, message: 20_000, traceback: 100 } as const;
