// Owns a console session as a terminal shows it: which prompt stands before a line of code, and what was printed after it.
import type { RunTranscript, TranscriptLine } from "../engines";

export type Prompt = ">>>" | "...";

export type SessionRow =
  { type: "input"; prompt: Prompt; text: string } | { type: "output"; line: TranscriptLine };

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
  const row = known.get(line) ?? { type: "output", line };
  known.set(line, row);
  return row;
}

/** Statements and output in turn. A script has no statements, and is its output alone. */
export function rowsOf({ lines, statements }: Told, code: string): SessionRow[] {
  const source = code.split("\n");
  const output = (from: number, to?: number) => lines.slice(from, to).map(rowOf);
  const inTurn = statements.flatMap(({ first, last, after }, index): SessionRow[] => [
    ...source.slice(first - 1, last).map((text, inside): SessionRow => {
      return { type: "input", prompt: inside === 0 ? ">>>" : "...", text };
    }),
    ...output(after, statements[index + 1]?.after),
  ]);
  return [...output(0, statements[0]?.after), ...inTurn];
}
