// Owns the proof that marks stand where a program can tell its line, and change nothing else.
import * as esbuild from "esbuild-wasm";
import { expect, test } from "vitest";
import { createCompiler } from ".";
import { columnWithoutMarks, insertMarks } from "./worker";

const compiler = createCompiler(esbuild);

async function compiled(source: string) {
  const result = await compiler.compile(source, "a.ts");
  if (result.type === "failed") throw new Error(JSON.stringify(result.problems));
  return result;
}

async function marked(source: string): Promise<string> {
  const { code, marks } = await compiled(source);
  return insertMarks(code, marks);
}

test("each statement begins with its line, and no line moves", async () => {
  const source = "const a = 1;\n\nif (a) {\n  f();\n}\nswitch (a) {\n  case 1:\n    f();\n}\n";
  expect((await marked(source)).split("\n")).toEqual([
    "__line(1);const a = 1;",
    "__line(3);if (a) {",
    "  __line(4);f();",
    "}",
    "__line(6);switch (a) {",
    "  case 1:",
    "    __line(8);f();",
    "}",
    "",
  ]);
});

test("a call whose arguments run code of other lines tells its line again before it", async () => {
  expect(await marked("print(now(), 1);")).toBe("__line(1);print(now(), __lined(1,1));\n");
  expect(await marked("print(...all());")).toBe("__line(1);print(...__lined(all(),1));\n");
  expect(await marked("later(() => now());")).toBe("__line(1);later(() => (__line(1),now()));\n");
});

test("an await tells its line when what it waits for is there", async () => {
  const code = await marked("async function main() {\n  await sleep(\n    seconds(),\n  );\n}\n");
  expect(code).toContain("__line(2);yield __lined(sleep(\n      __lined(seconds(),2)\n    ),2);");
});

test("a directive stays first, and a declared function is no statement that runs", async () => {
  expect(await marked('function f() {\n  "use strict";\n  g();\n}\n')).toBe(
    'function f() {\n  "use strict";\n  __line(3);g();\n}\n',
  );
});

test("a program that uses the names of the marks has none", async () => {
  expect((await compiled("const __line = 1;\nprint(__line);\n")).marks).toEqual([]);
});

test("a column of the code with marks leads back to the code without", async () => {
  const { code, marks } = await compiled("first();\nprint(now(), fail());\n");
  const lines = insertMarks(code, marks).split("\n");
  const column = lines[1]?.indexOf("fail") ?? 0;
  expect(columnWithoutMarks(code, marks, 2, column)).toBe(code.split("\n")[1]?.indexOf("fail"));
  expect(columnWithoutMarks(code, marks, 2, 0)).toBe(0);
});
