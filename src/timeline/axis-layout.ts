// Owns where things stand on the drawn axis: years on a scale, events piled up on their day, releases as lifelines.
import { toYears } from "./dates";
import { KINDS, type HistoryEvent, type Release } from "./event";

export interface AxisSpan {
  /** Years, with their fraction. */
  from: number;
  to: number;
}

export interface Placed {
  event: HistoryEvent;
  /** Column and row of the pile, from the left and from the ground. */
  column: number;
  row: number;
}

export interface Lifeline {
  release: Release;
  /** 0 to 1 along the axis. */
  start: number;
  end: number;
  lane: number;
}

interface Dated {
  date: string;
}

/** Until 2012 little happens: those years are drawn narrower, and their ticks show it. */
const DENSE_SINCE = 2012;
const SPARSE_WEIGHT = 0.34;
/** So many columns away an event is still told to be of its day. */
const MAX_LEAN = 4;

/** From 0 to 1. */
export function positionOf(year: number, span: AxisSpan): number {
  const total = stretch(span.to) - stretch(span.from);
  return total === 0 ? 0 : Math.min(1, Math.max(0, (stretch(year) - stretch(span.from)) / total));
}

/** The inverse of `positionOf`. */
export function yearAt(position: number, span: AxisSpan): number {
  const stretched = stretch(span.from) + position * (stretch(span.to) - stretch(span.from));
  return stretched < 0 ? stretched / SPARSE_WEIGHT + DENSE_SINCE : stretched + DENSE_SINCE;
}

function stretch(year: number): number {
  return year < DENSE_SINCE ? (year - DENSE_SINCE) * SPARSE_WEIGHT : year - DENSE_SINCE;
}

/** What of a history has a place on a span of it: events of its years, and releases that lived in them. */
export function within<E extends Dated, R extends Release>(
  span: AxisSpan,
  events: readonly E[],
  releases: readonly R[],
): { events: E[]; releases: R[] } {
  const isIn = (year: number) => year >= span.from && year < span.to;
  return {
    events: events.filter(({ date }) => isIn(toYears(date))),
    releases: releases.filter(
      ({ date, endOfLife }) => toYears(date) < span.to && toYears(endOfLife) >= span.from,
    ),
  };
}

/** The releases that came out between two years, from the first to the last; `null` where there is none. */
export function releasesBetween(
  releases: readonly Release[],
  from: number,
  to: number,
): { from: string; to: string } | null {
  const between = releases.filter(({ date }) => toYears(date) >= from && toYears(date) <= to);
  const [first, last] = [between[0], between.at(-1)];
  return first && last ? { from: first.python, to: last.python } : null;
}

/**
 * Piles events up, main ones at the bottom and kinds together; a full column leans over to its emptier neighbours. Where
 * those are full as well, for which there must be thousands of events, the pile is as high as it gets.
 */
export function pileUp(
  events: readonly HistoryEvent[],
  span: AxisSpan,
  columns: number,
  maxRows: number,
): Placed[] {
  const heights = new Array<number>(columns).fill(0);
  const inOrder = [...events].sort(
    (a, b) =>
      a.date.localeCompare(b.date) ||
      Number(a.weight === "minor") - Number(b.weight === "minor") ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  return inOrder.flatMap((event): Placed[] => {
    const home = Math.min(columns - 1, Math.floor(positionOf(toYears(event.date), span) * columns));
    const column = freeColumn(home, heights, maxRows);
    if (column === null) return [];
    const row = heights[column] ?? 0;
    heights[column] = row + 1;
    return [{ event, column, row }];
  });
}

function freeColumn(home: number, heights: readonly number[], maxRows: number): number | null {
  for (let distance = 0; distance <= MAX_LEAN; distance++) {
    for (const column of [home + distance, home - distance]) {
      const height = heights[column];
      if (height !== undefined && height < maxRows) return column;
    }
  }
  return null;
}

/** Lays lifelines into as few lanes as it takes for none to touch another. */
export function layLifelines(releases: readonly Release[], span: AxisSpan, gap: number): Lifeline[] {
  return intoLanes(
    releases.map((release) => ({
      release,
      start: positionOf(toYears(release.date), span),
      end: positionOf(toYears(release.endOfLife), span),
    })),
    gap,
  );
}

export interface Landmark {
  event: HistoryEvent;
  name: string;
  /** In pixels, as all that follows: where its column is, and where the name begins. */
  x: number;
  start: number;
  end: number;
  lane: number;
  /** How many marks its column has. */
  height: number;
}

/** Names over their columns, as wide as their letters, kept inside the axis and clear of each other. */
export function layLandmarks(
  placed: readonly Placed[],
  pitch: number,
  width: number,
  letter: number,
): Landmark[] {
  const named = placed.flatMap(({ event, column }) => {
    if (event.landmark === undefined) return [];
    const room = event.landmark.length * letter;
    const x = (column + 0.5) * pitch;
    const start = Math.max(0, Math.min(x - room / 2, width - room));
    const height = 1 + Math.max(...placed.filter((each) => each.column === column).map(({ row }) => row));
    return [{ event, name: event.landmark, x, start, end: start + room, height }];
  });
  return intoLanes(named, letter);
}

/** Each into the first lane in which the one before it, and a gap, have ended. */
function intoLanes<T extends { start: number; end: number }>(
  items: readonly T[],
  gap: number,
): (T & { lane: number })[] {
  const ends: number[] = [];
  return items.map((item) => {
    const free = ends.findIndex((laneEnd) => laneEnd + gap <= item.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = item.end;
    return { ...item, lane };
  });
}

/** The years at which the axis has a tick; labels where there is room for them. */
export function yearTicks(span: AxisSpan): { year: number; position: number }[] {
  const first = Math.ceil(span.from);
  const last = Math.floor(span.to);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => ({
    year: first + i,
    position: positionOf(first + i, span),
  }));
}

/** From the year of the first event or release to the end of the year of the last. */
export function spanOf(events: readonly Dated[], releases: readonly Dated[]): AxisSpan {
  const years = [...events, ...releases].map(({ date }) => Math.floor(toYears(date)));
  return years.length === 0
    ? { from: 2000, to: 2001 }
    : { from: Math.min(...years), to: Math.max(...years) + 1 };
}
