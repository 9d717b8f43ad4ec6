// Owns how a script runs one named step: its command, its name before it and its duration after it.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A step that hangs would hang whoever waits for it, so each ends after this long. */
const longestStepMilliseconds = 20 * 60 * 1000;

/** What a failed step said last is told once more at the very end, in so many characters. */
const longestEnd = 1500;

/**
 * Runs a command of `node_modules/.bin` or of the machine to its end.
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, hear?: (said: string) => void }} [options] `hear` gets what it says, in place
 *   of the terminal
 * @returns {Promise<boolean>} whether it ended with 0
 */
export function run(command, { env = {}, hear } = {}) {
  const [program = "", ...args] = command;
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: path },
    stdio: ["ignore", hear ? "pipe" : "inherit", hear ? "pipe" : "inherit"],
    // The commands of npm are `.cmd` files on Windows, which only its shell can start.
    shell: process.platform === "win32",
    timeout: longestStepMilliseconds,
  });
  if (hear !== undefined) {
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  }
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`Cannot start "${program}": ${error.message}.`);
      resolve(false);
    });
    child.once("close", (code) => resolve(code === 0));
  });
}

/**
 * @typedef {{ name: string, passed: boolean, seconds: number, tally?: import("./tally.mjs").Tally }} StepResult
 */

/**
 * Runs a step, saying when it begins and how long it took.
 * @param {string} name
 * @param {() => boolean | Promise<boolean>} body
 * @returns {Promise<StepResult>}
 */
export async function step(name, body) {
  console.log(`\n=== ${name}`);
  const started = performance.now();
  const passed = await body();
  const seconds = (performance.now() - started) / 1000;
  console.log(`=== ${name}: ${passed ? "ok" : "FAILED"} in ${seconds.toFixed(1)} s`);
  return { name, passed, seconds };
}

/**
 * Runs steps that keep to one core each, as many at once as there are cores; each tells all it has to say when it is over.
 * @param {readonly { name: string, commands: readonly (readonly string[])[] }[]} steps the longest first
 * @returns {Promise<StepResult[]>} in the order in which they ended
 */
export async function stepsAtOnce(steps) {
  const waiting = [...steps];
  /** @type {StepResult[]} */
  const results = [];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const started = performance.now();
      let passed = true;
      let said = "";
      for (const command of next.commands) {
        const hear = (/** @type {string} */ text) => (said += text);
        passed = (await run(command, { hear })) && passed;
      }
      const seconds = (performance.now() - started) / 1000;
      const verdict = `${passed ? "ok" : "FAILED"} in ${seconds.toFixed(1)} s`;
      console.log(`\n=== ${next.name}\n${said}=== ${next.name}: ${verdict}`);
      const failures = passed ? [] : [said.slice(-longestEnd)];
      results.push({
        name: next.name,
        passed,
        seconds,
        tally: { passed: 0, failed: failures.length, failures },
      });
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}
