// The door of the CPython engine in Node. Owns starting it: Pyodide from the installed package, the harness from the
// files beside this one, and a watchdog, because here nobody could stop a program that computes without end.
import { fileURLToPath } from "node:url";
import { loadPyodide } from "pyodide";
import { defaultBudgets } from "../budgets";
import type { Budgets } from "../engine";
import { readHarness } from "./harness-files";
import { installHarness, type CPython } from "./install";
import { compiledLibrary } from "./library/library";
import { createWatchdog } from "./watchdog";

export type { CPython } from "./install";
export { record } from "./record";

const folder = fileURLToPath(new URL("./harness/", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The whole run has this long, whatever it tells. A busy machine must not make a build fail. */
const nodeBudgets: Budgets = { ...defaultBudgets, secondsWithoutProgress: 20 };

/** Takes a second or two. One serves any number of runs, one after the other. */
export async function createCPython(): Promise<CPython> {
  const pyodide = await loadPyodide({
    stdLibURL: await compiledLibrary(root),
    // With a hash seed of its own in every process, sets of strings would be walked in another order each time.
    env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" },
  });
  const watchdog = createWatchdog();
  pyodide.setInterruptBuffer(watchdog.flag);
  const python = installHarness(pyodide, readHarness(folder));
  return {
    version: python.version,
    run(source, options) {
      const budgets = { ...nodeBudgets, ...options.budgets };
      return watchdog.watch(budgets.secondsWithoutProgress, () =>
        python.run(source, { ...options, budgets }),
      );
    },
  };
}
