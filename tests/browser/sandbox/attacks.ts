// Owns reading the attacks: hostile programs, one a file, each with what it tries and how it must end.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../../src/compile";

export interface Attack {
  name: string;
  /** What it tries. */
  tries: string;
  /** The ways in which it may end: `returned`, `raised TypeError`, `stopped time`. */
  ends: string[];
  /** Compiled. Its `canary` is the address of a server that notes who asks. */
  code: string;
}

const folder = "tests/browser/sandbox/attacks";
const compiler = createCompiler(esbuild);

export function attackNames(): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/, ""));
}

export async function readAttack(name: string, canary: string): Promise<Attack> {
  const source = readFileSync(join(folder, `${name}.ts`), "utf8");
  const [, tries, ends] = /^\/\/ attack: (.+)\n\/\/ ends: (.+)\n\n/.exec(source) ?? [];
  if (tries === undefined || ends === undefined) {
    throw new Error(
      `${name}.ts does not begin with "// attack: what it tries" and "// ends: how it must end".`,
    );
  }
  return { name, tries, ends: ends.split(" | "), code: await compileProgram(source, canary) };
}

export async function compileProgram(source: string, canary = ""): Promise<string> {
  const compiled = await compiler.compile(source, "attack.ts");
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  return `const canary = ${JSON.stringify(canary)};\n${compiled.code}`;
}
