// Owns the list of checks that need no browser: what `npm run check` and `npm test` have in common.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./step.mjs";
import { tallyVitest } from "./tally.mjs";

const reports = join(root, ".cache", "reports");

/** A project of TypeScript each, because each has another world: a page, a library without DOM, a service worker, a reader's program. */
const typescriptProjects = [
  "tsconfig.json",
  "src/runtime/tsconfig.json",
  "src/offline/worker/tsconfig.json",
  "docs/tsconfig.json",
  "examples/tsconfig.json",
];

/** Each keeps one core busy, so they run side by side: lint, which takes longest, begins. */
export const staticChecks = [
  { name: "lint", commands: [["eslint", "--max-warnings", "0", "."]] },
  {
    name: "types",
    commands: typescriptProjects.map((project) => ["tsc", "--noEmit", "--project", project]),
  },
  { name: "format", commands: [["prettier", "--check", "--log-level", "warn", "."]] },
  { name: "spelling", commands: [["cspell", "lint", "--no-progress", "--no-summary"]] },
  {
    name: "layers",
    commands: [
      ["depcruise", "--config", ".dependency-cruiser.cjs", "src", "scripts", "tests", "bench", "examples"],
    ],
  },
  { name: "unused code", commands: [["knip"]] },
];

export const sizeCheck = { name: "size budgets", body: () => run(["size-limit"]) };

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
