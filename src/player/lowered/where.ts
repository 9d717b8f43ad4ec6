// Owns where the lowered code stands for the reader's lines.
import { eachMapping, TraceMap } from "@jridgewell/trace-mapping";

/** For each line of the lowered code the line of the source that it was made of; `null` for what helpers need. */
export function sourceLines(code: string, map: string): (number | null)[] {
  const lines: (number | null)[] = code.split("\n").map(() => null);
  if (map === "") return lines;
  eachMapping(new TraceMap(map), ({ generatedLine, originalLine }) => {
    if (originalLine !== null) lines[generatedLine - 1] ??= originalLine;
  });
  return lines;
}
