import { expect, test } from "vitest";
import * as esbuild from "esbuild-wasm";
import { createCompiler } from "../../compile";
import type { Trace, TraceEvent } from "../../runtime";
import { linesOfTasks, sourceLines } from "./where";

test("a line of the lowered code knows the line that it was made of", async () => {
  const source = "async function main() {\n  await 1;\n}\nmain();\n";
  const compiled = await createCompiler(esbuild).compile(source, "main.ts");
  if (compiled.type === "failed") throw new Error("It must compile.");
  const lines = sourceLines(compiled.code, compiled.map);
  const lineOf = (text: string) => lines[compiled.code.split("\n").findIndex((line) => line.includes(text))];
  expect(lineOf("yield 1")).toBe(2);
  expect(lineOf("main();")).toBe(4);
  expect(lineOf("__async(")).toBe(1);
  // Starting esbuild takes seconds on a busy machine.
}, 60_000);

test("a task is at the line of its last event, until it is done", () => {
  const events: TraceEvent[] = [
    { type: "task-created", time: 0, task: 1, name: "Task-1", coroutine: "main", creator: null, line: 9 },
    { type: "coroutine-suspended", time: 0, coroutine: 1, task: 1, line: 2 },
    { type: "task-created", time: 0, task: 2, name: "Task-2", coroutine: "work", creator: 1, line: 3 },
    { type: "coroutine-suspended", time: 0, coroutine: 2, task: 2, line: 2 },
    { type: "task-done", time: 1, task: 1, outcome: "returned", value: "None" },
  ];
  const trace: Trace = { engine: { name: "corolla", version: "1" }, events, outcome: { type: "returned" } };
  expect([...linesOfTasks(trace, 2)]).toEqual([[2, ["Task-1"]]]);
  expect([...linesOfTasks(trace, 4)]).toEqual([[2, ["Task-1", "Task-2"]]]);
  expect([...linesOfTasks(trace, 5)]).toEqual([[2, ["Task-2"]]]);
});
