import * as esbuild from "esbuild-wasm";
import { expect, test } from "vitest";
import { createCompiler, type Form } from "../compile";
import type { Outcome, TraceEvent } from "../runtime";
import type { Era } from "./engine";
import { execute } from "./execute";

const compiler = createCompiler(esbuild);

async function run(
  source: string,
  era: Era = null,
  form: Form = "script",
): Promise<{ printed: string; outcome: Outcome }> {
  const compiled = await compiler.compile(source, "snippet.ts", form);
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  const events: TraceEvent[] = [];
  const { code, map } = compiled;
  const outcome = execute(code, { era, map, observer: (event) => events.push(event) });
  const printed = events.map((event) => (event.type === "output" ? event.text : "")).join("");
  return { printed, outcome };
}

const imports = 'import * as asyncio from "corolla";\nimport { print } from "corolla/builtins";\n';

test("an async program runs to its end in virtual time", async () => {
  const source = `${imports}
async function main() {
  print("one");
  await asyncio.sleep(3600);
  print("two");
}
asyncio.run(main());
`;
  expect(await run(source)).toEqual({ printed: "one\ntwo\n", outcome: { type: "returned" } });
});

test("what is written to the console is printed", async () => {
  const source = 'console.log("one", [1, true]);\nconsole.error("two");\n';
  expect(await run(source)).toEqual({ printed: "one [1, True]\ntwo\n", outcome: { type: "returned" } });
});

test("a program for Python 3.4 has its event loop and its generators", async () => {
  const source = `${imports}
const hello = asyncio.coroutine(function* () {
  yield* asyncio.sleep(1);
  print("hello");
});
const loop = asyncio.getEventLoop();
loop.runUntilComplete(hello());
loop.close();
`;
  expect(await run(source, "3.4")).toEqual({ printed: "hello\n", outcome: { type: "returned" } });
});

test("async generators, for await and using run on the runtime's helpers", async () => {
  const source = `${imports}
async function* count(to: number) {
  for (let i = 1; i <= to; i++) { await asyncio.sleep(1); yield i; }
}
async function main() {
  using closing = { [Symbol.dispose]() { print("closed"); } };
  for await (const i of count(2)) print(i);
}
asyncio.run(main());
`;
  expect(await run(source)).toEqual({ printed: "1\n2\nclosed\n", outcome: { type: "returned" } });
});

test("what the program raises is told with the lines that were written", async () => {
  const source = `${imports}
function fail(): never {
  throw new Error("no tulips");
}
const main = async () => {
  await asyncio.sleep(1);
  fail();
};
asyncio.run(main());
`;
  const { outcome } = await run(source);
  expect(outcome).toEqual({
    type: "raised",
    exception: "Error",
    message: "no tulips",
    traceback: [
      { name: "<module>", line: 11, column: 9 },
      { name: "main", line: 9, column: 3 },
      { name: "fail", line: 5, column: 9 },
    ],
  });
});

test("without a map the traceback counts the lines of the code", () => {
  const outcome = execute('const x = 1;\nthrow new Error("x");', { era: null, observer: () => undefined });
  expect(outcome).toMatchObject({ traceback: [{ name: "<module>", line: 2, column: 7 }] });
});

test("a module that there is not gives the names of those that there are", async () => {
  expect((await run('import fs from "node:fs";\nfs.rmSync("/");')).outcome).toMatchObject({
    type: "raised",
    exception: "ModuleNotFoundError",
    message: `Cannot import "node:fs". A snippet can import "corolla", "corolla/builtins" and "corolla/time".`,
    traceback: [{ line: 1 }],
  });
});

test("names of Object.prototype are no modules", async () => {
  expect((await run('import x from "constructor";\nx();')).outcome).toMatchObject({
    exception: "ModuleNotFoundError",
  });
});

test("a program is strict and leaves no globals behind", async () => {
  expect((await run("leaked = 1;")).outcome).toMatchObject({ exception: "ReferenceError" });
  expect("leaked" in globalThis).toBe(false);
});

test("a syntax error that esbuild lets pass is the program's outcome", () => {
  expect(execute("let x = 1; let x = 2;", { era: null, observer: () => undefined })).toMatchObject({
    type: "raised",
    exception: "SyntaxError",
  });
});

test("two runs of one program are the same run", async () => {
  const source = `${imports}asyncio.run((async () => print(asyncio.currentTask()))());`;
  expect(await run(source)).toEqual(await run(source));
});

test("an error that was caught around a block of a loop does not come back when the block ends in peace", async () => {
  const source = `${imports}
async function* numbers(fails: boolean) {
  yield 1;
  if (fails) throw new asyncio.ValueError("in the generator");
}
async function main() {
  for (const fails of [true, false]) {
    try {
      for await (const number of numbers(fails)) print(number);
      print("end of the loop");
    } catch (error) {
      print(error);
    }
    try {
      await using held = await asyncio.enter(new asyncio.Lock());
      if (fails) throw new asyncio.ValueError("in the block");
      print("end of the block");
    } catch (error) {
      print(error);
    }
  }
}
asyncio.run(main());
`;
  const { printed } = await run(source);
  expect(printed).toBe("1\nin the generator\nin the block\n1\nend of the loop\nend of the block\n");
});

const session = (source: string) => run(`${imports}${source}`, null, "console");

test("a session shows what an expression gives, as repr, and nothing for None", async () => {
  const { printed } = await session(
    '"text";\nprint("printed");\nnull;\nlet x = 1;\nx = 2;\nx;\n[x, null];\n',
  );
  expect(printed).toBe("'text'\nprinted\n2\n[2, None]\n");
});

test("an error in a session is shown with the lines of its statements, and the session goes on", async () => {
  const source = `
function fails() {
  throw new asyncio.CancelledError("no");
}
class Own extends asyncio.ValueError {}
fails();
throw new Own();
const x = fails();
x;
print("goes on");
`;
  expect(await session(source)).toEqual({
    printed: [
      "Traceback (most recent call last):",
      '  File "<console>", line 1, in <module>',
      '  File "<console>", line 2, in fails',
      "asyncio.exceptions.CancelledError: no",
      "Traceback (most recent call last):",
      '  File "<console>", line 1, in <module>',
      "Own",
      "Traceback (most recent call last):",
      '  File "<console>", line 1, in <module>',
      '  File "<console>", line 2, in fails',
      "asyncio.exceptions.CancelledError: no",
      "goes on",
      "",
    ].join("\n"),
    outcome: { type: "returned" },
  });
});

test("an exit ends a session", async () => {
  const { printed, outcome } = await session('throw new asyncio.SystemExit(3);\nprint("not reached");\n');
  expect(printed).toBe("");
  expect(outcome).toMatchObject({ type: "raised", exception: "SystemExit" });
});

test("a generator of a session is shown with the name of its function", async () => {
  const { printed } = await session("function* gen() {\n  yield 1;\n}\ngen();\n");
  expect(printed).toBe("<generator object gen at 0x…>\n");
});

test("what is wrong with a session is told of what was written", async () => {
  const compiled = await compiler.compile("f();\nlet x: = 1;\n", "snippet.ts", "console");
  expect(compiled).toMatchObject({ problems: [{ line: 2, column: 8, lineText: "let x: = 1;" }] });
});

test("with marks each event has its line, also after an await of another coroutine", async () => {
  const source = `${imports}
async function inner() {
  await asyncio.sleep(1);
  return 1;
}
async function main() {
  print(await inner());
}
asyncio.run(main());
`;
  const compiled = await compiler.compile(source, "snippet.ts");
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  const { code, map, marks } = compiled;
  const told = (options: { marks?: typeof marks }): string[] => {
    const events: TraceEvent[] = [];
    execute(code, { era: null, map, observer: (event) => events.push(event), ...options });
    return events.flatMap(({ type, line }) => (line === undefined ? [] : [`${type} ${line}`]));
  };
  expect(told({ marks })).toEqual([
    "task-created 11",
    "coroutine-started 9",
    "timer-scheduled 5",
    "coroutine-suspended 5",
    "coroutine-finished 6",
    "output 9",
    "coroutine-finished 9",
  ]);
  expect(told({})).toEqual([]);
});

test("with marks a traceback has the coroutines that waited, and those in which the runtime raised", async () => {
  const source = `${imports}
class Shop {
  async ask() {
    await asyncio.sleep(1);
    await (3 as unknown as Promise<void>);
  }
}
async function child() {
  await new Shop().ask();
}
async function main() {
  const task = asyncio.createTask(child());
  await task;
}
function start() {
  asyncio.run(main());
}
start();
`;
  const compiled = await compiler.compile(source, "snippet.ts");
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  const outcome = execute(compiled.code, { ...compiled, era: null, observer() {} });
  if (outcome.type !== "raised") throw new Error(outcome.type);
  expect(outcome.traceback.map(({ name, line }) => `${line} ${name}`)).toEqual([
    "20 <module>",
    "18 start",
    "15 main",
    "11 child",
    "7 ask",
  ]);
});

test("of the coroutines that an error left, the one that raised it is named once", async () => {
  const source = `${imports}
async function inner() {
  await asyncio.sleep(1);
  throw new asyncio.ValueError("no tulips");
}
async function main() {
  await inner();
}
asyncio.run(main());
`;
  const compiled = await compiler.compile(source, "snippet.ts");
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  const outcome = execute(compiled.code, { ...compiled, era: null, observer() {} });
  expect(outcome).toMatchObject({
    traceback: [
      { name: "<module>", line: 11 },
      { name: "main", line: 9, column: null },
      { name: "inner", line: 6, column: 9 },
    ],
  });
});

test("with marks a traceback names the columns that were written", async () => {
  const source = `const now = () => 1;\nfunction f(x: number) {}\nf(now()); f(now()); throw new Error("no");\n`;
  const compiled = await compiler.compile(source, "snippet.ts");
  if (compiled.type === "failed") throw new Error(compiled.problems[0]?.message);
  const { code, map, marks } = compiled;
  const end = (options: { marks?: typeof marks }) =>
    execute(code, { era: null, map, observer() {}, ...options });
  expect(end({ marks })).toEqual(end({}));
  expect(end({ marks })).toMatchObject({ traceback: [{ line: 3 }] });
});
