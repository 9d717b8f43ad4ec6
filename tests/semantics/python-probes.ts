// Owns running the Python probes: each in a CPython of which nothing is left from the probe before.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CPython } from "../../src/engines/cpython/node";

const folder = join(import.meta.dirname, "probes");

const read = (file: string) => readFileSync(join(folder, file), "utf8");

/** The families of probes, by file name without its ending. */
export const families = readdirSync(folder)
  .filter((file) => file.endsWith(".py") && file !== "prelude.py")
  .map((file) => file.replace(/\.py$/, ""));

/** What a probe shows, by its id, as its docstring says it. */
export function pythonProbes(family: string): Map<string, string> {
  const definitions = read(`${family}.py`).matchAll(/^def ([a-z]\d\d)\(\):\n {4}"""(.*)"""$/gm);
  return new Map(Array.from(definitions, ([, id, fact]) => [id as string, fact as string]));
}

/** The value that the probe gives in CPython. */
export function runPythonProbe(python: CPython, family: string, id: string): unknown {
  const source = `${read("prelude.py")}\n${read(`${family}.py`)}\nprint(json.dumps(${id}(), default=str))\n`;
  const { events, outcome } = python.run(source, { era: null, file: `${family}.py` });
  const printed = events.map((event) => (event.type === "output" ? event.text : "")).join("");
  if (outcome.type !== "returned") throw new Error(`[${id}] ended otherwise: ${JSON.stringify(outcome)}`);
  return normalized(JSON.parse(printed));
}

/** Without the parts of a name that say inside which function it was defined: JavaScript does not know them of a callback. */
export function normalized(value: unknown): unknown {
  const text = JSON.stringify(value).replaceAll(/(?:\w+\.<locals>\.)+/g, "");
  return JSON.parse(text) as unknown;
}
