// Owns which tests vitest runs: what a file does alone (`unit`), and what both engines say together (`parity`).
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * esbuild is WebAssembly in a process of its own for each file of tests. Optimised by V8 in the background, each of these
 * takes six seconds of processor time; compiled once and plainly, one.
 */
const plainWebAssembly = `--import=data:text/javascript,import(%22node:v8%22).then((v8)=>v8.setFlagsFromString(%22--liftoff-only%22))`;

export default defineConfig({
  test: {
    // By default one core stays idle: on two that doubles the time.
    maxWorkers: availableParallelism(),
    env: { NODE_OPTIONS: `${process.env["NODE_OPTIONS"] ?? ""} ${plainWebAssembly}`.trim() },
    projects: [
      {
        test: {
          name: "unit",
          include: ["{src,scripts,tests}/**/*.test.{ts,tsx}"],
          exclude: ["tests/parity/**", "tests/fuzz/**", "tests/browser/**"],
          // A limit against what never ends: how long something may take is said where it is measured.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "parity",
          include: ["tests/{parity,fuzz}/**/*.test.ts"],
          // Each test starts a CPython in WebAssembly, which takes seconds on a slow machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
