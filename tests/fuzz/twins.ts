// Owns running the two spellings of a program: Python in CPython, TypeScript on the runtime, each in a fresh state.
import { compareRuns } from "./compare";
import { printPython } from "./python";
import type { Form, Program } from "./tree";
import { printTypeScript } from "./typescript";
import { writeProgram } from "./write";
import type { Compiler } from "../../src/compile";
import type { CPython } from "../../src/engines/cpython/node";
import type { Budgets } from "../../src/engines/engine";
import { runTypeScript } from "../../src/engines/node";
import type { Trace } from "../../src/runtime";

/** One program in both languages. */
export interface Twins {
  form: Form;
  python: string;
  typescript: string;
}

export interface Engines {
  python: CPython;
  compiler: Compiler;
  /** Runs compiled code; a test can pass a broken one. */
  runCode(code: string): Trace;
}

/** What the two did. */
export interface Run {
  twins: Twins;
  expected: Trace;
  actual: Trace;
  /** As a sentence; `null` when there is none. */
  difference: string | null;
}

/**
 * A program that makes more than that is stopped by both engines. No program computes without telling anything, so the
 * seconds are only for a runtime that is broken: on a busy machine they must not end a run.
 */
export const budgets: Budgets = { secondsWithoutProgress: 60, events: 5_000, outputBytes: 100_000 };

export function runCode(code: string): Trace {
  return runTypeScript({ code, era: null }, budgets);
}

export function printTwins(program: Program): Twins {
  const listing = writeProgram(program);
  const { form } = program;
  return { form, python: printPython(listing), typescript: printTypeScript(listing, form) };
}

/** Code for each of `all`. The compiler is asked once, because asking is what takes its time. */
export async function compileAll(compiler: Compiler, all: readonly Twins[]): Promise<string[]> {
  const texts = all.map(({ typescript }) => requiring(typescript));
  const asyncs = all.flatMap(({ form }, index) => (form === "async" ? [index] : []));
  if (asyncs.length === 0) return texts;
  const source = asyncs.map((index) => `program(${index}, () => {\n${texts[index] ?? ""}});\n`).join("");
  const compiled = await compiler.compile(source, "programs.ts");
  if (compiled.type === "failed") {
    const places = compiled.problems.map(({ message, lineText }) => `${message}: ${lineText}`);
    throw new Error(`The printer wrote what cannot be compiled. ${places.join("; ")}`);
  }
  for (const piece of compiled.code.split(/^(?=program\()/m)) {
    const [, number] = /^program\((\d+),/.exec(piece) ?? [];
    if (number !== undefined) texts[Number(number)] = `const program = (_, body) => body();\n${piece}`;
  }
  return texts;
}

/** Imports as calls, so that code that needs nothing else of a compiler needs none, and many fit into one file. */
function requiring(typescript: string): string {
  return typescript.replaceAll(
    /^import (?:\* as )?(.+) from (".+");$/gm,
    (_, names: string, module: string) => `const ${names} = require(${module});`,
  );
}

export function runTwins(engines: Engines, twins: Twins, code: string): Run {
  const expected = engines.python.run(twins.python, { era: null, file: "program.py", budgets });
  const actual = engines.runCode(code);
  return { twins, expected, actual, difference: compareRuns(expected, actual) };
}
