// Owns the proof that the runtime answers each probe as CPython does.
import { describe, expect, test } from "vitest";
import recorded from "./expected.json";
import { notApplicable } from "./not-applicable";
import { families, pythonProbes } from "./python-probes";
import { compileFamily } from "./typescript-probes";

const expected: Record<string, unknown> = recorded.values;

test("every probe has a recorded value", () => {
  const ids = families.flatMap((family) => [...pythonProbes(family).keys()]);
  expect(ids.sort()).toEqual(Object.keys(expected).sort());
  expect(ids.length).toBeGreaterThanOrEqual(125);
});

test("at most ten probes have no twin, and each exists", () => {
  expect(Object.keys(notApplicable).length).toBeLessThanOrEqual(10);
  expect(Object.keys(expected)).toEqual(expect.arrayContaining(Object.keys(notApplicable)));
});

describe.for(families)("%s", (family) => {
  const probes = [...pythonProbes(family)].filter(([id]) => !(id in notApplicable));
  const runs = compileFamily(family);

  test.for(probes)("%s: %s", async ([id]) => {
    const run = await runs;
    expect(run(id)).toEqual(expected[id]);
  });
});
