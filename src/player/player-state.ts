// Owns the life of one run in the page: a pure reducer over what the reader asks, what the engine says, and time.
//
// A program is run first and told afterwards: the engine hands over the whole trace, and playing it moves a place along it.
// Time is an argument: `now` is in milliseconds, from any origin.
import type { Problem } from "../compile";
import type { DownloadProgress, EngineMessage } from "../engines";
import type { Outcome, Trace, TraceEvent } from "../runtime";
import { assertNever } from "./assert-never";
import { type Motion, moveFrom, paceOfReplay, placeOf, positionOf, type Speed } from "./transport/place";
import type { Position } from "./view";

export type Failure =
  | ({ type: "raised" } & Omit<Extract<Outcome, { type: "raised" }>, "type">)
  | { type: "not-compiled"; problems: Problem[] }
  /** There was no run: the engine or the compiler could not be had, or there is none for this code. */
  | { type: "no-run"; sentence: string };

/** A run of which there is something to show. */
export interface Told {
  trace: Trace;
  /** How far it is told, as one number: see `transport/place.ts`. */
  place: number;
  /** How the place moves by itself; `null`: it stands. */
  motion: Motion | null;
}

/** How a run is to be told, fixed when it begins. */
export interface Telling {
  engine: Trace["engine"];
  /** The exception that the program is meant to end with. */
  raises: string | null;
  speed: Speed;
}

export type PlayerState =
  | { phase: "idle" }
  | { phase: "loading"; telling: Telling; progress: DownloadProgress | null }
  | { phase: "running"; telling: Telling; events: TraceEvent[] }
  | ({ phase: "playing"; telling: Telling } & Told)
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
  | { type: "move"; to: number }
  | { type: "step"; by: number }
  | { type: "play"; speed: Speed; now: number }
  | { type: "pause" }
  | { type: "speed"; speed: Speed; now: number }
  | { type: "stop" }
  | { type: "reset" };

export const idle: PlayerState = { phase: "idle" };

export const isBusy = ({ phase }: PlayerState): boolean =>
  phase === "loading" || phase === "running" || phase === "playing";

/** The line of the program that a failure points at. */
export function problemLineOf(failure: Failure): number | null {
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

/** The run of which something has been told, wherever it stands now. */
export const toldOf = (state: PlayerState): Told | null =>
  "trace" in state && state.trace !== null ? state : null;

export const positionIn = ({ trace, place }: Told): Position => positionOf(trace.events, place);

/** The state in which a run ends once it has been told to its end. */
function settle(told: Told, raises: string | null): PlayerState {
  const { outcome } = told.trace;
  switch (outcome.type) {
    case "returned":
      return { phase: "done", ...told };
    case "raised":
      if (outcome.exception === raises) return { phase: "done", ...told };
      return { phase: "failed", failure: { ...outcome, type: "raised" }, ...told };
    case "stopped":
      return { phase: "stopped", sentence: outcome.sentence, ...told };
    default:
      return assertNever(outcome);
  }
}

/** A run begins to be told, one virtual second in one real second at the usual speed. */
function tell(trace: Trace, telling: Telling, now: number): PlayerState {
  const { speed } = telling;
  if (speed === "once") {
    return settle({ trace, place: trace.events.length, motion: null }, telling.raises);
  }
  const motion = moveFrom(trace.events, 0, speed, 0, now);
  return moved({ phase: "playing", telling, trace, place: 0, motion }, placeOf(trace.events, motion, now));
}

type Settled = Extract<PlayerState, { phase: "playing" | "done" | "failed" | "stopped" }> & Told;

/** A run is over for the page when it was told to its end once; from then on the reader may go anywhere in it. */
function moved(state: Settled, place: number): PlayerState {
  const end = state.trace.events.length;
  if (place < end) return { ...state, place };
  if (state.phase !== "playing") return { ...state, place: end, motion: null };
  const { trace, telling } = state;
  return settle({ trace, place: end, motion: null }, telling.raises);
}

function stand(state: Settled, place: number): PlayerState {
  const within = Math.min(Math.max(place, 0), state.trace.events.length);
  return moved({ ...state, motion: null }, within);
}

/** To the next event, or back to the one before: from between two events, the one that was told last. */
const stepFrom = (place: number, by: number): number =>
  by > 0 ? Math.floor(place) + by : Math.ceil(place) + by;

function play(state: Settled, speed: Speed, now: number): PlayerState {
  const { events } = state.trace;
  if (speed === "once") return stand(state, events.length);
  const isReplay = state.phase !== "playing" || state.motion === null;
  const pace = isReplay ? paceOfReplay(events) : (state.motion?.pace ?? 0);
  const place = state.place >= events.length ? 0 : state.place;
  return { ...state, place, motion: moveFrom(events, place, speed, pace, now) };
}

/** What the reader asks of the transport. */
function transport(state: Settled, action: TransportAction): PlayerState {
  switch (action.type) {
    case "tick":
      return state.motion === null
        ? state
        : moved(state, placeOf(state.trace.events, state.motion, action.now));
    case "move":
      return stand(state, action.to);
    case "step":
      return stand(state, stepFrom(state.place, action.by));
    case "play":
      return play(state, action.speed, action.now);
    case "pause":
      return { ...state, motion: null };
    case "speed":
      return state.motion === null ? state : play(state, action.speed, action.now);
    case "skip-waits":
      return state.phase === "playing" ? stand(state, state.trace.events.length) : state;
    default:
      return assertNever(action);
  }
}

type TransportAction = Extract<
  PlayerAction,
  { type: "tick" | "move" | "step" | "play" | "pause" | "speed" | "skip-waits" }
>;

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
      return {
        phase: "running",
        telling,
        // The first are kept as the array they came in: what was worked out from it is known by it (`by-run.ts`).
        events: events.length === 0 ? message.events : events.concat(message.events),
      };
    case "failed":
      return { phase: "failed", failure: { type: "no-run", sentence: message.sentence }, trace: null };
    case "finished": {
      const trace: Trace = { engine: telling.engine, events, outcome: message.outcome };
      const { outcome } = message;
      const isGivenUp =
        outcome.type === "stopped" && (outcome.reason === "reader" || outcome.reason === "replaced");
      return tell(trace, isGivenUp ? { ...telling, speed: "once" } : telling, now);
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
      const { trace, place } = state;
      return { phase: "stopped", sentence: "Stopped by you.", trace, place, motion: null };
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
      return state.phase === "loading" ? tell(action.trace, state.telling, action.now) : state;
    case "failed":
      return { phase: "failed", failure: action.failure, trace: null };
    case "tick":
    case "move":
    case "step":
    case "play":
    case "pause":
    case "speed":
    case "skip-waits":
      return "trace" in state && state.trace !== null ? transport(state, action) : state;
    case "stop":
      return stop(state);
    case "reset":
      return idle;
    default:
      return assertNever(action);
  }
}
