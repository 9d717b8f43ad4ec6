// Owns the proof that there is one machine: the generator-based and the async form of a program give the same trace.
import * as esbuild from "esbuild-wasm";
import { expect, test } from "vitest";
import { createCompiler } from "../src/compile";
import { execute } from "../src/engines/node";
import type { Outcome, TraceEvent } from "../src/runtime";

const compiler = createCompiler(esbuild);

interface Program {
  rule: string;
  /** Written with `async` and `await`; the other form is made of it. */
  source: string;
}

/** `async function f(…) {…}` as `const f = asyncio.coroutine(function* (…) {…})`, and `await` as `yield*`. */
function asGenerators(source: string): string {
  return source
    .replaceAll(
      /async function (\w+)(\([^)]*\)) \{([\s\S]*?)\n\}/g,
      "const $1 = asyncio.coroutine(function* $2 {$3\n});",
    )
    .replaceAll("await ", "yield* ");
}

async function run(source: string): Promise<{ events: TraceEvent[]; outcome: Outcome }> {
  const compiled = await compiler.compile(
    `import * as asyncio from "corolla";\nimport { print } from "corolla/builtins";\n${source}`,
    "forms.ts",
  );
  if (compiled.type === "failed") throw new Error(compiled.problems.map(({ message }) => message).join("\n"));
  const events: TraceEvent[] = [];
  const outcome = execute(compiled.code, { era: null, observer: (event) => events.push(event) });
  return { events, outcome: withoutPlaces(outcome) };
}

/** The two forms have their lines in other places. */
function withoutPlaces(outcome: Outcome): Outcome {
  return outcome.type === "raised" ? { ...outcome, traceback: [] } : outcome;
}

const programs: Program[] = [
  {
    rule: "a chain of awaits over a sleep [rule 39]",
    source: `
async function compute(x: number, y: number) {
  await asyncio.sleep(1);
  return x + y;
}
async function main() {
  print(await compute(1, 2));
}
asyncio.run(main());
`,
  },
  {
    rule: "tasks that take turns [rule 70]",
    source: `
async function count(name: string) {
  for (let turn = 0; turn < 3; turn++) {
    print(name, turn);
    await asyncio.sleep(0);
  }
  return name;
}
async function main() {
  const first = asyncio.createTask(count("first"));
  const second = asyncio.createTask(count("second"));
  print(await first, await second);
}
asyncio.run(main());
`,
  },
  {
    rule: "a future that a callback sets, awaited twice [rules 31, 68]",
    source: `
async function waiter(future: asyncio.Future<string>) {
  print(await future);
}
async function main() {
  const loop = asyncio.getRunningLoop();
  const future = loop.createFuture<string>();
  const task = asyncio.createTask(waiter(future));
  loop.callLater(1, () => future.setResult("set"));
  print(await future);
  await task;
  print(await future);
}
asyncio.run(main());
`,
  },
  {
    rule: "a cancelled task that cleans up [rule 55]",
    source: `
async function sleeper() {
  try {
    await asyncio.sleep(10);
  } finally {
    await asyncio.sleep(1);
    print("cleaned up");
  }
}
async function main() {
  const task = asyncio.createTask(sleeper());
  await asyncio.sleep(1);
  task.cancel("enough");
  try {
    await task;
  } catch (error) {
    print("cancelled:", error);
  }
}
asyncio.run(main());
`,
  },
  {
    rule: "gather with a failure, and a leftover [rules 76, 123]",
    source: `
async function work(seconds: number) {
  await asyncio.sleep(seconds);
  if (seconds === 1) throw new asyncio.ValueError("one");
  return seconds;
}
async function main() {
  try {
    await asyncio.gather(work(2), work(1), work(3));
  } catch (error) {
    print("gather raised", error);
  }
}
asyncio.run(main());
`,
  },
  {
    rule: "an exception that nobody catches [rule 15]",
    source: `
async function fails() {
  await asyncio.sleep(0);
  throw new asyncio.RuntimeError("no");
}
async function main() {
  await fails();
}
asyncio.run(main());
`,
  },
  {
    rule: "coroutines of asyncio's own between those of the program [rules 82, 97]",
    source: `
async function slow() {
  await asyncio.sleep(5);
  return "slow";
}
async function fails() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("one");
}
async function main() {
  try {
    await asyncio.waitFor(slow(), 1);
  } catch (error) {
    asyncio.except(error, asyncio.TimeoutError);
    print("too slow");
  }
  const group = new asyncio.TaskGroup();
  try {
    await asyncio.withAsync(group, () => group.createTask(fails()));
  } catch (error) {
    print(error);
  }
  print(await asyncio.shield(slow()));
}
asyncio.run(main());
`,
  },
];

/** The first compilation starts esbuild, which takes seconds on a slow machine. */

test.for(programs)("both forms give one trace: $rule", async ({ source }) => {
  const [lowered, generators] = [await run(source), await run(asGenerators(source))];
  expect(asGenerators(source)).not.toContain("async function");
  expect(lowered.events.length).toBeGreaterThan(5);
  expect(generators).toEqual(lowered);
});

test("a program that waits once more gives another trace", async () => {
  const [{ source }] = programs as [Program];
  const other = source.replace("sleep(1)", "sleep(2)");
  expect(await run(asGenerators(other))).not.toEqual(await run(source));
});
