// Owns the proof: every snippet does the same in CPython and on the runtime, event by event.
import { join } from "node:path";
import * as esbuild from "esbuild-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCompiler } from "../../src/compile";
import { createCPython } from "../../src/engines/cpython/node";
import { findContent, type SnippetFiles } from "../../src/plugins/snippets/content";
import { type Engines, findDifferences, type Pair } from "./pair";

const root = join(import.meta.dirname, "../..");
const snippets = findContent(root).snippets;
const pairs = snippets.filter(isPair);
const incomplete = snippets.filter((files) => !isPair(files));

function isPair(files: SnippetFiles): files is Pair {
  return files.ts !== null && files.py !== null && files.out !== null;
}

let engines: Engines;
let compared = 0;
let equal = 0;

beforeAll(async () => {
  engines = { python: await createCPython(), compiler: createCompiler(esbuild) };
});

afterAll(() => {
  const { version } = engines.python;
  process.stdout.write(
    `\nparity: ${pairs.length} snippets run in CPython ${version} and in Corolla, ${compared} compared, ${equal} equal\n`,
  );
});

test("every snippet has both twins and a transcript", () => {
  expect(incomplete.map(({ id }) => id)).toEqual([]);
  expect(pairs.length).toBeGreaterThan(0);
});

describe("does the same in both engines", () => {
  test.for(pairs)("$id", async (pair) => {
    const differences = await findDifferences(engines, pair);
    compared++;
    if (differences.length === 0) equal++;
    expect(differences).toEqual([]);
  });
});

describe("a broken pair is found", () => {
  const pair = pairs.find(({ id }) => id === "generator-based/compute") as Pair;
  const changes: [what: string, changed: Partial<Pair>, sentence: RegExp][] = [
    ["the Python twin waits longer", { py: pair.py.replace("sleep(1.0)", "sleep(2.0)") }, /stale/],
    [
      "the TypeScript twin waits longer",
      { ts: pair.ts.replace(/sleep\(1(\.0)?\)/, "sleep(2)") },
      /the traces: after/,
    ],
    [
      "the TypeScript twin prints another line",
      { ts: pair.ts.replace("Compute", "compute") },
      /Line 1 differs/,
    ],
    ["the transcript was edited", { out: pair.out.replace("Compute", "compute") }, /stale/],
  ];
  test.for(changes)("%s", async ([, changed, sentence]) => {
    const broken = { ...pair, ...changed };
    expect(broken).not.toEqual(pair);
    expect((await findDifferences(engines, broken)).join("\n")).toMatch(sentence);
  });
});
