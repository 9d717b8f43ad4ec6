// Owns what an example of the reference is as a program: a few lines of TypeScript become one that can be run.

/** What an example may name of `corolla/builtins`. */
const builtins = ["aiter", "anext", "dir", "next", "print", "range", "repr", "str", "Tuple", "type"];

/** Told of on the reference's front page. */
const work = `async function work(result = "done", seconds = 1) {
  await asyncio.sleep(seconds);
  return result;
}`;

/** An example that starts a loop is a program; any other is the body of a coroutine. */
const startsALoop = /\.(?:run|runForever|runUntilComplete)\(/;

/** `runAsync` is called by native code, which has no virtual time. */
export const needsRealTime = (example: string): boolean => example.includes("asyncio.runAsync(");

/** An example as a program for virtual time, as one would write it: with the imports that it needs. */
export function asProgram(example: string): string {
  // Not a property of that name. Before what is spread stand three dots.
  const names = builtins.filter((name) => new RegExp(`(?<!\\w|(?<!\\.\\.)\\.)${name}\\b`).test(example));
  const imports = [
    'import * as asyncio from "corolla";',
    ...(names.length > 0 ? [`import { ${names.join(", ")} } from "corolla/builtins";`] : []),
    ...(/\btime\./.test(example) ? ['import * as time from "corolla/time";'] : []),
  ];
  const body = startsALoop.test(example)
    ? [example]
    : [`async function main() {\n${example.replaceAll(/^(?=.)/gm, "  ")}\n}`, "asyncio.run(main());"];
  return `${[imports.join("\n"), ...(/\bwork\b/.test(example) ? [work] : []), ...body].join("\n\n")}\n`;
}
