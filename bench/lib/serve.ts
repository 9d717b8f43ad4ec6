// Owns the measuring side of a runtime's process: it runs one round of a program whenever its name comes in on stdin.
//
// What counts is processor time: waiting for a real timer is no work, and neither is waiting for a processor that
// another program has. Nobody collects the garbage between two rounds: each pays for what the one before left, as in an
// application.
import { cpuUsage, stdin, stdout } from "node:process";
import { createInterface } from "node:readline";
import { type Body, isProgramName, type Programs, programs } from "./program";
import type { Round } from "./rounds";

/** Answers each line with one line of JSON, until stdin ends. */
export async function serve(version: string, all: Programs): Promise<void> {
  answer({ type: "ready", version });
  for await (const name of createInterface({ input: stdin })) {
    if (!isProgramName(name)) throw new Error(`There is no program called "${name}" in bench/programs.json.`);
    const program = all[name];
    answer(
      typeof program === "function"
        ? await measure(program, programs[name].result)
        : { type: "cannot", because: program.cannot },
    );
  }
}

function answer(told: { type: "ready"; version: string } | Round): void {
  stdout.write(`${JSON.stringify(told)}\n`);
}

async function measure(body: Body, expected: number): Promise<Round> {
  const cpuBefore = cpuUsage();
  const wallBefore = performance.now();
  const result = await body();
  const wall = performance.now() - wallBefore;
  const { user, system } = cpuUsage(cpuBefore);
  if (result !== expected) return { type: "failed", because: `gave ${result} in place of ${expected}` };
  return { type: "measured", cpu: (user + system) / 1000, wall };
}
