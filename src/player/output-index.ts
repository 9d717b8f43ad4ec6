// Owns what a run has printed by any place of it, at once: the whole output is read a single time, while it comes in if it is
// long, and its lines know the events that wrote them.
import { createOutputReader, type OutputReader, type RunTranscript, type TranscriptLine } from "../engines";
import type { TraceEvent } from "../runtime";
import { byRun } from "./by-run";

export type OutputSoFar = Pick<RunTranscript, "lines" | "statements">;

/** A line that no single event wrote: how long it was after each that did. */
interface Pieced {
  /** Which of the lines. */
  at: number;
  writes: { event: number; length: number }[];
}

interface OutputIndex {
  reader: OutputReader;
  /** How many events it has read. */
  read: number;
  all: OutputSoFar;
  /** For each line the event that began it, for each statement of a session the one that it is. */
  lines: number[];
  statements: number[];
  pieced: Record<TranscriptLine["stream"], Pieced[]>;
  /** What was last asked for, unless it ended within a line. */
  last: OutputSoFar;
}

const begunIndexOf = byRun((): OutputIndex => {
  const reader = createOutputReader();
  return {
    reader,
    read: 0,
    all: { lines: reader.lines, statements: reader.statements },
    lines: [],
    statements: [],
    pieced: { stdout: [], stderr: [] },
    last: { lines: [], statements: [] },
  };
});

function add(index: OutputIndex, event: TraceEvent, number: number): void {
  const { lines, open, read } = index.reader;
  if (event.type === "statement-started") index.statements.push(number);
  if (event.type !== "output") {
    read(event);
    return;
  }
  const pieced = index.pieced[event.stream];
  const begun = open.get(event.stream);
  read(event);
  if (begun !== undefined) pieced.at(-1)?.writes.push({ event: number, length: begun.text.length });
  while (index.lines.length < lines.length) index.lines.push(number);
  const left = open.get(event.stream);
  if (left !== undefined && left !== begun)
    pieced.push({ at: lines.length - 1, writes: [{ event: number, length: left.text.length }] });
}

/** Reads on from where it had come to: events may be added at the end of a run. */
export function readOn(events: readonly TraceEvent[]): OutputIndex {
  const index = begunIndexOf(events);
  for (; index.read < events.length; index.read++) {
    const event = events[index.read];
    if (event !== undefined) add(index, event, index.read);
  }
  return index;
}

/** How many of the ascending `places` lie before `limit`. */
function countBefore<T>(places: readonly T[], at: (place: T) => number, limit: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place !== undefined && at(place) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

const itself = (event: number): number => event;

/** What the first `shown` events have printed. The same line is the same object at every place, and mostly the same is all. */
export function outputAt(events: readonly TraceEvent[], shown: number): OutputSoFar {
  const index = readOn(events);
  const { all, last, pieced } = index;
  if (shown >= events.length) return all;
  const count = countBefore(index.lines, itself, shown);
  const begun = countBefore(index.statements, itself, shown);
  const parts = new Map<number, TranscriptLine>();
  // Of each stream only the last line may be told in part.
  for (const list of Object.values(pieced)) {
    const { at, writes } = list[countBefore(list, (line) => line.at, count) - 1] ?? { at: -1, writes: [] };
    const line = all.lines[at];
    const written = countBefore(writes, ({ event }) => event, shown);
    if (line === undefined || written === writes.length) continue;
    parts.set(at, { ...line, text: line.text.slice(0, writes[written - 1]?.length) });
  }
  if (parts.size === 0 && last.lines.length === count && last.statements.length === begun) return last;
  const told = { lines: all.lines.slice(0, count), statements: all.statements.slice(0, begun) };
  for (const [at, line] of parts) told.lines[at] = line;
  if (parts.size === 0) index.last = told;
  return told;
}
