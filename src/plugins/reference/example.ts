// Owns what an example of the reference is as a program: a few lines of TypeScript become one that can be run.

/** What every example may name. `work` is told of on the reference's front page. */
const prelude = `
import * as asyncio from "corolla";
import { aiter, anext, dir, next, print, range, repr, str, Tuple, type } from "corolla/builtins";
import * as time from "corolla/time";
async function work(result = "done", seconds = 1) {
  await asyncio.sleep(seconds);
  return result;
}
`;

/** An example that starts a loop is a program; any other is the body of a coroutine. */
const startsALoop = /\.(?:run|runForever|runUntilComplete)\(/;

/** `runAsync` is called by native code, which has no virtual time. */
export const needsRealTime = (example: string): boolean => example.includes("asyncio.runAsync(");

/** An example as a program for virtual time. */
export function asProgram(example: string): string {
  const body = startsALoop.test(example)
    ? example
    : `async function main() {\n${example}\n}\nasyncio.run(main());`;
  return `${prelude}${body}`;
}
