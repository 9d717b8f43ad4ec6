// Owns a Markdown block for an issue: the code, what was seen, and where, so that somebody else can see it, too.
import { readOutput, type Language } from "../../engines";
import type { Trace } from "../../runtime";
import { formatTime } from "../format-time";
import { endOf } from "./python-file";

interface Report {
  title: string;
  language: Language;
  code: string;
  trace: Trace;
  page: string;
}

export function issueReport({ title, language, code, trace, page }: Report): string {
  const output = readOutput(trace.events).lines.map(({ time, text }) => `${formatTime(time)}  ${text}`);
  return [
    `**${title}** (${page})`,
    "",
    fenced(language === "python" ? "python" : "ts", code.trimEnd()),
    "",
    `What I saw, on ${trace.engine.name} ${trace.engine.version}; it ${endOf(trace)}:`,
    "",
    fenced("text", output.join("\n")),
    "",
    "What I expected:",
    "",
  ].join("\n");
}

/** Longer than any fence within. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
