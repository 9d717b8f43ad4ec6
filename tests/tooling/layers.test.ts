// Owns the proof that the rules of imports catch what they forbid: each breaks once, in a tree made for it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration } from "dependency-cruiser";
import { afterEach, expect, test } from "vitest";
import configuration from "../../.dependency-cruiser.cjs";

const trees: string[] = [];

afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

/** The names of the rules that a tree of files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const tree = mkdtempSync(join(tmpdir(), "corolla-layers-"));
  trees.push(tree);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const { forbidden, options } = configuration as IConfiguration;
  const { tsConfig: _, ...others } = options ?? {};
  const { output } = await cruise(
    [...new Set(Object.keys(files).map((path) => path.split("/")[0] ?? path))],
    {
      ...others,
      baseDir: tree,
      validate: true,
      ruleSet: { forbidden: forbidden ?? [] },
    },
  );
  if (typeof output === "string")
    throw new Error(`Expected violations, and dependency-cruiser said: ${output}`);
  return [...new Set(output.summary.violations.map((violation) => violation.rule.name))].sort();
}

const value = "export const value = 1;\n";
const importing = (path: string) => `import { value } from "${path}";\nexport const own = value;\n`;

/** A file of `layer` that names the door of `other`. */
const across = (layer: string, other: string) => ({
  [`src/${layer}/index.ts`]: importing(`../${other}`),
  [`src/${other}/index.ts`]: value,
});

test("an import down the table is allowed", async () => {
  expect(await broken(across("engines", "compile"))).toEqual([]);
});

for (const [layer, other] of [
  ["runtime", "compile"],
  ["compile", "engines"],
  ["engines", "player"],
  ["player", "timeline"],
  ["words", "timeline"],
  ["timeline", "player"],
  ["search", "timeline"],
  ["theme", "runtime"],
  ["pages", "plugins"],
  ["plugins", "player"],
] as const) {
  test(`${layer} must not import ${other}`, async () => {
    expect(await broken(across(layer, other))).toEqual([`${layer}-imports-only-its-layers`]);
  });
}

for (const folder of ["tests", "scripts", "docs", "blog", "bench", "examples"]) {
  test(`a layer must not import ${folder}`, async () => {
    const files = {
      "src/player/index.ts": importing(`../../${folder}/value`),
      [`${folder}/value.ts`]: value,
    };
    expect(await broken(files)).toContain("player-imports-only-its-layers");
  });
}

const readingResult = (path: string) =>
  broken({ [path]: importing("../../../bench/lib/result"), "bench/lib/result.ts": value });

test("of the benchmarks their two readers import the form of a result", async () => {
  expect(await readingResult("src/player/benchmarks/index.ts")).toEqual([]);
  expect(await readingResult("src/plugins/benchmarks/index.ts")).toEqual([]);
  expect(await readingResult("src/player/lanes/index.ts")).toEqual(["results-are-for-benchmarks"]);
  expect(await readingResult("src/timeline/benchmarks/index.ts")).toEqual(["results-are-for-benchmarks"]);
});

test("the readers of a result import nothing else of the benchmarks", async () => {
  const files = { "src/player/benchmarks/index.ts": importing("../../../bench/run"), "bench/run.ts": value };
  expect(await broken(files)).toEqual(["player-imports-only-its-layers"]);
});

test("an example imports the runtime and no other layer", async () => {
  const example = { "examples/in-node.ts": importing("../src/runtime"), "src/runtime/index.ts": value };
  expect(await broken(example)).toEqual([]);
  const files = { "examples/in-node.ts": importing("../src/compile"), "src/compile/index.ts": value };
  expect(await broken(files)).toEqual(["examples-import-the-runtime"]);
});

test("another layer is imported through its door", async () => {
  const files = { "src/compile/index.ts": importing("../runtime/tasks"), "src/runtime/tasks.ts": value };
  expect(await broken(files)).toEqual(["runtime-through-the-door"]);
});

test("the runtime imports nothing of Node", async () => {
  const files = {
    "src/runtime/index.ts": 'import { readFileSync } from "node:fs";\nexport { readFileSync };\n',
  };
  expect(await broken(files)).toEqual(["runtime-stands-alone"]);
});

test("the runtime imports nothing of npm", async () => {
  const files = {
    "src/runtime/index.ts": importing("left"),
    "package.json": '{ "dependencies": { "left": "1.0.0" } }',
    "node_modules/left/package.json": '{ "name": "left", "version": "1.0.0", "main": "index.js" }',
    "node_modules/left/index.js": value,
  };
  expect(await broken(files)).toContain("runtime-stands-alone");
});

test("two files must not need each other", async () => {
  const files = { "src/runtime/a.ts": importing("./b"), "src/runtime/b.ts": importing("./a") };
  expect(await broken(files)).toEqual(["no-cycles"]);
});

test("the site imports nothing of the tests", async () => {
  const files = { "src/compile/index.ts": importing("./x.test"), "src/compile/x.test.ts": value };
  expect(await broken(files)).toEqual(["nothing-imports-tests"]);
});

test("an import must lead somewhere", async () => {
  expect(await broken({ "src/compile/index.ts": importing("./nowhere") })).toEqual(["no-unresolvable"]);
});

test("what ships must not need a development dependency", async () => {
  const files = {
    "src/player/index.ts": importing("left"),
    "package.json": '{ "devDependencies": { "left": "1.0.0" } }',
    "node_modules/left/package.json": '{ "name": "left", "version": "1.0.0", "main": "index.js" }',
    "node_modules/left/index.js": value,
  };
  expect(await broken(files)).toEqual(["site-ships-no-dev-dependency"]);
});
