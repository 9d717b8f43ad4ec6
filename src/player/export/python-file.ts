// Owns a Python program as a file to take along: as it stands, then what it printed and when, as comments.
import { readOutput } from "../../engines";
import type { Trace } from "../../runtime";
import { formatTime } from "../format-time";

interface PythonFile {
  title: string;
  source: string;
  /** Of a run of that very source; `null` where there was none. */
  trace: Trace | null;
}

export function pythonFile({ title, source, trace }: PythonFile): string {
  const code = source.trimEnd();
  if (trace === null) return `# ${title}\n\n${code}\n`;
  const lines = readOutput(trace.events).lines.map(({ time, stream, text }) => {
    return `#   ${formatTime(time)}  ${stream === "stderr" ? "(stderr) " : ""}${text}`;
  });
  const printed = lines.length === 0 ? ["#   nothing"] : lines;
  const { name, version } = trace.engine;
  const engine =
    name === "cpython" ? `CPython ${version}` : `Corolla ${version}, which runs its TypeScript twin`;
  return [
    `# ${title}`,
    "",
    code,
    "",
    "",
    `# What it prints, and when in virtual time (${engine}):`,
    ...printed,
    `# It ${endOf(trace)}.`,
    "",
  ].join("\n");
}

export function endOf({ outcome }: Trace): string {
  switch (outcome.type) {
    case "returned":
      return "ends without an exception";
    case "raised": {
      const message = outcome.message === "" ? "" : `: ${outcome.message.replaceAll("\n", " ")}`;
      return `ends with ${outcome.exception}${message}`;
    }
    case "stopped":
      return `was stopped (${outcome.reason})`;
  }
}
