// Owns the place in a run as one number, and how it moves while the run is played.
//
// A place counts the events that have been told; its fraction says how far the clock has come to the next one. So
// `3.5` is half-way between the third event and the fourth, and everything the page shows is a function of it.
import type { TraceEvent } from "../../runtime";
import type { Position } from "../view";

type Events = readonly TraceEvent[];

/** Virtual seconds in a real second; `once` tells everything at once. */
export const speeds = [0.25, 1, 4, "once"] as const;
export type Speed = (typeof speeds)[number];

/** A run that plays. */
export interface Motion {
  /** When it began to move, in milliseconds. */
  since: number;
  /** From which second of the telling. */
  from: number;
  speed: number;
  /** Seconds that each event takes besides: a replay shows what happens at one moment step by step. */
  pace: number;
}

/** A replay gives each event this long, but all of them together no more than the second. */
const replayPace = 0.08;
const longestReplay = 12;

export const paceOfReplay = (events: Events): number =>
  Math.min(replayPace, longestReplay / Math.max(1, events.length));

/** In which second of the telling an event is told. */
const toldAt = (events: Events, index: number, pace: number): number =>
  (events[index]?.time ?? 0) + pace * (index + 1);

/** How many events are told by that second. */
function toldBy(events: Events, second: number, pace: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toldAt(events, middle, pace) <= second) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function placeAt(events: Events, second: number, pace = 0): number {
  const shown = toldBy(events, second, pace);
  if (shown === events.length) return shown;
  const before = shown === 0 ? 0 : toldAt(events, shown - 1, pace);
  const wait = toldAt(events, shown, pace) - before;
  return shown + Math.min(Math.max((second - before) / wait, 0), 1 - 1e-9);
}

function secondAt(events: Events, place: number, pace: number): number {
  const shown = Math.floor(place);
  const before = shown === 0 ? 0 : toldAt(events, shown - 1, pace);
  if (shown >= events.length) return before;
  return before + (place - shown) * (toldAt(events, shown, pace) - before);
}

export const moveFrom = (
  events: Events,
  place: number,
  speed: number,
  pace: number,
  now: number,
): Motion => ({
  since: now,
  from: secondAt(events, place, pace),
  speed,
  pace,
});

export const placeOf = (events: Events, { since, from, speed, pace }: Motion, now: number): number =>
  placeAt(events, from + ((now - since) / 1000) * speed, pace);

/** The events that are told, and the virtual clock. */
export function positionOf(events: Events, place: number): Position {
  const shown = Math.min(Math.floor(place), events.length);
  const time = events[shown - 1]?.time ?? 0;
  const next = events[shown]?.time ?? time;
  // Up to the first event the clock stands.
  return { shown, time: shown === 0 ? 0 : time + (place - shown) * (next - time) };
}
