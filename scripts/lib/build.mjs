// Owns the production build: whether there is a current one, and a build from clean with its time.
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./step.mjs";

const sources = [
  "src",
  "docs",
  "blog",
  "static",
  "bench/lib",
  "bench/results",
  "docusaurus.config.ts",
  "sidebars.ts",
  "package-lock.json",
  "tsconfig.base.json",
];

/**
 * The latest change below a path, in milliseconds. Folders count too: removing a file changes only its folder.
 * @param {string} path
 * @returns {number}
 */
function latestChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => latestChange(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

/** Whether `build/` holds a site at all. */
export const isBuilt = () => existsSync(join(root, "build", "index.html"));

/** Whether `build/` holds the site of the present sources. */
function isBuildCurrent() {
  const built = latestChange(join(root, "build", "index.html"));
  return sources.every((source) => latestChange(join(root, source)) <= built);
}

function buildSite() {
  return run(["docusaurus", "build"]);
}

/** Builds if the build is missing or older than the sources. */
export async function ensureBuilt() {
  if (isBuildCurrent()) {
    console.log("build/ is newer than the sources.");
    return true;
  }
  return buildSite();
}

/** Builds with nothing kept from an earlier build. @returns {Promise<number | null>} seconds, or null without a site */
async function timeCleanBuild() {
  for (const leftover of ["build", ".docusaurus", "node_modules/.cache"]) {
    rmSync(join(root, leftover), { recursive: true, force: true });
  }
  const started = performance.now();
  if (!(await buildSite()) || !isBuilt()) return null;
  return (performance.now() - started) / 1000;
}

/** Builds from clean, and says whether the time stayed inside the budget. */
export async function buildFromClean() {
  const { cleanBuildSeconds } = JSON.parse(readFileSync(join(root, "budgets.json"), "utf8"));
  // The machine may have had something else to do: a build that took too long is measured again before it counts.
  for (const attempt of ["first", "second"]) {
    const seconds = await timeCleanBuild();
    if (seconds === null) return false;
    console.log(`Build from clean, ${attempt}: ${seconds.toFixed(1)} s of at most ${cleanBuildSeconds} s.`);
    if (seconds <= cleanBuildSeconds) return true;
  }
  return false;
}
