// Owns the proof that every rule has one, and that every probe proves something.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notApplicable } from "./not-applicable";
import { families, pythonProbes } from "./python-probes";
import { beyondTheRules, rules } from "./rules";

const all = Object.values(rules).flat();
const probes = families.flatMap((family) => [...pythonProbes(family).keys()]);

test("all 128 rules are there, in order", () => {
  expect(all.map(({ rule }) => rule)).toEqual(Array.from({ length: 128 }, (_, index) => index + 1));
});

test("every rule has a proof, and every probe and test that it names exists", () => {
  expect(all.filter((rule) => rule.probes.length + rule.tests.length === 0)).toEqual([]);
  expect(all.flatMap((rule) => rule.probes).filter((id) => !probes.includes(id))).toEqual([]);
  const missing = all
    .flatMap((rule) => rule.tests)
    .filter((named) => {
      const [file = "", name = ""] = named.split(/: (.*)/);
      return !readFileSync(file, "utf8").includes(`test("${name}"`);
    });
  expect(missing).toEqual([]);
});

test("no rule leans on a probe that has no twin, and every other probe proves one", () => {
  const named = new Set([...all.flatMap((rule) => rule.probes), ...beyondTheRules]);
  expect(Object.keys(notApplicable).filter((id) => named.has(id))).toEqual([]);
  expect(probes.filter((id) => !named.has(id) && !(id in notApplicable))).toEqual([]);
});
