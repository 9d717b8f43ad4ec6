import { expect, test } from "vitest";
import type { Answer, Found } from "./find";
import type { PageKind } from "./pages";
import { partsOf, statusOf, step, type Row } from "./rows";

const found = (kind: PageKind, number: number): Found => ({
  number,
  place: { kind, page: "Page", heading: "", path: `docs/${number}` },
  terms: [],
});
const answer = (change: Partial<Answer>): Answer => ({
  count: 0,
  groups: [],
  corrections: [],
  nearest: [],
  ...change,
});
const many = answer({
  count: 15,
  groups: [
    { kind: "api", found: Array.from({ length: 9 }, (_, i) => found("api", i)) },
    { kind: "docs", found: Array.from({ length: 6 }, (_, i) => found("docs", 10 + i)) },
  ],
});
const told = (row: Row) => (row.type === "place" ? row.found.number : `${row.count} more`);

test("a kind shows its best five and a row for the rest, which takes no more room than a sixth", () => {
  expect(partsOf(many, new Set()).map(({ label, rows }) => [label, rows.map(told)])).toEqual([
    ["API", [0, 1, 2, 3, 4, "4 more"]],
    ["Docs", [10, 11, 12, 13, 14, 15]],
  ]);
});

test("a kind that was asked for shows everything", () => {
  expect(partsOf(many, new Set(["api"]))[0]?.rows.map(told)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("the nearest are one part", () => {
  const parts = partsOf(answer({ nearest: [found("docs", 3), found("api", 4)] }), new Set());
  expect(parts.map(({ label, rows }) => [label, rows.map(told)])).toEqual([["The nearest", [3, 4]]]);
});

test("steps go round the list, and nowhere in an empty one", () => {
  expect([step(0, 1, 3), step(2, 1, 3), step(0, -1, 3), step(0, 1, 0)]).toEqual([1, 0, 2, 0]);
});

test("the status says how many, for what, or that there is nothing", () => {
  const typo = answer({ count: 1, corrections: [{ typed: "asyncoi", used: "asyncio" }] });
  expect(statusOf(many, "queue")).toBe("15 results");
  expect(statusOf(typo, "asyncoi")).toBe("1 result for “asyncio”");
  expect(statusOf(answer({}), "zzzz")).toBe("Nothing found");
  expect(statusOf(answer({ nearest: [found("docs", 1)] }), "zzzz")).toBe(
    "Nothing found; showing the nearest",
  );
  expect(statusOf(answer({}), "  ")).toBe("");
});
