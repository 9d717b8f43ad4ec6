// Owns which tests vitest runs: what a file does alone (`unit`), and what both engines say together (`parity`).
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // By default one core stays idle: on two that doubles the time.
    maxWorkers: availableParallelism(),
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
