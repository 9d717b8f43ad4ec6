import * as esbuild from "esbuild-wasm";
import { beforeAll, expect, test } from "vitest";
import { createCompiler } from ".";

const compiler = createCompiler(esbuild);

/** On a busy machine esbuild takes seconds to start. */
beforeAll(() => compiler.compile("", "start.ts"));

/** The names of all generators in the compiled program, in order; "" for one without a name. */
async function names(source: string): Promise<string[]> {
  const result = await compiler.compile(source, "snippet.ts");
  if (result.type === "failed") throw new Error(result.problems[0]?.message);
  return [...result.code.matchAll(/function\* ?([^\s(]*) ?\(/g)].map((match) => match[1] ?? "");
}

test("a declared async function, generator or not, names its generator", async () => {
  expect(await names("async function main(a) { await a; }\nexport async function* items() {}")).toEqual([
    "main$",
    "items$",
  ]);
});

test("parameters with patterns, defaults and rests do not hide the name", async () => {
  expect(await names("async function main(a = f(), { b }, ...c) { await b; }")).toEqual(["main$"]);
  expect(await names("const main = async (a = f(), { b }, ...c) => { await b; };")).toEqual(["main$"]);
  expect(await names("async function main(a = 1) { await a; }")).toEqual(["main$"]);
});

test("arrows and function expressions take the name that they are assigned to", async () => {
  expect(
    await names("const a = async () => 1; let b; b = async (x) => x; const c = async function () {};"),
  ).toEqual(["a$", "b$", "c$"]);
  expect(await names("const o = { d: async () => 1, e: async function () {} };")).toEqual(["d$", "e$"]);
  expect(await names("const f = async function inner() {};")).toEqual(["inner$"]);
});

test("methods name their generators", async () => {
  expect(
    await names(
      "class K { async a() {} static async b() {} async #c() {} async *d() {} e = async () => 1; use() { this.#c(); } }",
    ),
  ).toEqual(["K·a$", "K·b$", "K·c$", "K·d$", "K·e$"]);
  expect(
    await names("const Named = class extends K { async a() {} }; call(class { async b() {} });"),
  ).toEqual(["Named·a$", "b$"]);
  expect(await names("const o = { async a() {}, async *b() {} };")).toEqual(["a$", "b$"]);
});

test("a function within another says so, as Python's __qualname__ does", async () => {
  expect(
    await names(
      "class K { async a(f = async () => 0) { const b = async () => { async function c() {} }; class L { async *d() {} } } }",
    ),
  ).toEqual(["K·a··f$", "K·a$", "K·a··b$", "K·a··b··c$", "K·a··L·d$"]);
  expect(
    await names("function plain() { return { made: async () => 1 }; }\nif (1) { async function a() {} }"),
  ).toEqual(["plain··made$", "a$"]);
  const within =
    'import * as asyncio from "corolla"; async function main() { const a = asyncio.coroutine(function* () {';
  expect(await names(`${within} yield 1; }); }`)).toEqual(["main$", "main··a$"]);
});

test("a function without a name stays without one", async () => {
  expect(
    await names(
      "call(async () => 1, async function () {}); const list = [async () => 1]; (async () => 1)();",
    ),
  ).toEqual(["", "", "", ""]);
});

test("generator-based coroutines take the name that they are assigned to, unless they have their own", async () => {
  expect(
    await names(
      'import * as asyncio from "corolla"; const a = asyncio.coroutine(function* () { yield 1; });',
    ),
  ).toEqual(["a$"]);
  expect(await names('import { coroutine } from "corolla"; const a = coroutine(function* () {});')).toEqual([
    "a$",
  ]);
  expect(
    await names('import * as asyncio from "corolla"; const a = asyncio.coroutine(function* own() {});'),
  ).toEqual(["own"]);
  const named = 'import { coroutine } from "corolla"; const a = coroutine(function* a() { yield ';
  expect(await names(`${named}1; });`)).toEqual(["a$"]);
  expect(await names(`${named}a; });`)).toEqual(["a2"]);
});

test("the name does not shadow the function in its own body", async () => {
  const result = await compiler.compile("async function main() { return main; }", "snippet.ts");
  expect(result.type === "compiled" && result.code).toContain("return main;");
});

test("names in other scripts are names", async () => {
  expect(await names("async function größe() {}\nconst 花 = async () => 1;")).toEqual(["größe$", "花$"]);
});
