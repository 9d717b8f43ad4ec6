// Owns the promise of the reference: every export says what it is, and every example in it runs and prints what it says.
import { mkdirSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { typeCheck } from "../../src/plugins/snippets/type-check";
import { readReference } from "./read-reference";
import { expectedOutput, runExample } from "./run-example";
import { asProgram } from "../../src/plugins/reference/example";

const reference = await readReference();
const examples = reference.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));

test("every export has a description, and everything that runs has an example", () => {
  expect(reference.length).toBeGreaterThan(100);
  expect(reference.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
  const withoutExample = reference.filter(({ kind, examples }) => kind !== "type" && examples.length === 0);
  expect(withoutExample.map(({ name }) => name)).toEqual([]);
});

/** What Python has not, because it needs it not. */
const withoutSource = [
  "asyncio.VirtualClock",
  "asyncio.RealClock",
  "asyncio.fromPromise",
  "asyncio.runAsync",
];

test("everything that runs says what of Python it is, unless there is no such thing", () => {
  const missing = reference.filter(
    ({ kind, description }) => kind !== "type" && !/\bSource: (?:`|CPython `|PEP \d|the )/.test(description),
  );
  expect(missing.map(({ name }) => name).sort()).toEqual(withoutSource.sort());
});

test("no two exports say the same of themselves", () => {
  const told = reference.map(({ description }) => description);
  expect(
    reference.filter(({ description }, at) => told.indexOf(description) !== at).map(({ name }) => name),
  ).toEqual([]);
});

test("the examples are well typed, as snippets are", () => {
  const folder = ".cache/reference";
  mkdirSync(folder, { recursive: true });
  const files = examples.map(({ example }, index) => {
    const file = `${folder}/${index}.ts`;
    writeFileSync(file, asProgram(example));
    return file;
  });
  // What an example binds only to show how need not be used.
  const unused = /\(TS(?:6133|6198)\)$/;
  const problems = typeCheck(process.cwd(), files).filter(({ sentence }) => !unused.test(sentence));
  expect(
    problems.map(({ file, sentence }) => `${examples[files.indexOf(file)]?.name ?? file}: ${sentence}`),
  ).toEqual([]);
});

test.each(examples)(
  "the example of $name runs, and prints what its comments say",
  async ({ name, example }) => {
    const { printed, problems } = await runExample(name, example);
    expect(problems).toEqual([]);
    // What stands first need not run first.
    expect(printed.sort()).toEqual(expectedOutput(example).sort());
  },
);
