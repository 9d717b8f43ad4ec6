// Owns turning what CPython recorded into a trace that can be played.
//
// A recording says what was printed, when, by which task, and how and when the program ended. The events that carry the
// names and the end are there for the form's sake: a list or a drawing of events is not made of them.
import { refusalOf, type SnippetData } from "../engines";
import type { Outcome, Trace, TraceEvent } from "../runtime";

export function traceOfRecording({ version, transcript }: SnippetData["python"]): Trace {
  const { lines, statements, end } = transcript;
  const tasks = [...new Set(lines.map((line) => line.task))].filter((name) => name !== null);
  const created = tasks.map((name, index): TraceEvent => {
    return { type: "task-created", time: 0, task: index + 1, name, coroutine: "", creator: null };
  });
  const printed = lines.map(({ time, task, stream, text }): TraceEvent => {
    return {
      type: "output",
      time,
      stream,
      text: `${text}\n`,
      task: task === null ? null : tasks.indexOf(task) + 1,
    };
  });
  const begun = (after: number) =>
    statements
      .filter((statement) => statement.after === after)
      .map(({ time, first, last }): TraceEvent => ({ type: "statement-started", time, first, last }));
  const told = [...printed.flatMap((event, index) => [...begun(index), event]), ...begun(lines.length)];
  const closed: TraceEvent = { type: "loop-closed", time: end.time };
  const outcome = outcomeOf(end.outcome, lines.length > 0);
  const isRefused = refusalOf({ events: [], outcome })?.traceback.length === 1;
  return {
    engine: { name: "cpython", version },
    events: isRefused ? [] : [...created, ...told, closed],
    outcome,
  };
}

function outcomeOf(text: string, hasBegun: boolean): Outcome {
  const [, exception, message = ""] = /^raised (\S+?)(?:: ([^]*))?$/.exec(text) ?? [];
  if (exception === undefined) return { type: "returned" };
  const [, error = message, line] = (hasBegun ? null : /^([^]*) \(line (\d+)\)$/.exec(message)) ?? [];
  const traceback = line === undefined ? [] : [{ name: "<module>", line: Number(line), column: null }];
  return { type: "raised", exception, message: error, traceback };
}
