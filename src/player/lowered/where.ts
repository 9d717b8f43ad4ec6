// Owns where the lowered code stands for the reader's lines, and which of those the tasks of a run are at.
import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";
import type { Trace } from "../../runtime";

/** For each line of the lowered code the line of the source that it was made of; `null` for what helpers need. */
export function sourceLines(code: string, map: string): (number | null)[] {
  const lines: (number | null)[] = code.split("\n").map(() => null);
  if (map === "") return lines;
  eachMapping(new TraceMap(map), ({ generatedLine, originalLine }) => {
    if (originalLine !== null) lines[generatedLine - 1] ??= originalLine;
  });
  return lines;
}

/** The lines at which live tasks are, after the first `shown` events: to each, the names of its tasks. */
export function linesOfTasks({ events }: Trace, shown: number): Map<number, string[]> {
  const names = new Map<number, string>();
  const at = new Map<number, number>();
  for (const event of events.slice(0, shown)) {
    if (event.type === "task-created") names.set(event.task, event.name);
    else if (event.type === "task-done") at.delete(event.task);
    else if ("task" in event && event.task !== null && event.line !== undefined)
      at.set(event.task, event.line);
  }
  const lines = new Map<number, string[]>();
  for (const [task, line] of at) {
    lines.set(line, [...(lines.get(line) ?? []), names.get(task) ?? `Task ${task}`]);
  }
  return lines;
}
