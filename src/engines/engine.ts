// Owns what every engine promises: run a program inside limits, tell its trace in batches, stop at once.
import type { Outcome, TraceEvent } from "../runtime";

export type Language = "typescript" | "python";

/**
 * The Python release whose asyncio an old listing was written for. Up to 3.9 `get_event_loop()` made a loop, and
 * up to 3.10 there was `asyncio.coroutine`; with an era set, an engine gives both back. `null` is today's asyncio.
 */
export type Era = "3.4" | "3.5" | null;

export interface Program {
  language: Language;
  /** For TypeScript the compiled code, for Python the source. */
  code: string;
  era: Era;
}

/** Reaching one ends the run with a sentence that names it. */
export interface Budgets {
  /** Wall-clock seconds in which the program told nothing. */
  secondsWithoutProgress: number;
  events: number;
  outputBytes: number;
}

export type EngineMessage =
  | { type: "events"; events: TraceEvent[] }
  | { type: "finished"; outcome: Outcome };

/** What starts returns what stops. After `stop()` the listener hears `finished` with the reason "reader", once. */
export interface Engine {
  start(program: Program, budgets: Budgets, listener: (message: EngineMessage) => void): () => void;
}
