import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesIn, resolve } from "./remark-sources";

const folder = mkdtempSync(join(tmpdir(), "corolla-sources-"));
writeFileSync(join(folder, "tasks.ts"), "// Owns tasks.\n\nexport class Task {\n}\n");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a file has a page, and a name its line", () => {
  expect(resolve(folder, "tasks.ts", undefined)).toBe("/runtime/tasks");
  expect(resolve(folder, "tasks.ts", "Task")).toBe("/runtime/tasks#L3");
});

test("a link that went stale says what is missing", () => {
  expect(() => resolve(folder, "queues.ts", undefined)).toThrow("src/runtime has no such file");
  expect(() => resolve(folder, "tasks.ts", "step")).toThrow('src/runtime/tasks.ts defines no "step"');
});

test("the files that a page links to are those with a page of their own", () => {
  expect(filesIn("[a](runtime:tasks.ts) and [b](runtime:base_events.ts#stop)")).toEqual([
    "tasks.ts",
    "base_events.ts",
  ]);
});
