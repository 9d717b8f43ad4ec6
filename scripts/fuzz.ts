// Owns `npm run fuzz -- --programs N [--seed S] [--path P]`: random programs in both engines, until two runs differ.
import * as esbuild from "esbuild-wasm";
import { parseArgs } from "node:util";
import { createCompiler } from "../src/compile";
import { createCPython } from "../src/engines/cpython/node";
import { fuzz } from "../tests/fuzz/fuzz";
import { runCode } from "../tests/fuzz/twins";

const { values } = parseArgs({
  options: {
    programs: { type: "string", default: "1000" },
    seed: { type: "string" },
    path: { type: "string" },
  },
});

const count = Number(values.programs);
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  throw new Error(
    "Cannot fuzz: --programs and --seed take whole numbers. npm run fuzz -- --programs 1000 --seed 1",
  );
}

const secondsToShrink = 300;
const secondsBetweenLines = 10;
const started = performance.now();
let lastLine = started;

function seconds(since: number): number {
  return (performance.now() - since) / 1000;
}

const engines = { python: await createCPython(), compiler: createCompiler(esbuild), runCode };
console.log(
  values.path === undefined
    ? `${count} programs from seed ${seed}, CPython ${engines.python.version}`
    : `the program of seed ${seed} at ${values.path}, CPython ${engines.python.version}`,
);
const { programs, divergence } = await fuzz(engines, {
  count,
  seed,
  secondsToShrink,
  ...(values.path === undefined ? {} : { path: values.path }),
  onProgress(done) {
    if (seconds(lastLine) < secondsBetweenLines && done < count) return;
    lastLine = performance.now();
    console.log(`${done} programs, ${seconds(started).toFixed(0)} s`);
  },
});

if (divergence === null) {
  console.log(`${programs} programs, none differs`);
} else {
  console.error(`\n${divergence.report}\n`);
  console.log(`${programs} programs, the last of them differs`);
  process.exitCode = 1;
}
