import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createCache } from "./cache";

let folder = "";
let made: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "corolla-"));
  made = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(input: string, toolchain = "1", keep = true): Promise<string> {
  const make = () => {
    made.push(input);
    return Promise.resolve(`built ${input}`);
  };
  return createCache(folder, toolchain).remember([input], make, () => keep);
}

test("the same input is made once", async () => {
  expect([await build("a"), await build("a"), await build("b")]).toEqual(["built a", "built a", "built b"]);
  expect(made).toEqual(["a", "b"]);
});

test("another toolchain makes everything anew", async () => {
  await build("a", "1");
  await build("a", "2");
  expect(made).toEqual(["a", "a"]);
});

test("what is not kept is made again", async () => {
  await build("a", "1", false);
  await build("a", "1", false);
  expect(made).toEqual(["a", "a"]);
});

test("a file that was cut short is made again", async () => {
  await build("a");
  for (const file of readdirSync(folder)) writeFileSync(join(folder, file), '"built');
  expect(await build("a")).toBe("built a");
  expect(made).toEqual(["a", "a"]);
});
