// Owns a Markdown block for an issue: the code, what was seen, and where, so that somebody else can see it, too.
import { readOutput, type Language } from "../../engines";
import type { Trace } from "../../runtime";
import { formatTime } from "../format-time";
import { endOf } from "./python-file";

interface Report {
  title: string;
  language: Language;
  code: string;
  /** `null`: the code as it stands has not run. */
  trace: Trace | null;
  page: string;
}

export function issueReport({ title, language, code, trace, page }: Report): string {
  return [
    `**${title}** (${page})`,
    "",
    fenced(language === "python" ? "python" : "ts", code.trimEnd()),
    "",
    ...(trace === null ? [] : seen(trace)),
    "What I expected:",
    "",
  ].join("\n");
}

function seen(trace: Trace): string[] {
  const output = readOutput(trace.events).lines.map(({ time, text }) => `${formatTime(time)}  ${text}`);
  const { name, version } = trace.engine;
  return [
    `What I saw, on ${name} ${version}; it ${endOf(trace)}:`,
    "",
    fenced("text", output.join("\n")),
    "",
  ];
}

/** Longer than any fence within. */
function fenced(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}
