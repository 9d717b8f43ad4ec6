// Owns the list of checks that need no browser: what `npm run check` and `npm test` have in common.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./step.mjs";
import { tallyVitest } from "./tally.mjs";

const reports = join(root, ".cache", "reports");

/** A project of TypeScript each, because each has another world: a page, a library without DOM, a reader's program. */
const typescriptProjects = [
  "tsconfig.json",
  "src/runtime/tsconfig.json",
  "docs/tsconfig.json",
  "examples/tsconfig.json",
];

/** @type {readonly { name: string, body: () => Promise<boolean> }[]} */
export const staticChecks = [
  { name: "format", body: () => run(["prettier", "--check", "--log-level", "warn", "."]) },
  { name: "lint", body: () => run(["eslint", "--max-warnings", "0", "."]) },
  { name: "spelling", body: () => run(["cspell", "lint", "--no-progress", "--no-summary"]) },
  { name: "types", body: checkTypes },
  {
    name: "layers",
    body: () => run(["depcruise", "--config", ".dependency-cruiser.cjs", "src", "scripts", "tests", "bench"]),
  },
  { name: "unused code", body: () => run(["knip"]) },
];

export const sizeCheck = { name: "size budgets", body: () => run(["size-limit"]) };

async function checkTypes() {
  let passed = true;
  for (const project of typescriptProjects) {
    passed = (await run(["tsc", "--noEmit", "--project", project])) && passed;
  }
  return passed;
}

/**
 * An empty report file, so that no count is taken from an earlier run.
 * @param {string} name
 */
export function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @returns {any} the report, or null when the runner did not come so far as to write one */
export function readReport(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/**
 * Runs one vitest project.
 * @param {"unit" | "parity"} project
 */
export async function runVitest(project) {
  const file = freshReport(project);
  const json = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const passed = await run(["vitest", "run", "--project", project, ...json]);
  const report = readReport(file);
  return { passed, ...(report === null ? {} : { tally: tallyVitest(report) }) };
}
