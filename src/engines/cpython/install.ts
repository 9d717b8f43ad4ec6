// Owns the harness inside a CPython: its Python files go in as a package, and `run` comes out.
import type { PyodideAPI } from "pyodide";
import type { Form } from "../../compile";
import type { Outcome, Trace, TraceEvent } from "../../runtime";
import { defaultBudgets, stopped } from "../budgets";
import type { Budgets, Era } from "../engine";

/** The harness as text, by file name: in Node read from disk, in the page fetched. */
export type HarnessFiles = Readonly<Record<string, string>>;

export interface RunOptions {
  era: Era;
  /** A script, unless it says otherwise. */
  form?: Form;
  /** What reprs and tracebacks call the program. */
  file?: string;
  budgets?: Partial<Budgets>;
  /** Hears each event at the moment when it is told; then there are none in the trace that comes back. */
  observer?: (event: TraceEvent) => void;
}

export interface CPython {
  /** For example `3.14.2`. */
  readonly version: string;
  /**
   * Runs a program as `__main__`, under virtual time, with nothing left of the runs before. It is synchronous: time is
   * up for a program when somebody outside interrupts the interpreter.
   */
  run(source: string, options: RunOptions): Trace;
}

/** What the harness answers: it knows which budget was reached, not what to say of it. */
interface Answer {
  events: TraceEvent[];
  outcome: Outcome | { type: "exhausted"; reason: "time" | "events" | "output" };
}

const packageName = "corolla_harness";
const packageFolder = `/home/pyodide/${packageName}`;

export function installHarness(pyodide: PyodideAPI, files: HarnessFiles): CPython {
  pyodide.FS.mkdirTree(packageFolder);
  for (const [name, text] of Object.entries(files)) pyodide.FS.writeFile(`${packageFolder}/${name}`, text);
  const version = pyodide.runPython("import platform; platform.python_version()") as string;
  const run = pyodide.runPython(`from ${packageName} import program; program.install(); program.run`) as (
    source: string,
    options: string,
    tellText?: (text: string) => void,
  ) => string;
  return {
    version,
    run(source, { era, form = "script", file = "snippet.py", budgets: given, observer }) {
      const budgets = { ...defaultBudgets, ...given };
      const { events, outputBytes } = budgets;
      const tellText =
        observer === undefined
          ? undefined
          : (text: string) => {
              observer(JSON.parse(text) as TraceEvent);
            };
      const answer = JSON.parse(
        run(source, JSON.stringify({ events, outputBytes, era, form, file }), tellText),
      ) as Answer;
      const { outcome } = answer;
      return {
        engine: { name: "cpython", version },
        events: answer.events,
        outcome: outcome.type === "exhausted" ? stopped(outcome.reason, budgets) : outcome,
      };
    },
  };
}
