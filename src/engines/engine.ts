// Owns what every engine promises: run a program inside limits, tell its trace in batches, stop at once.
import type { Form, Marks } from "../compile";
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
  /** For TypeScript the map from the compiled code to what the reader wrote: tracebacks name those lines. */
  map?: string;
  /** For TypeScript the places where the code can tell its line: with them, events have lines. */
  marks?: Marks;
  /** For Python, whose console runs its source as it stands; a compiled session is a program like any other. */
  form?: Form;
  era: Era;
}

/** Reaching one ends the run with a sentence that names it. */
export interface Budgets {
  /** Wall-clock seconds in which the program told nothing. */
  secondsWithoutProgress: number;
  events: number;
  outputBytes: number;
}

/** In bytes, unpacked. */
export interface DownloadProgress {
  loaded: number;
  total: number;
}

export type EngineMessage =
  /** What runs the program is being fetched, because nothing was run before. */
  | { type: "downloading"; progress: DownloadProgress }
  /** The program is running: everything was loaded. */
  | { type: "started" }
  | { type: "events"; events: TraceEvent[] }
  | { type: "finished"; outcome: Outcome }
  /** The engine could not run the program, or cannot be believed. The sentence says what the reader can do. */
  | { type: "failed"; sentence: string };

/**
 * What starts returns what stops. A listener hears `finished` or `failed` exactly once, last, and nothing before
 * `start()` has returned. After `stop()` it is `finished` with the reason "reader". A new run stops the one before, with
 * the reason "replaced".
 */
export interface Engine {
  start(program: Program, budgets: Budgets, listener: (message: EngineMessage) => void): () => void;
}

export interface SandboxEngine extends Engine {
  /** Prepares the next run: call it when the reader is about to click. */
  warm(): void;
  dispose(): void;
}
