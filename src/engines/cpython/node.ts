// The door of the CPython engine in Node. Owns starting it: Pyodide from the installed package, the harness from the files beside this one.
import { readdirSync, readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { installHarness, type CPython, type HarnessFiles } from "./install";

export type { CPython } from "./install";
export { record } from "./record";

const folder = new URL("./harness/", import.meta.url);

function readHarness(): HarnessFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith(".py"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, folder), "utf8")]));
}

/** Takes about two seconds. One serves any number of runs, one after the other. */
export async function createCPython(): Promise<CPython> {
  // With a hash seed of its own in every process, sets of strings would be walked in another order each time.
  const pyodide = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });
  return installHarness(pyodide, readHarness());
}
