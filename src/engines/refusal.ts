// Owns programs that do not compile: what such a run is, told as a trace.
import type { Problem } from "../compile";
import type { Outcome, Trace } from "../runtime";
import { corollaEngine } from "./version";

const syntaxErrors: readonly string[] = ["SyntaxError", "IndentationError", "TabError"];

type Raised = Extract<Outcome, { type: "raised" }>;

/** The outcome of a program that no engine began to run; `null` for every other. */
export function refusalOf({ events, outcome }: Pick<Trace, "events" | "outcome">): Raised | null {
  const isRefused =
    outcome.type === "raised" && events.length === 0 && syntaxErrors.includes(outcome.exception);
  return isRefused ? outcome : null;
}

/** The compiler's first complaint as the run that never was. */
export function traceOfRefusal(exception: string, [problem]: readonly Problem[]): Trace {
  const { message = "It does not compile.", line = 1, column = 1 } = problem ?? {};
  return {
    engine: corollaEngine,
    events: [],
    outcome: { type: "raised", exception, message, traceback: [{ name: "<module>", line, column }] },
  };
}
