// Owns the promise of the reference: every export says what it is, and every example in it runs and prints what it says.
import { expect, test } from "vitest";
import { readReference } from "./read-reference";
import { expectedOutput, runExample } from "./run-example";

const reference = await readReference();
const examples = reference.flatMap(({ name, examples }) => examples.map((example) => ({ name, example })));

test("every export has a description, and everything that runs has an example", () => {
  expect(reference.length).toBeGreaterThan(100);
  expect(reference.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
  const withoutExample = reference.filter(({ kind, examples }) => kind !== "type" && examples.length === 0);
  expect(withoutExample.map(({ name }) => name)).toEqual([]);
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
