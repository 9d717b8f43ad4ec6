// Owns the harness inside a CPython: its Python files go in as a package, and `run` comes out.
import type { PyodideAPI } from "pyodide";
import type { Outcome, Trace, TraceEvent } from "../../runtime";
import type { Budgets, Era } from "../engine";

/** The harness as text, by file name: in Node read from disk, in the page fetched. */
export type HarnessFiles = Readonly<Record<string, string>>;

export interface RunOptions {
  era: Era;
  /** What reprs and tracebacks call the program. */
  file?: string;
  budgets?: Partial<Pick<Budgets, "events" | "outputBytes">>;
}

export interface CPython {
  /** For example `3.14.2`. */
  readonly version: string;
  /**
   * Runs a program as `__main__`, under virtual time, with nothing left of the runs before. It is synchronous, and a
   * program that loops without telling anything can only be ended from outside.
   */
  run(source: string, options: RunOptions): Trace;
}

const packageName = "corolla_harness";
const packageFolder = `/home/pyodide/${packageName}`;
const defaultLimits = { events: 200_000, outputBytes: 500_000 };

type PythonRun = (source: string, options: string) => string;

export function installHarness(pyodide: PyodideAPI, files: HarnessFiles): CPython {
  pyodide.FS.mkdirTree(packageFolder);
  for (const [name, text] of Object.entries(files)) pyodide.FS.writeFile(`${packageFolder}/${name}`, text);
  const version = pyodide.runPython("import platform; platform.python_version()") as string;
  const run = pyodide.runPython(
    `from ${packageName} import program; program.install(); program.run`,
  ) as PythonRun;
  return {
    version,
    run(source, { era, file = "snippet.py", budgets = {} }) {
      const answer = run(source, JSON.stringify({ ...defaultLimits, ...budgets, era, file }));
      const { events, outcome } = JSON.parse(answer) as { events: TraceEvent[]; outcome: Outcome };
      return { engine: { name: "cpython", version }, events, outcome };
    },
  };
}
