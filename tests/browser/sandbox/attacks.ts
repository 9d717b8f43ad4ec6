// Owns reading the attacks: hostile programs, one a file, each with what it tries and how it must end.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../../src/compile";
import type { Language } from "../../../src/engines";

export interface Attack {
  language: Language;
  /** What it tries. */
  tries: string;
  /** The ways in which it may end: `returned`, `raised TypeError`, `stopped time`. */
  ends: string[];
  /** What an engine runs. Its `canary` is the address of a server that notes who asks. */
  code: string;
}

const folder = "tests/browser/sandbox/attacks";
const compiler = createCompiler(esbuild);

export function attackFiles(): string[] {
  return readdirSync(folder);
}

export async function readAttack(file: string, canary: string): Promise<Attack> {
  const source = readFileSync(join(folder, file), "utf8");
  const [, tries, ends] = /^(?:\/\/|#) attack: (.+)\n(?:\/\/|#) ends: (.+)\n\n/.exec(source) ?? [];
  if (tries === undefined || ends === undefined) {
    throw new Error(`${file} does not begin with "// attack: what it tries" and "// ends: how it must end".`);
  }
  const language = file.endsWith(".py") ? "python" : "typescript";
  const code =
    language === "python"
      ? `canary = ${JSON.stringify(canary)}\n${source}`
      : await compileProgram(source, canary);
  return { language, tries, ends: ends.split(" | "), code };
}

export async function compileProgram(source: string, canary = ""): Promise<string> {
  const compiled = await compiler.compile(source, "attack.ts");
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  return `const canary = ${JSON.stringify(canary)};\n${compiled.code}`;
}
