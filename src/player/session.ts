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

/** Code and output in turn. A script has no statements, and is its output alone. */
export function rowsOf({ lines, statements }: Told, code: string): SessionRow[] {
  const source = code.split("\n");
  const prompts = promptsOf(code, statements);
  const rows: SessionRow[] = [];
  let [typed, printed] = [0, 0];
  const print = (upTo: number) => {
    rows.push(...lines.slice(printed, upTo).map((line): SessionRow => ({ type: "output", line })));
    printed = upTo;
  };
  for (const { last, after } of statements) {
    print(after);
    for (; typed < last; typed++) {
      const prompt = prompts[typed] ?? null;
      if (prompt !== null) rows.push({ type: "input", prompt, text: source[typed] ?? "" });
    }
  }
  print(lines.length);
  return rows;
}
