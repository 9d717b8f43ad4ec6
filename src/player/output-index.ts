// Owns what a run has printed by any place of it, at once: the whole output is read a single time, and its lines know the
// events that wrote them.
import { piecesOf, readOutput, type RunTranscript, type TranscriptLine } from "../engines";
import type { TraceEvent } from "../runtime";

export type OutputSoFar = Pick<RunTranscript, "lines" | "statements">;

interface Written {
  line: TranscriptLine;
  /** The event that began it. */
  first: number;
  /** Writes beside the first: a line may be written piece by piece. */
  later: { event: number; text: string }[];
  firstText: string;
}

interface OutputIndex {
  all: OutputSoFar;
  lines: Written[];
  /** For each statement of a session the event that began it. */
  statements: number[];
  /** The last line that was written in several pieces; a prefix beyond it needs no second look. */
  lastInPieces: number;
}

const known = new WeakMap<readonly TraceEvent[], OutputIndex>();

function indexOf(events: readonly TraceEvent[]): OutputIndex {
  const found = known.get(events);
  if (found !== undefined) return found;
  const all = readOutput(events);
  const lines: Written[] = [];
  const open = new Map<string, Written>();
  let lastInPieces = -1;
  events.forEach((event, index) => {
    if (event.type !== "output") return;
    for (const { text, isEnd } of piecesOf(event.text)) {
      const begun = open.get(event.stream);
      const line = all.lines[lines.length];
      if (begun !== undefined) {
        begun.later.push({ event: index, text });
        lastInPieces = Math.max(lastInPieces, lines.lastIndexOf(begun));
      } else if (line !== undefined) lines.push({ line, first: index, later: [], firstText: text });
      const now = begun ?? lines.at(-1);
      if (isEnd || now === undefined) open.delete(event.stream);
      else open.set(event.stream, now);
    }
  });
  const statements = events.flatMap(({ type }, index) => (type === "statement-started" ? [index] : []));
  const made = { all, lines, statements, lastInPieces };
  known.set(events, made);
  return made;
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

/** What the first `shown` events have printed. The same line is the same object at every place. */
export function outputAt(events: readonly TraceEvent[], shown: number): OutputSoFar {
  const { all, lines, statements, lastInPieces } = indexOf(events);
  if (shown >= events.length) return all;
  const count = countBefore(lines, ({ first }) => first, shown);
  const told = all.lines.slice(0, count);
  for (let at = Math.min(lastInPieces, count - 1); at >= 0; at--) {
    const written = lines[at];
    if (written?.later.some(({ event }) => event >= shown) !== true) continue;
    const pieces = written.later.filter(({ event }) => event < shown).map(({ text }) => text);
    told[at] = { ...written.line, text: [written.firstText, ...pieces].join("") };
  }
  const begun = countBefore(statements, (event) => event, shown);
  return { lines: told, statements: all.statements.slice(0, begun) };
}
