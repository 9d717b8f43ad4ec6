// Owns how a script runs one named step: its command, its name before it and its duration after it.
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A step that hangs would hang whoever waits for it, so each ends after this long. */
const longestStepMilliseconds = 10 * 60 * 1000;

/**
 * Runs a command of `node_modules/.bin` or of the machine to its end.
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<boolean>} whether it ended with 0
 */
export function run(command, { env = {}, stdio = ["ignore", "inherit", "inherit"] } = {}) {
  const [program = "", ...args] = command;
  const path = `${join(root, "node_modules", ".bin")}${delimiter}${process.env["PATH"] ?? ""}`;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: path },
    stdio,
    // The commands of npm are `.cmd` files on Windows, which only its shell can start.
    shell: process.platform === "win32",
    timeout: longestStepMilliseconds,
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`Cannot start "${program}": ${error.message}.`);
      resolve(false);
    });
    child.once("close", (code) => resolve(code === 0));
  });
}

/**
 * @typedef {{ name: string, passed: boolean, seconds: number }} StepResult
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
