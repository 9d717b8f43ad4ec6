// Owns the proof that twins are found line by line, also over all snippets of the site.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { twinLines } from "./twin-lines";

const typescript = `import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function sayAfter(delay: number, what: string) {
  await asyncio.sleep(delay);
  print(what);
}

async function main() {
  const task = asyncio.createTask(sayAfter(1, "one"));
  await sayAfter(2, "two");
  await task;
}

asyncio.run(main());
`;
const python = `import asyncio

async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)

async def main():
    task = asyncio.create_task(say_after(1, "one"))
    await say_after(2, "two")
    await task

asyncio.run(main())
`;

test("a line's twin says the same, whatever the names are like", () => {
  expect([...twinLines(typescript, python).toPython].sort(([a], [b]) => a - b)).toEqual([
    [1, 1],
    [4, 3],
    [5, 4],
    [6, 5],
    [9, 7],
    [10, 8],
    [11, 9],
    [12, 10],
    [15, 12],
  ]);
});

test("both directions say the same", () => {
  const { toPython, toTypescript } = twinLines(typescript, python);
  expect([...toTypescript].map(([python, typescript]) => toPython.get(typescript) === python)).not.toContain(
    false,
  );
});

test("what has no twin has none", () => {
  expect(twinLines("}\n", "pass\n").toPython.size).toBe(0);
  expect(twinLines("one();\n", "entirely_else()\n").toPython.size).toBe(0);
});

test("nearly every line of Python on this site has its twin", () => {
  const stems = readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".out"))
    .map((file) => `docs/${file.slice(0, -4)}`);
  let lines = 0;
  let found = 0;
  for (const stem of stems) {
    const source = readFileSync(`${stem}.py`, "utf8");
    const written = readFileSync(`${stem}.ts`, "utf8");
    const { toTypescript } = twinLines(written.slice(written.indexOf("\n\n") + 2), source);
    source.split("\n").forEach((line, index) => {
      if (!/\w/.test(line) || /^\s*(import|from|#|@|try|else|finally|pass)/.test(line)) return;
      lines++;
      if (toTypescript.has(index + 1)) found++;
    });
  }
  expect(stems.length).toBeGreaterThan(50);
  expect(found / lines).toBeGreaterThan(0.9);
});
