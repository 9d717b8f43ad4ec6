// Owns the life of one run in the page: a pure reducer over what the reader asks, what the engine says, and time.
//
// A program is run first and told afterwards: the engine hands over the whole trace, and playing it moves a position
// along it, one virtual second in one real second. Time is an argument: `now` is in milliseconds, from any origin.
import type { Problem } from "../compile";
import type { DownloadProgress, EngineMessage } from "../engines";
import type { Outcome, Trace, TraceEvent } from "../runtime";
import { assertNever } from "./assert-never";
import { type Position, positionAt, positionAtEnd } from "./view";

export type Failure =
  | ({ type: "raised" } & Omit<Extract<Outcome, { type: "raised" }>, "type">)
  | { type: "not-compiled"; problems: Problem[] }
  /** There was no run: the engine or the compiler could not be had, or there is none for this code. */
  | { type: "no-run"; sentence: string };

interface Told {
  trace: Trace;
  position: Position;
}

/** How a run is to be told, fixed when it begins. */
export interface Telling {
  engine: Trace["engine"];
  /** The exception that the program is meant to end with. */
  raises: string | null;
  skipWaits: boolean;
}

export type PlayerState =
  | { phase: "idle" }
  | { phase: "loading"; telling: Telling; progress: DownloadProgress | null }
  | { phase: "running"; telling: Telling; events: TraceEvent[] }
  | ({ phase: "playing"; telling: Telling; startedAt: number } & Told)
  | ({ phase: "done" } & Told)
  | ({ phase: "failed"; failure: Failure } & (Told | { trace: null }))
  | ({ phase: "stopped"; sentence: string } & (Told | { trace: null }));

export type PlayerAction =
  | { type: "run"; telling: Telling }
  | { type: "downloading"; progress: DownloadProgress }
  | { type: "engine-said"; message: EngineMessage; now: number }
  | { type: "recording-opened"; trace: Trace; now: number }
  | { type: "failed"; failure: Failure }
  | { type: "tick"; now: number }
  | { type: "skip-waits" }
  | { type: "stop" }
  | { type: "reset" };

export const idle: PlayerState = { phase: "idle" };

export const isBusy = ({ phase }: PlayerState): boolean =>
  phase === "loading" || phase === "running" || phase === "playing";

/** The line of the program that a failure points at. */
export function problemLineOf(state: PlayerState): number | null {
  if (state.phase !== "failed") return null;
  const { failure } = state;
  switch (failure.type) {
    case "raised":
      return failure.traceback.at(-1)?.line ?? null;
    case "not-compiled":
      return failure.problems[0]?.line ?? null;
    case "no-run":
      return null;
    default:
      return assertNever(failure);
  }
}

/** The state in which a run ends once it has been told up to `position`. */
function settle(trace: Trace, position: Position, raises: string | null): PlayerState {
  const { outcome } = trace;
  switch (outcome.type) {
    case "returned":
      return { phase: "done", trace, position };
    case "raised":
      if (outcome.exception === raises) return { phase: "done", trace, position };
      return { phase: "failed", failure: { ...outcome, type: "raised" }, trace, position };
    case "stopped":
      return { phase: "stopped", sentence: outcome.sentence, trace, position };
    default:
      return assertNever(outcome);
  }
}

function play(trace: Trace, telling: Telling, startedAt: number, now: number): PlayerState {
  const position = positionAt(trace.events, (now - startedAt) / 1000);
  const isTold = position.shown === trace.events.length;
  if (isTold || telling.skipWaits) return settle(trace, positionAtEnd(trace.events), telling.raises);
  return { phase: "playing", telling, startedAt, trace, position };
}

function hear(state: PlayerState, message: EngineMessage, now: number): PlayerState {
  if (state.phase !== "loading" && state.phase !== "running") return state;
  const events = state.phase === "running" ? state.events : [];
  const { telling } = state;
  switch (message.type) {
    case "downloading":
      return state.phase === "loading" ? { ...state, progress: message.progress } : state;
    case "started":
      return { phase: "running", telling, events };
    case "events":
      return { phase: "running", telling, events: events.concat(message.events) };
    case "failed":
      return { phase: "failed", failure: { type: "no-run", sentence: message.sentence }, trace: null };
    case "finished": {
      const trace: Trace = { engine: telling.engine, events, outcome: message.outcome };
      const isStoppedByReader = message.outcome.type === "stopped" && message.outcome.reason === "reader";
      return play(trace, isStoppedByReader ? { ...telling, skipWaits: true } : telling, now, now);
    }
    default:
      return assertNever(message);
  }
}

function stop(state: PlayerState): PlayerState {
  switch (state.phase) {
    case "loading":
    case "running":
      return { phase: "stopped", sentence: "Stopped by you, before the program began.", trace: null };
    case "playing": {
      const { trace, position } = state;
      return { phase: "stopped", sentence: "Stopped by you.", trace, position };
    }
    case "idle":
    case "done":
    case "failed":
    case "stopped":
      return state;
    default:
      return assertNever(state);
  }
}

export function reducePlayer(state: PlayerState, action: PlayerAction): PlayerState {
  switch (action.type) {
    case "run":
      return { phase: "loading", telling: action.telling, progress: null };
    case "downloading":
      return state.phase === "loading" ? { ...state, progress: action.progress } : state;
    case "engine-said":
      return hear(state, action.message, action.now);
    case "recording-opened":
      return state.phase === "loading" ? play(action.trace, state.telling, action.now, action.now) : state;
    case "failed":
      return { phase: "failed", failure: action.failure, trace: null };
    case "tick":
      return state.phase === "playing"
        ? play(state.trace, state.telling, state.startedAt, action.now)
        : state;
    case "skip-waits":
      return state.phase === "playing"
        ? settle(state.trace, positionAtEnd(state.trace.events), state.telling.raises)
        : state;
    case "stop":
      return stop(state);
    case "reset":
      return idle;
    default:
      return assertNever(action);
  }
}
