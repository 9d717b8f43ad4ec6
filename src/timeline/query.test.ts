import { expect, test } from "vitest";
import { noConditions, parseQuery, type Query } from "./query";

const parts = (text: string): Partial<Query> => {
  const { terms, withoutTerms, only, without, notes } = parseQuery(text);
  return {
    ...(terms.length > 0 && { terms }),
    ...(withoutTerms.length > 0 && { withoutTerms }),
    ...(JSON.stringify(only) !== JSON.stringify(noConditions()) && { only }),
    ...(JSON.stringify(without) !== JSON.stringify(noConditions()) && { without }),
    ...(notes.length > 0 && { notes }),
  };
};
const conditions = (some: Partial<Query["only"]>) => ({ ...noConditions(), ...some });

test.each<[string, Partial<Query>]>([
  ["", {}],
  ["task group", { terms: ["task", "group"] }],
  ["PEP 492 await", { terms: ["pep492", "await"] }],
  ["task task", { terms: ["task"] }],
  ["-removal coroutine", { terms: ["coroutine"], withoutTerms: ["removal"] }],
  ["kind:api", { only: conditions({ kinds: ["api"] }) }],
  ["KIND:API,syntax", { only: conditions({ kinds: ["api", "syntax"] }) }],
  ["kind:rem", { only: conditions({ kinds: ["removal"] }) }],
  ["-kind:change", { without: conditions({ kinds: ["change"] }) }],
  ["pep:492 -pep:525", { only: conditions({ peps: [492] }), without: conditions({ peps: [525] }) }],
  ["python:3.11", { only: conditions({ pythons: [{ from: "3.11", to: "3.11" }] }) }],
  ["3.5..3.8", { only: conditions({ pythons: [{ from: "3.5", to: "3.8" }] }) }],
  ["-..3.4", { without: conditions({ pythons: [{ from: null, to: "3.4" }] }) }],
  ["3.5-3.8", { only: conditions({ pythons: [{ from: "3.5", to: "3.8" }] }) }],
  ["Python 3.5..3.8", { only: conditions({ pythons: [{ from: "3.5", to: "3.8" }] }) }],
  ["3.11", { terms: ["3.11"] }],
  ["Python 3.11", { terms: ["3.11"] }],
  ["is:minor", { only: conditions({ weights: ["minor"] }) }],
  ["python -m asyncio", { terms: ["python", "m", "asyncio"] }],
  ["pstree --retries", { terms: ["pstree", "retries"] }],
  ['"kind:api" "-x', { terms: ["kind", "api", "x"] }],
  ['-"task group"', { withoutTerms: ["task", "group"] }],
  ["kind: pep:", {}],
])("%j", (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

test("what means nothing is said, with what would mean something", () => {
  expect(parseQuery("kind:apis pep:x python:4 is:big").notes).toEqual([
    "There is no kind “apis”. The kinds are origin, syntax, api, change, performance, tooling, deprecation, removal.",
    "“x” is not the number of a PEP. Write pep:492.",
    "“4” is not a release. Write python:3.11, or 3.5..3.8 for a range.",
    "An event is main or minor, not “big”. Write is:main.",
  ]);
});

test("a query of any length is cut to what a reader could mean", () => {
  const { terms } = parseQuery("ab ".repeat(5000) + "x".repeat(5000));
  expect(terms).toEqual(["ab"]);
  expect(parseQuery("x".repeat(5000)).terms[0]).toHaveLength(60);
});
