// Owns telling a Python twin's run event by event, in Python's names and lines, from the run of the TypeScript twin.
//
// A recording holds what was printed. That every pair of twins does the same in both engines, event by event, is proved by
// the tests of this project; where a snippet says that its twins differ, its recording is all there is to tell.
import type { SnippetData } from "../../engines";
import type { Trace, TraceEvent } from "../../runtime";
import { traceOfRecording } from "../recording";
import { twinLines } from "./twin-lines";

type Twins = Pick<SnippetData, "typescript" | "python" | "differs" | "fails">;

export function traceOfPython({ typescript, python, differs, fails }: Twins): Trace {
  const recording = traceOfRecording(python);
  if (differs !== null || fails !== null) return recording;
  const { toPython } = twinLines(typescript.source, python.source);
  const inPython = pythonNames(python.source);
  let statements = 0;
  const events = typescript.trace.events.map(({ line, ...event }): TraceEvent => {
    const at = line === undefined ? undefined : toPython.get(line);
    const told = rename(event, inPython);
    if (told.type === "statement-started") {
      const { first, last } = python.transcript.statements[statements++] ?? told;
      return { ...told, first, last };
    }
    return at === undefined ? told : { ...told, line: at };
  });
  return { ...recording, events };
}

/** From a name as TypeScript writes it to the name that the Python twin uses. */
function pythonNames(source: string): (text: string) => string {
  const names = new Map<string, string>();
  for (const [name] of source.matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)) {
    const camel = name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    if (camel !== name) names.set(camel, name);
  }
  return (text) => text.replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) => names.get(word) ?? word);
}

function rename(event: TraceEvent, inPython: (text: string) => string): TraceEvent {
  switch (event.type) {
    case "task-created":
      return { ...event, coroutine: inPython(event.coroutine) };
    case "coroutine-started":
    case "thread-started":
      return { ...event, name: inPython(event.name) };
    case "task-done":
    case "coroutine-finished":
      return { ...event, value: inPython(event.value) };
    case "report":
      return { ...event, text: inPython(event.text) };
    default:
      return event;
  }
}
