// Owns what the tests of the harness have in common: one CPython a file, and a trace in few words.
import { beforeAll } from "vitest";
import type { Trace, TraceEvent } from "../../runtime";
import type { CPython, RunOptions } from "./install";
import { createCPython } from "./node";

const secondsToStart = 60;

/** A function that runs a program, indented as one likes, in a CPython that starts before the tests. */
export function usePython(): (source: string, options?: Partial<RunOptions>) => Trace {
  let python: CPython;
  beforeAll(async () => {
    python = await createCPython();
  }, secondsToStart * 1000);
  return (source, options) => python.run(dedent(source), { era: null, ...options });
}

function dedent(source: string): string {
  const lines = source.split("\n").filter((line, index) => index > 0 || line.trim() !== "");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join("\n");
}

/** Each event on a line: its time, its type, then its details as `key=value`, without its place in the program. */
export function inWords(events: readonly TraceEvent[]): string[] {
  return events.map(({ time, type, line: _, ...details }) => {
    const words = Object.entries(details).map(([key, value]) => `${key}=${inWord(value)}`);
    return [`${time}`, type, ...words].join(" ");
  });
}

function inWord(value: unknown): string {
  if (typeof value === "object" && value !== null) return Object.values(value).map(inWord).join(":");
  return typeof value === "string" ? value.replaceAll("\n", "⏎") : String(value);
}

/** What was printed, as `time text`. */
export function printed({ events }: Trace): string[] {
  return events.flatMap((event) =>
    event.type === "output" ? [`${event.time} ${event.text.replace(/\n$/, "")}`] : [],
  );
}

/** The reports, as `kind: first line`. */
export function reported({ events }: Trace): string[] {
  return events.flatMap((event) =>
    event.type === "report" ? [`${event.kind}: ${event.text.split("\n")[0] ?? ""}`] : [],
  );
}
