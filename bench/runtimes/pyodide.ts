// Owns the programs on CPython as WebAssembly, in the web loop that Pyodide comes with: what a page without a runtime of
// its own would run them on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadPyodide } from "pyodide";
import type { PyProxy } from "pyodide/ffi";
import { programNames, programs, type Program, type ProgramName, type Programs } from "../lib/program";
import { serve } from "../lib/serve";

const pyodide = await loadPyodide();
const sizes = Object.fromEntries(programNames.map((name) => [name, programs[name].sizes]));
const options = { globals: pyodide.toPy({ sizes }) as PyProxy };
pyodide.runPython("import sys; sys.setrecursionlimit(2000)");
pyodide.runPython(
  readFileSync(join(import.meta.dirname, "../../bench/runtimes/programs.py"), "utf8"),
  options,
);

const measured: readonly ProgramName[] = ["tree", "storm", "gather", "pipeline"];

function programOf(name: ProgramName): Program {
  if (!measured.includes(name)) return { cannot: "not measured: its web loop takes many seconds" };
  return () => pyodide.runPythonAsync(`await main(${JSON.stringify(name)})`, options) as Promise<number>;
}

await serve(
  `${pyodide.version}, CPython ${String(pyodide.runPython("import platform; platform.python_version()"))}`,
  Object.fromEntries(programNames.map((name) => [name, programOf(name)])) as Programs,
);
