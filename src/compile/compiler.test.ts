import * as esbuild from "esbuild-wasm";
import { beforeAll, expect, test } from "vitest";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { createCompiler, type Compiled } from ".";

const compiler = createCompiler(esbuild);

/** On a busy machine esbuild takes seconds to start. */
beforeAll(() => compiler.compile("", "start.ts"));

async function compiled(source: string): Promise<Extract<Compiled, { type: "compiled" }>> {
  const result = await compiler.compile(source, "snippet.ts");
  if (result.type !== "compiled")
    throw new Error(result.problems.map((problem) => problem.message).join("\n"));
  return result;
}

async function problems(source: string) {
  const result = await compiler.compile(source, "snippet.ts");
  return result.type === "failed" ? result.problems : [];
}

/** Where `generated` stands in the code, looked up in the map: the line of the source, from 1. */
function sourceLine({ code, map }: { code: string; map: string }, generated: string): number | null {
  const lines = code.split("\n");
  const index = lines.findIndex((line) => line.includes(generated));
  const column = lines[index]?.indexOf(generated) ?? 0;
  return originalPositionFor(new TraceMap(map), { line: index + 1, column }).line;
}

test("imports become require and the rest of a plain program stays as it was written", async () => {
  const { code } = await compiled(
    [
      'import * as asyncio from "corolla";',
      'import { print } from "corolla/builtins";',
      "",
      "const loop: unknown = asyncio.getEventLoop();",
      "print(loop);",
      "",
    ].join("\n"),
  );
  expect(code).toBe(
    [
      'var asyncio = __toESM(require("corolla"));',
      'var import_builtins = require("corolla/builtins");',
      "const loop = asyncio.getEventLoop();",
      "(0, import_builtins.print)(loop);",
      "",
    ].join("\n"),
  );
});

test("an async function becomes a generator under __async, whose definition is left out", async () => {
  const { code } = await compiled("async function main() {\n  await work();\n}\nrun(main());\n");
  expect(code).toBe(
    [
      "function main() {",
      "  return __async(this, null, function* main$() {",
      "    yield work();",
      "  });",
      "}",
      "run(main());",
      "",
    ].join("\n"),
  );
});

const everyFeature = `
import * as asyncio from "corolla";
export const arrow = async () => { await 1; };
class Base { async method() { return super.toString(); } static async make() { return super.name; } }
class Sub extends Base {
  async *items() { yield* super.constructor(); }
  async method() { const inner = async () => super.method(); super.count = 1; super.count++; return inner(); }
}
async function* generator() { const x = yield 1; await x; yield* generator(); return 3; }
async function loop() { for await (const x of generator()) asyncio.print(x); }
async function resources() { await using a = open(); using b = open(); }
function plain() { using c = open(); }
async function parameters({ a, b: { c = 1 } } = {}, ...rest) { await a; }
const object = { async method() {}, async *items() { yield 1; }, async ["computed"]() {} };
class Decorated { @log method() {} }
`;

test("none of the supplied helpers is defined, whatever feature asks for them", async () => {
  const { code } = await compiled(everyFeature);
  for (const name of ["__async", "__await", "__asyncGenerator", "__yieldStar", "__forAwait", "__using"]) {
    expect(code).toMatch(new RegExp(`\\b${name}\\(`));
    expect(code).not.toMatch(new RegExp(`(var|let|const|function) ${name}\\b`));
  }
  expect(code).not.toMatch(/\bPromise\b/);
});

test("esbuild's prelude has the helpers that we know, in the shape that we cut", async () => {
  const { code, map } = await esbuild.transform(everyFeature, {
    loader: "ts",
    format: "cjs",
    target: "esnext",
    supported: { "async-await": false, "async-generator": false, "for-await": false, using: false },
    sourcemap: "external",
  });
  const length = /^;*/.exec((JSON.parse(map) as { mappings: string }).mappings)?.[0].length;
  const names = code
    .split("\n")
    .slice(0, length)
    .flatMap((line) => /^var (__\w+) = /.exec(line)?.[1] ?? []);
  expect(
    names,
    "esbuild's helpers changed: read what the new ones do, supply those that use a Promise from src/runtime, then update this list",
  ).toEqual([
    "__create",
    "__defProp",
    "__getOwnPropDesc",
    "__getOwnPropNames",
    "__getProtoOf",
    "__hasOwnProp",
    "__reflectGet",
    "__reflectSet",
    "__knownSymbol",
    "__typeError",
    "__export",
    "__copyProps",
    "__toESM",
    "__toCommonJS",
    "__superGet",
    "__superSet",
    "__superWrapper",
    "__async",
    "__await",
    "__asyncGenerator",
    "__yieldStar",
    "__forAwait",
    "__using",
    "__callDispose",
  ]);
});

test("the map leads from the code to the line that was written, with and without kept helpers", async () => {
  const body = "async function main() {\n  await first();\n  await second();\n}\n";
  expect(sourceLine(await compiled(body), "second()")).toBe(3);
  expect(sourceLine(await compiled(`export {};\n${body}export const x = 1;\n`), "second()")).toBe(4);
  expect(sourceLine(await compiled(`${everyFeature}\nlast();`), "last()")).toBe(17);
});

test("the map carries no source text", async () => {
  expect(JSON.parse((await compiled("let x = 1;\n")).map)).toMatchObject({ sources: ["snippet.ts"] });
  expect((await compiled("let x = 1;\n")).map).not.toContain("let");
});

test("an error has its line, column, length and source line", async () => {
  expect(await problems("let a = 1;\nlet x: = 1;\n")).toEqual([
    { message: 'Unexpected "=".', line: 2, column: 8, length: 1, lineText: "let x: = 1;" },
  ]);
});

test("columns count characters, also behind letters of several bytes", async () => {
  expect(await problems('const ä = "🌷é" wörter;\n')).toMatchObject([{ column: 17, length: 6 }]);
});

test("every error is told, not only the first", async () => {
  const found = await problems("const x = await first();\nconst y = await second();\n");
  expect(found.map(({ line }) => line)).toEqual([1, 2]);
});

test("await at the top says that it belongs into an async function", async () => {
  const [problem] = await problems('import * as asyncio from "corolla";\nawait asyncio.sleep(1);\n');
  expect(problem).toEqual({
    message:
      '"await" works only inside an async function. Put this into "async function main() { … }" and end the program with "asyncio.run(main());".',
    line: 2,
    column: 1,
    length: 5,
    lineText: "await asyncio.sleep(1);",
  });
});

test("for await and await using at the top say the same", async () => {
  for (const source of ["for await (const x of y) {}", "await using x = f();"]) {
    const [problem] = await problems(source);
    expect(problem?.message).toContain("works only inside an async function");
  }
});

test("await in a plain function says to write async before it", async () => {
  const [problem] = await problems("function f() {\n  await 1;\n}\n");
  expect(problem).toMatchObject({ line: 2, column: 3, length: 5 });
  expect(problem?.message).toContain('Write "async" before this function');
});

test("a name of the compiler's in the program is a problem at its line", async () => {
  const [problem] = await problems("async function f() {}\nprint(__async);\n");
  expect(problem).toEqual({
    message: 'The name "__async" belongs to the compiler. Take another one.',
    line: 2,
    column: 7,
    length: 7,
    lineText: "print(__async);",
  });
});

test("a variable may have a helper's name, and is renamed", async () => {
  const { code } = await compiled("const __async = 2;\nasync function f() { return __async; }\n");
  expect(code).toContain("const __async2 = 2;");
});

test("an empty program compiles to nothing", async () => {
  expect((await compiled("")).code.trim()).toBe("");
});

test("a failure of esbuild itself is thrown on, not told as a problem of the source", async () => {
  const broken = createCompiler({ transform: () => Promise.reject(new Error("The service was stopped")) });
  await expect(broken.compile("1", "snippet.ts")).rejects.toThrow("The service was stopped");
});

test("a line above the program that is no helper definition is refused with what to do", async () => {
  const changed = createCompiler({
    transform: () =>
      Promise.resolve({
        code: "function __async() {}\nrun();\n",
        map: JSON.stringify({ version: 3, sources: ["snippet.ts"], names: [], mappings: ";AAAA" }),
        warnings: [],
        mangleCache: {},
        legalComments: "",
      }),
  });
  await expect(changed.compile("run();", "snippet.ts")).rejects.toThrow(
    'no helper definition: "function __async() {}". Teach src/compile/prelude.ts the new shape',
  );
});
