// Owns the inside of the sandbox's worker: it runs one program, tells its trace over its port, and is done.
import { Coroutine, modules, ProgramStopped, type Outcome, type TraceEvent } from "../../runtime";
import { createMeter, stopped } from "../budgets";
import { execute } from "../execute";
import { createBatcher } from "./batcher";
import { clipEvent, clipOutcome } from "./clip";
import type { WorkerCommand, WorkerMessage } from "./protocol";

giveNames();

addEventListener(
  "message",
  ({ ports: [port] }) => {
    if (port === undefined) return;
    // Bound now: the program can replace prototypes, but not reach this port through them.
    const send = port.postMessage.bind(port) as (message: WorkerMessage) => void;
    port.onmessage = ({ data }: MessageEvent<WorkerCommand>) => {
      hideFromProgram(["postMessage", "close"]);
      run(data, send);
    };
  },
  { once: true },
);

function run({ program, budgets }: WorkerCommand, send: (message: WorkerMessage) => void): void {
  const meter = createMeter(budgets);
  const batcher = createBatcher((events) => {
    send({ type: "events", events });
  }, performance.now.bind(performance));
  let finished = false;

  function finish(outcome: Outcome): void {
    if (finished) return;
    finished = true;
    batcher.flush();
    send({ type: "finished", outcome });
  }

  function observe(event: TraceEvent): void {
    const admitted = meter.admit(event);
    if (admitted !== null) batcher.add(clipEvent(admitted));
    if (meter.reached === null) return;
    // Told before it is thrown: a program that catches it goes on, until the page ends this worker.
    const outcome = stopped(meter.reached, budgets);
    finish(outcome);
    throw new ProgramStopped(meter.reached, outcome.sentence);
  }

  send({ type: "started" });
  finish(outcomeOf(program, observe));
}

function outcomeOf(
  { code, map, marks, era }: WorkerCommand["program"],
  observer: (event: TraceEvent) => void,
): Outcome {
  try {
    return clipOutcome(
      execute(code, {
        era,
        observer,
        ...(map === undefined ? {} : { map }),
        ...(marks === undefined ? {} : { marks }),
      }),
    );
  } catch {
    // An error whose own `message` or `stack` throws.
    return {
      type: "raised",
      exception: "Error",
      message: "The program raised something that cannot be described.",
      traceback: [],
    };
  }
}

/**
 * Programs print the names of what they import, and this script is minified. Most classes tell theirs themselves. One with
 * a name defined on it is slow, so the class of which programs make most stays without.
 */
function giveNames(): void {
  for (const [name, value] of Object.values(modules).flatMap((module) =>
    Object.entries<unknown>({ ...module }),
  )) {
    if (typeof value !== "function" || value === Coroutine || ["", name].includes(value.name)) continue;
    Object.defineProperty(value, "name", { value: name });
  }
}

/** Closing the worker or flooding the frame is not the program's to do. The names may stand on any prototype. */
function hideFromProgram(names: string[]): void {
  for (let scope: object | null = globalThis; scope !== null; scope = Reflect.getPrototypeOf(scope)) {
    for (const name of names) Reflect.deleteProperty(scope, name);
  }
}
