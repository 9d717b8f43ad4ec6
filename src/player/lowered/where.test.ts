import { expect, test } from "vitest";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../compile";
import { sourceLines } from "./where";

test("a line of the lowered code knows the line that it was made of", async () => {
  const source = "async function main() {\n  await 1;\n}\nmain();\n";
  const compiled = await createCompiler(esbuild).compile(source, "main.ts");
  if (compiled.type === "failed") throw new Error("It must compile.");
  const lines = sourceLines(compiled.code, compiled.map);
  const lineOf = (text: string) => lines[compiled.code.split("\n").findIndex((line) => line.includes(text))];
  expect(lineOf("yield 1")).toBe(2);
  expect(lineOf("main();")).toBe(4);
  expect(lineOf("__async(")).toBe(1);
});
