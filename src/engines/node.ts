// Owns the door for Node (plugins, scripts, tests): running compiled snippets in this process, inside limits.
import { runInNewContext } from "node:vm";
import { ProgramStopped, type Outcome, type Trace, type TraceEvent } from "../runtime";
import { createMeter, defaultBudgets, stopped } from "./budgets";
import type { Budgets, Program } from "./engine";
import { execute } from "./execute";
import { corollaEngine } from "./version";

export { execute } from "./execute";
export { bundleCPython, partsOfCPython } from "./cpython/page/bundle";
export { bundleSandbox, bundleScript } from "./sandbox/bundle";
export * from "./compare";
export * from "./transcript";

/** Here nobody watches the run, so the whole of it has this long. A busy machine must not make a build fail. */
const nodeBudgets: Budgets = { ...defaultBudgets, secondsWithoutProgress: 20 };

/** Runs `code` of `program` to its end, which a budget may bring. */
export function runTypeScript(
  { code, map, marks, era }: Pick<Program, "code" | "map" | "marks" | "era">,
  budgets: Budgets = nodeBudgets,
): Trace {
  const events: TraceEvent[] = [];
  const meter = createMeter(budgets);
  const observer = (event: TraceEvent) => {
    const admitted = meter.admit(event);
    if (admitted !== null) events.push(admitted);
    if (meter.reached === null) return;
    throw new ProgramStopped(meter.reached, stopped(meter.reached, budgets).sentence);
  };
  const run = () =>
    execute(code, {
      era,
      observer,
      ...(map === undefined ? {} : { map }),
      ...(marks === undefined ? {} : { marks }),
    });
  const outcome = withinTime(run, budgets);
  // A program that caught the stop and went on was stopped all the same.
  return {
    engine: corollaEngine,
    events,
    outcome: meter.reached === null ? outcome : stopped(meter.reached, budgets),
  };
}

/** Only V8 itself can end an endless loop in the same thread, and `node:vm` is how to ask it to. */
function withinTime(run: () => Outcome, budgets: Budgets): Outcome {
  try {
    const timeout = budgets.secondsWithoutProgress * 1000;
    return runInNewContext("run()", { run }, { timeout }) as Outcome;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
    return stopped("time", budgets);
  }
}
