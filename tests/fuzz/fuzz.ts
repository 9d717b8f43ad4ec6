// Owns the search for a divergence: random programs in batches, and of the first that differs the smallest like it.
import * as fc from "fast-check";
import { programs } from "./arbitraries";
import { type Divergence, divergenceOf } from "./divergence";
import type { Program } from "./tree";
import { compileAll, type Engines, printTwins, type Run, runTwins } from "./twins";

export interface FuzzOptions {
  /** How many programs. */
  count: number;
  /** Where chance begins; batch `n` begins at `seed + n`. */
  seed: number;
  /** One program instead, as a report names it: of batch `seed`, the one at this path. */
  path?: string;
  /** Seconds to make a failing program smaller; 0 leaves it as it is. */
  secondsToShrink: number;
  onProgress?: (done: number) => void;
}

export interface FuzzResult {
  /** How many programs were run in both engines. */
  programs: number;
  divergence: Divergence | null;
}

/** Compiling many programs at once is what makes them quick. */
const batchSize = 50;

export async function fuzz(engines: Engines, options: FuzzOptions): Promise<FuzzResult> {
  const { count, seed, path, secondsToShrink, onProgress } = options;
  if (path !== undefined) {
    return { programs: 1, divergence: await shrink(engines, seed, path, secondsToShrink) };
  }
  for (let done = 0; done < count; done += batchSize) {
    const batchSeed = seed + done / batchSize;
    const batch = fc.sample(programs, { seed: batchSeed, numRuns: Math.min(batchSize, count - done) });
    const failed = await firstDifferent(engines, batch);
    if (failed !== null) {
      const { index, run } = failed;
      const path = String(index);
      const divergence =
        (await shrink(engines, batchSeed, path, secondsToShrink)) ?? divergenceOf(run, batchSeed, path);
      return { programs: done + index + 1, divergence };
    }
    onProgress?.(Math.min(done + batchSize, count));
  }
  return { programs: count, divergence: null };
}

async function firstDifferent(
  engines: Engines,
  batch: readonly Program[],
): Promise<{ index: number; run: Run } | null> {
  const all = batch.map(printTwins);
  const codes = await compileAll(engines.compiler, all);
  for (const [index, twins] of all.entries()) {
    const run = runTwins(engines, twins, codes[index] ?? "");
    if (run.difference !== null) return { index, run };
  }
  return null;
}

async function runOne(engines: Engines, program: Program): Promise<Run> {
  const twins = printTwins(program);
  const [code = ""] = await compileAll(engines.compiler, [twins]);
  return runTwins(engines, twins, code);
}

/**
 * The property stands for the batch with that seed, whose values are those of `fc.sample`.
 *
 * @returns null when the program at the path does not differ, which for one that did means that it does not always.
 */
async function shrink(
  engines: Engines,
  seed: number,
  path: string,
  seconds: number,
): Promise<Divergence | null> {
  const property = fc.asyncProperty(
    programs,
    async (program) => (await runOne(engines, program)).difference === null,
  );
  const found = await fc.check(property, {
    seed,
    path,
    numRuns: 1,
    ...(seconds === 0
      ? { endOnFailure: true }
      : { interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: true }),
  });
  if (found.counterexample === null) return null;
  const run = await runOne(engines, found.counterexample[0]);
  return divergenceOf(run, seed, found.counterexamplePath);
}
