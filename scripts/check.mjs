// Owns `npm run check`: everything that can be known without a browser.
import { ensureBuilt } from "./lib/build.mjs";
import { runVitest, sizeCheck, staticChecks } from "./lib/checks.mjs";
import { step, stepsAtOnce } from "./lib/step.mjs";

const steps = [
  { name: "unit tests", body: async () => (await runVitest("unit")).passed },
  { name: "parity with CPython", body: async () => (await runVitest("parity")).passed },
  { name: "build", body: ensureBuilt },
  sizeCheck,
];

const failed = (await stepsAtOnce(staticChecks)).filter(({ passed }) => !passed).map(({ name }) => name);
for (const { name, body } of steps) {
  const result = await step(name, body);
  if (!result.passed) failed.push(name);
}
console.log(failed.length === 0 ? "\nEvery check passed." : `\nFailed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
