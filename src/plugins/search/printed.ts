// Owns what a program says when it runs, as words of the page that it stands on: an error message is what people look for.
import type { SnippetData } from "../../engines";

type Told = Pick<SnippetData, "title"> & {
  typescript: { trace: Pick<SnippetData["typescript"]["trace"], "events"> };
  python: { transcript: Pick<SnippetData["python"]["transcript"], "lines" | "end"> };
};

/** A traceback names files and lines; its last line is the error. */
const FRAME = /^Traceback |^ +File "/;

/** For each title: what CPython printed, what asyncio reported, and the error at the end, nothing twice. */
export function printedBy(snippets: readonly Told[]): Map<string, string> {
  return new Map(
    snippets.map(({ title, typescript, python }) => {
      const { lines, end } = python.transcript;
      const told = [
        ...lines.map(({ text }) => text.trimEnd()).filter((text) => !FRAME.test(text)),
        ...typescript.trace.events.flatMap((event) => (event.type === "report" ? [event.text] : [])),
        ...(end.outcome.startsWith("raised ") ? [end.outcome.slice("raised ".length)] : []),
      ];
      return [title, [...new Set(told)].join(" · ")];
    }),
  );
}
