// Owns measuring programs of the runtime against each other, so that a busy machine does not decide a test.
import { cpuUsage } from "node:process";
import { type Coroutine, run, runProgram, type ProgramOptions } from "../../src/runtime";

/** Runs a program once. */
export type Work = () => void;

export function program(main: () => Coroutine, options: ProgramOptions = {}): Work {
  return () => {
    const outcome = runProgram(() => {
      run(main());
    }, options);
    if (outcome.type !== "returned") throw new Error(JSON.stringify(outcome));
  };
}

export const rounds = 12;
const attempts = 4;

/**
 * How many times as long the first of a pair takes as the second: the quickest round of each, taken in turns, because
 * all that disturbs a round makes it longer. A ratio above `limit` is measured again, with a new pair, before it counts.
 */
export async function ratio(
  pair: () => [Work, Work] | Promise<[Work, Work]>,
  limit: number,
): Promise<number> {
  let least = Infinity;
  for (let attempt = 0; attempt < attempts && least > limit; attempt++) {
    const [work, base] = await pair();
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      times[0].push(millisecondsOf(work));
      times[1].push(millisecondsOf(base));
    }
    least = Math.min(least, Math.min(...times[0]) / Math.min(...times[1]));
  }
  return least;
}

/** Of the processor: waiting for one does not count. */
function millisecondsOf(work: Work): number {
  const before = cpuUsage();
  work();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
