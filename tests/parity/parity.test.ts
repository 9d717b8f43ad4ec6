// Owns the proof: every snippet, and programs beside, do the same in CPython and on the runtime, event by event.
import { join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCompiler } from "../../src/compile";
import { createCPython, record } from "../../src/engines/cpython/node";
import { formatTranscript } from "../../src/engines/transcript";
import { findContent, type SnippetFiles } from "../../src/plugins/snippets/content";
import { type Engines, findDifferences, type Pair } from "./pair";
import { closings } from "./closing";
import { edges } from "./edges";
import type { Program } from "./program";
import { programs } from "./programs";

const root = join(import.meta.dirname, "../..");
const snippets = findContent(root).snippets;
const pairs = snippets.filter(isPair);
const incomplete = snippets.filter((files) => !isPair(files));

function isPair(files: SnippetFiles): files is Pair {
  return files.ts !== null && files.py !== null && files.out !== null;
}

let engines: Engines;
const tally = { snippets: { compared: 0, equal: 0 }, programs: { compared: 0, equal: 0 } };

beforeAll(async () => {
  engines = { python: await createCPython(), compiler: createCompiler(esbuild) };
});

afterAll(() => {
  for (const [what, { compared, equal }] of Object.entries(tally)) {
    process.stdout.write(
      `\nparity: ${compared} ${what} run in CPython ${engines.python.version} and in Corolla, ${compared} compared, ${equal} equal\n`,
    );
  }
});

async function expectEqual(pair: Pair, count: { compared: number; equal: number }) {
  const differences = await findDifferences(engines, pair);
  count.compared++;
  if (differences.length === 0) count.equal++;
  expect(differences).toEqual([]);
}

/** A pair that is no file of the site; its transcript is recorded here. */
function pairOf({ name, python, typescript }: Program): Pair {
  const { transcript } = record(engines.python, { file: "program.py", source: python, era: null });
  const ts = `// title: ${name}\n// watch: Nothing.\n\n${typescript}`;
  return { id: name, name: "program", stem: "program", ts, py: python, out: formatTranscript(transcript) };
}

test("every snippet has both twins and a transcript", () => {
  expect(incomplete.map(({ id }) => id)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(0);
});

describe("a snippet does the same in both engines", () => {
  test.for(pairs)("$id", (pair) => expectEqual(pair, tally.snippets));
});

describe("a program does the same in both engines", () => {
  test.for([...programs, ...closings, ...edges])("$name", (program) =>
    expectEqual(pairOf(program), tally.programs),
  );
});

describe("a broken pair is found", () => {
  const whole: Program = {
    name: "whole",
    python: 'import asyncio\nprint("first")\nasyncio.run(asyncio.sleep(1))\nprint("last")\n',
    typescript:
      'import * as asyncio from "corolla";\nimport { print } from "corolla/builtins";\n' +
      'print("first");\nasyncio.run(asyncio.sleep(1));\nprint("last");\n',
  };
  const changes: [what: string, file: "ts" | "py" | "out", from: string, to: string, sentence: RegExp][] = [
    ["the Python twin waits longer", "py", "sleep(1)", "sleep(2)", /stale, .* Line 2 differs/],
    ["the Python twin has another comment", "py", "import", "# new\nimport", /stale, .* another file/],
    ["the TypeScript twin waits longer", "ts", "sleep(1)", "sleep(2)", /the traces: after .*timer-scheduled/],
    ["the TypeScript twin prints another line", "ts", '"first"', '"1st"', /Line 1 differs/],
    ["the TypeScript twin does not compile", "ts", "asyncio.run(", "asyncio.run((", /^line \d+: /],
    ["the transcript was edited", "out", "first", "1st", /stale, .* Line 1 differs/],
    [
      "the twins agree, and the header says that they differ",
      "ts",
      "\n\n",
      "\n// differs: so.\n\n",
      /Take `differs` out/,
    ],
  ];
  test.for(changes)("%s", async ([, file, from, to, sentence]) => {
    const pair = pairOf(whole);
    expect(await findDifferences(engines, pair)).toEqual([]);
    const broken = { ...pair, [file]: pair[file].replace(from, to) };
    expect(broken).not.toEqual(pair);
    expect((await findDifferences(engines, broken)).join("\n")).toMatch(sentence);
  });
});

test("a program that must fail is held to it in both languages", async () => {
  const python = "def main():\n    await nothing()\n";
  const { transcript } = record(engines.python, { file: "program-fails.py", source: python, era: null });
  const header = "// title: T\n// watch: W\n// fails: SyntaxError\n\n";
  const pair: Pair = {
    id: "program-fails",
    name: "program-fails",
    stem: "program-fails",
    ts: `${header}function main() {\n  await nothing();\n}\n`,
    py: python,
    out: formatTranscript(transcript),
  };
  expect(await findDifferences(engines, pair)).toEqual([]);
  const legal = { ...pair, ts: pair.ts.replace("function", "async function") };
  expect((await findDifferences(engines, legal)).join("\n")).toMatch(/the TypeScript twin compiles/);
});
