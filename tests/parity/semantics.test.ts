// Owns the proof that `expected.json` is what CPython answers today.
import { beforeAll, describe, expect, test } from "vitest";
import { type CPython, createCPython } from "../../src/engines/cpython/node";
import recorded from "../semantics/expected.json";
import { families, pythonProbes, runPythonProbe } from "../semantics/python-probes";

const expected: Record<string, unknown> = recorded.values;
let python: CPython;

beforeAll(async () => {
  python = await createCPython();
});

test("the values were recorded from this CPython", () => {
  expect(recorded.python).toBe(python.version);
});

describe.for(families)("%s", (family) => {
  test.for([...pythonProbes(family)])("%s: %s", ([id]) => {
    const sentence = "The recorded value is stale: run `npx tsx tests/semantics/record.ts`.";
    expect(runPythonProbe(python, family, id), sentence).toEqual(expected[id]);
  });
});
