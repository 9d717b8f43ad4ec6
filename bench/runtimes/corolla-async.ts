// Owns running the programs in their async form on our runtime: compiled as a snippet is, and evaluated once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loweredHelpers, modules, runProgram, run, type Coroutine } from "../../src/runtime";
import { version } from "../../package.json";
import { programNames, programs, type Program, type ProgramName, type Programs } from "../lib/program";
import { serve } from "../lib/serve";

type Mains = Partial<Record<ProgramName, () => Coroutine<number>>>;

function load(): Mains {
  const exports: { mains?: Mains } = {};
  const module = { exports };
  const scope: Record<string, unknown> = {
    ...loweredHelpers,
    require: (name: string) => (name === "./catalogue" ? { programs } : modules[name]),
    module,
    exports,
    __toESM: (found: unknown) => found,
  };
  const code = readFileSync(join(import.meta.dirname, "corolla-async.program.cjs"), "utf8");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const evaluate = new Function(...Object.keys(scope), code) as (...values: unknown[]) => void;
  evaluate(...Object.values(scope));
  const { mains } = module.exports;
  if (mains === undefined) throw new Error("corolla-async.program.ts exports no mains.");
  return mains;
}

const mains = load();

function programOf(name: ProgramName): Program {
  const main = mains[name];
  if (main === undefined) return { cannot: "not written in this form" };
  return () => {
    let result = 0;
    const outcome = runProgram(() => {
      result = run(main());
    });
    if (outcome.type !== "returned") throw new Error(JSON.stringify(outcome));
    return result;
  };
}

await serve(version, Object.fromEntries(programNames.map((name) => [name, programOf(name)])) as Programs);
