// Owns running the TypeScript probes: compiled as a snippet is, each in a program of its own.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../src/compile";
import { loweredHelpers, modules, runProgram, type TraceEvent } from "../../src/runtime";
import type { AtTheEnd } from "./probes/prelude";
import { normalized } from "./python-probes";

const folder = join(import.meta.dirname, "probes");
const compiler = createCompiler(esbuild);

type Exports = Record<string, unknown>;
type Require = (name: string) => unknown;
/** Runs the module's code and gives what it exports. */
type Load = (require: Require) => Exports;

/** The modules of the runtime by the names of their files, as the probes import them. */
const runtime: Record<string, object | undefined> = {
  asyncio: modules["corolla"],
  builtins: modules["corolla/builtins"],
  time: modules["corolla/time"],
};

async function compile(name: string): Promise<Load> {
  const compiled = await compiler.compile(readFileSync(join(folder, `${name}.ts`), "utf8"), `${name}.ts`);
  if (compiled.type === "failed") throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  const helpers: Record<string, unknown> = { ...loweredHelpers, __toESM: (module: unknown) => module };
  const names = Object.keys(helpers);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const body = new Function("require", "module", ...names, compiled.code) as (...values: unknown[]) => void;
  return (require) => {
    const module = { exports: {} };
    body(require, module, ...names.map((helper) => helpers[helper]));
    return module.exports;
  };
}

/** A family of probes, ready to run: each run loads it anew, so that nothing is left of the run before. */
export async function compileFamily(family: string): Promise<(id: string) => unknown> {
  const [prelude, probes] = [await compile("prelude"), await compile(family)];
  return (id) =>
    runProbe(() => {
      const fromRuntime: Require = (name) => runtime[basename(name)];
      const shared = prelude(fromRuntime);
      const probe = probes((name) => (name === "./prelude" ? shared : fromRuntime(name)))[id];
      if (typeof probe !== "function") throw new Error(`The TypeScript probe ${id} is missing.`);
      return (probe as () => unknown)();
    });
}

function runProbe(probe: () => unknown): unknown {
  const [reports, printed]: [string[], string[]] = [[], []];
  const observer = (event: TraceEvent): void => {
    if (event.type === "report") reports.push(event.text);
    if (event.type === "output") printed.push(event.text);
  };
  let value: unknown;
  const outcome = runProgram(
    () => {
      value = probe();
    },
    { observer },
  );
  if (outcome.type !== "returned") throw new Error(`The probe ended otherwise: ${JSON.stringify(outcome)}`);
  return normalized(typeof value === "function" ? (value as AtTheEnd)(reports, printed) : value);
}
