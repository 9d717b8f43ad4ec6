// Owns a run as Chrome's trace events in JSON, which Perfetto opens: a thread for each task, in virtual microseconds.
import type { Trace } from "../../runtime";
import { stretchesOf } from "./stretches";

const pid = 1;
/** Output and reports that belong to no task. */
const program = 0;

const microseconds = (seconds: number) => Math.round(seconds * 1e6);

export interface ChromeEvent {
  name: string;
  /** M: a name, X: a stretch, i: a moment. */
  ph: "M" | "X" | "i";
  pid: number;
  tid: number;
  ts?: number;
  dur?: number;
  cat?: string;
  s?: "t";
  args?: Record<string, unknown>;
}

export interface ChromeTrace {
  traceEvents: ChromeEvent[];
  displayTimeUnit: "ms";
  otherData: Record<string, string>;
}

export function chromeTrace(trace: Trace, title: string): ChromeTrace {
  const tasks = stretchesOf(trace);
  const named = (name: string, tid: number, value: string): ChromeEvent => {
    return { name, ph: "M", pid, tid, args: { name: value } };
  };
  const moment = (name: string, tid: number, time: number, cat: string, args = {}): ChromeEvent => {
    return { name, ph: "i", s: "t", pid, tid, ts: microseconds(time), cat, args };
  };
  return {
    displayTimeUnit: "ms",
    otherData: { title, engine: `${trace.engine.name} ${trace.engine.version}`, time: "virtual" },
    traceEvents: [
      named("process_name", program, title),
      named("thread_name", program, "the program"),
      ...tasks.map(({ task, name }) => named("thread_name", task, name)),
      ...tasks.flatMap(({ task, stretches }) =>
        stretches.map(({ doing, from, to, detail }): ChromeEvent => {
          const [ts, dur] = [microseconds(from), microseconds(to) - microseconds(from)];
          const name = detail === "" ? doing : `${doing}: ${detail}`;
          return { name, ph: "X", pid, tid: task, ts, dur, cat: doing };
        }),
      ),
      ...tasks.flatMap(({ task, end }) =>
        end === null ? [] : [moment(end.outcome, task, end.time, "done", { value: end.value })],
      ),
      ...trace.events.flatMap((event) =>
        event.type === "output" || event.type === "report"
          ? [moment(event.text.trimEnd(), event.task ?? program, event.time, event.type)]
          : [],
      ),
    ],
  };
}
