// Owns the promise that the runtime is a library for any page: real time on the browser's own timers.
import { expect, test } from "@playwright/test";
import { build } from "esbuild-wasm";

/** Runs in the page, where the library is a global. */
declare const corolla: typeof import("../../src/runtime");

test("a program in real time waits on the page's timers and for the page's Promises", async ({ page }) => {
  const { outputFiles } = await build({
    entryPoints: ["src/runtime/index.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "corolla",
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
  const result = await page.evaluate(async () => {
    const { coroutine, fromPromise, gather, runAsync, sleep } = corolla;
    const begun = performance.now();
    const main = coroutine(function* () {
      const loaded = fromPromise(new Promise((resolve) => setTimeout(() => resolve("loaded"), 10)));
      return yield* gather(sleep(0.02, "slept"), loaded);
    });
    const results = await runAsync(main());
    return { results, waited: performance.now() - begun >= 19 };
  });
  expect(result).toEqual({ results: ["slept", "loaded"], waited: true });
});
