// Owns the inside of CPython's worker: it starts the interpreter, runs one program, tells its trace over its port, and is done.
import type { Outcome, TraceEvent } from "../../../runtime";
import { stopped } from "../../budgets";
import type { Budgets, Program } from "../../engine";
import { createBatcher } from "../../sandbox/batcher";
import { clipEvent, clipOutcome } from "../../sandbox/clip";
import type { WorkerCommand, WorkerMessage } from "../../sandbox/protocol";
import type { CPythonFiles } from "./files";
import { startPython, type StartedPython } from "./start-python";

type Send = (message: WorkerMessage) => void;

/** The first message brings the files, the second the port of the run. */
addEventListener(
  "message",
  ({ data }: MessageEvent<CPythonFiles>) => {
    const starting = startPython(data);
    addEventListener("message", ({ ports: [port] }) => {
      if (port === undefined) return;
      port.onmessage = ({ data }: MessageEvent<WorkerCommand>) => {
        const send = port.postMessage.bind(port) as Send;
        starting.then(
          (python) => {
            run(python, data, send);
          },
          () => {
            send({ type: "unable" });
          },
        );
      };
    });
  },
  { once: true },
);

function run(python: StartedPython, { program, budgets }: WorkerCommand, send: Send): void {
  const batcher = createBatcher((events) => {
    send({ type: "events", events });
  }, performance.now.bind(performance));
  const observer = (event: TraceEvent) => {
    batcher.add(clipEvent(event));
  };
  send({ type: "started" });
  const outcome = outcomeOf(python, program, budgets, observer);
  batcher.flush();
  send({ type: "finished", outcome });
}

function outcomeOf(
  python: StartedPython,
  { code, era, form = "script" }: Program,
  budgets: Budgets,
  observer: (event: TraceEvent) => void,
): Outcome {
  try {
    const { outcome } = python.run(code, { era, form, budgets, observer });
    const isOutOfMemory = outcome.type === "raised" && outcome.exception === "MemoryError";
    return isOutOfMemory && python.isOutOfMemory ? stopped("memory", budgets) : clipOutcome(outcome);
  } catch {
    // CPython's own words for an end that no handler sees.
    const message = "the program broke the interpreter that ran it";
    return { type: "raised", exception: "Fatal Python error", message, traceback: [] };
  }
}
