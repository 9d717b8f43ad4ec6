// Owns `npm test`: from a fresh clone to one line that says how many tests passed, with Node and npm alone.
import { buildFromClean, isBuilt } from "./lib/build.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { freshReport, readReport, runVitest, sizeCheck, staticChecks } from "./lib/checks.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { findFreePort } from "./lib/ports.mjs";
import { run, step, stepsAtOnce } from "./lib/step.mjs";
import { sumUp, tallyPlaywright } from "./lib/tally.mjs";

const started = performance.now();

/** @type {import("./lib/step.mjs").StepResult[]} */
const results = [];

/**
 * @param {string} name
 * @param {() => boolean | Promise<boolean | { passed: boolean, tally?: import("./lib/tally.mjs").Tally }>} body
 */
async function check(name, body) {
  /** @type {import("./lib/tally.mjs").Tally | undefined} */
  let tally;
  const result = await step(name, async () => {
    const answer = await body();
    if (typeof answer === "boolean") return answer;
    tally = answer.tally;
    return answer.passed;
  });
  results.push({ ...result, ...(tally === undefined ? {} : { tally }) });
  return result.passed;
}

/**
 * Runs one project of playwright.config.ts.
 * @param {"pages" | "timing"} project
 */
async function testInBrowser(project) {
  const browser = await ensureBrowser();
  if (browser === null) return false;
  const report = freshReport(project);
  const port = await findFreePort(4173);
  const env = { CHROMIUM: browser, COROLLA_TEST_PORT: String(port), COROLLA_REPORT: report };
  const passed = await run(["playwright", "test", `--project=${project}`], { env });
  const json = readReport(report);
  if (json === null) return { passed };
  const tally = tallyPlaywright(json);
  return { passed: passed && tally.failed === 0, tally };
}

if (await check("install", ensureInstalled)) {
  results.push(...(await stepsAtOnce(staticChecks)));
  await check("unit tests", () => runVitest("unit"));
  await check("parity with CPython", () => runVitest("parity"));
  await check("build from clean", buildFromClean);
  // A failed build counts as failed by itself. A slow one still leaves a site to test.
  if (isBuilt()) {
    await check(sizeCheck.name, sizeCheck.body);
    await check("browser tests", () => testInBrowser("pages"));
    await check("browser tests of time", () => testInBrowser("timing"));
  } else {
    console.log("\nSizes and browser tests need a build, and there is none.");
  }
}

console.log("\nSteps:");
for (const { name, passed, seconds } of results) {
  console.log(`  ${passed ? "ok    " : "FAILED"} ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
console.log(`  ${((performance.now() - started) / 1000).toFixed(0)} s in all\n`);

// Whoever reads only the end of a long log learns here what to look for.
for (const { name, tally } of results) {
  for (const flaky of tally?.flaky ?? [])
    console.log(`FLAKY, passed at its second try, in ${name}: ${flaky}\n`);
  for (const failure of tally?.failures ?? []) console.log(`FAILED in ${name}: ${failure}\n`);
}

const { passed, failed } = sumUp(results);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
