// Owns a console session as a terminal shows it: which prompt stands before a line of code, and what was printed after it.
import type { RunTranscript, TranscriptLine } from "../engines";
import { formatTime } from "./format-time";

export type Prompt = ">>>" | "...";

export type SessionRow =
  { type: "input"; prompt: Prompt; text: string } | { type: "output"; line: TranscriptLine; time: string };

export interface SessionRows {
  /** So many rows stand above the first one here. */
  hidden: number;
  rows: readonly SessionRow[];
}

/** More rows than this are not put into the page at once: the newest are. */
export const mostRows = 500;
/** So many come and go together, so that the others stay as they are. */
export const blockLength = 50;

type Told = Pick<RunTranscript, "lines" | "statements">;

/** For each line of the code its prompt; `null` before an empty line, which nobody types. */
export function promptsOf(code: string, statements: RunTranscript["statements"]): (Prompt | null)[] {
  return code.split("\n").map((text, index) => {
    const line = index + 1;
    const isInside = statements.some(({ first, last }) => first < line && line <= last);
    if (text.trim() === "" && !isInside) return null;
    // Imports and comments are in no statement; a long import goes on in an indented line, or ends with a bracket.
    return isInside || /^[\s})]/.test(text) ? "..." : ">>>";
  });
}

const known = new WeakMap<TranscriptLine, SessionRow>();

/** The same line is the same row, so that what is drawn need not be drawn again. */
function rowOf(line: TranscriptLine): SessionRow {
  const row = known.get(line) ?? { type: "output", line, time: formatTime(line.time) };
  known.set(line, row);
  return row;
}

/** Statements and output in turn. A script has no statements, and is its output alone. */
export function rowsOf({ lines, statements }: Told, code: string): SessionRows {
  const source = code.split("\n");
  const inputs = statements.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const tooMany = Math.max(0, lines.length + inputs - mostRows);
  const hidden = Math.floor(tooMany / blockLength) * blockLength;
  const rows: SessionRow[] = [];
  let passed = 0;
  /** Rows are made of those alone that are shown. */
  const add = <Item>(items: readonly Item[], from: number, to: number, make: (item: Item) => SessionRow) => {
    const start = Math.max(from, from + hidden - passed);
    for (const item of items.slice(start, to)) rows.push(make(item));
    passed += to - from;
  };
  add(lines, 0, statements[0]?.after ?? lines.length, rowOf);
  statements.forEach(({ first, last, after }, index) => {
    add(source, first - 1, first, (text) => ({ type: "input", prompt: ">>>", text }));
    add(source, first, last, (text) => ({ type: "input", prompt: "...", text }));
    add(lines, after, statements[index + 1]?.after ?? lines.length, rowOf);
  });
  return { hidden, rows };
}
