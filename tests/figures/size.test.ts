// Owns how heavy the runtime is as a library: bundled, minified, gzipped, without what a program does not use.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { build } from "esbuild-wasm";
import { expect, test } from "vitest";

const { runtime } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  runtime: { wholeKilobytes: number; coreKilobytes: number };
};

async function kilobytesOf(exports: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: `export ${exports} from "./src/runtime/asyncio";`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
}

test("the runtime keeps its budget", async () => {
  const whole = await kilobytesOf("*");
  expect(whole).toBeLessThanOrEqual(runtime.wholeKilobytes);
  // A budget far above what is needed lets anything in.
  expect(whole).toBeGreaterThan(runtime.wholeKilobytes * 0.9);
});

test("run, sleep, gather and tasks keep their budget", async () => {
  const core = await kilobytesOf("{ run, sleep, gather, createTask, coroutine, Task }");
  expect(core).toBeLessThanOrEqual(runtime.coreKilobytes);
  expect(core).toBeGreaterThan(runtime.coreKilobytes * 0.9);
});
