// Owns running an example of the reference: a fragment becomes a program, and what it printed is compared.
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../src/compile";
import { execute } from "../../src/engines/execute";
import { asProgram, needsRealTime } from "../../src/plugins/reference/example";
import { modules, type TraceEvent } from "../../src/runtime";

export interface Ran {
  printed: string[];
  /** What went wrong, and what asyncio complained about. */
  problems: string[];
}

const compiler = createCompiler(esbuild);

/** Runs an example in virtual time, or, where it calls `runAsync`, in real time as native code. */
export async function runExample(name: string, example: string): Promise<Ran> {
  return needsRealTime(example) ? runNative(example) : runInVirtualTime(name, example);
}

/** What the comments behind its `print(…)`, or `printCallGraph(…)`, say that an example prints. */
export function expectedOutput(example: string): string[] {
  return [...example.matchAll(/\bprint(?:CallGraph)?\b.* \/\/ (.*)$/gm)].map(([, text = ""]) => text);
}

async function runInVirtualTime(name: string, example: string): Promise<Ran> {
  const compiled = await compiler.compile(asProgram(example), `${name}.ts`);
  if (compiled.type === "failed") {
    return {
      printed: [],
      problems: compiled.problems.map(({ message, lineText }) => `${message}: ${lineText}`),
    };
  }
  const events: TraceEvent[] = [];
  const outcome = execute(compiled.code, { era: null, observer: (event) => events.push(event) });
  const printed = events.flatMap((event) =>
    event.type === "output" ? event.text.trimEnd().split("\n") : [],
  );
  const reports = events.flatMap((event) => (event.type === "report" ? event.text : []));
  return { printed, problems: outcome.type === "returned" ? reports : [...reports, JSON.stringify(outcome)] };
}

async function runNative(example: string): Promise<Ran> {
  const { code } = await esbuild.transform(`async function example() {\n${example}\n}`, { loader: "ts" });
  const printed: string[] = [];
  const { str } = modules["corolla/builtins"] as { str: (value: unknown) => string };
  const print = (...values: unknown[]) => printed.push(values.map(str).join(" "));
  // The examples are the project's own text.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const program = new Function("asyncio", "print", `${code}\nreturn example();`) as (
    ...scope: unknown[]
  ) => Promise<void>;
  await program(modules["corolla"], print);
  return { printed, problems: [] };
}
