import { expect, test } from "vitest";
import type { Result } from "../../../bench/lib/result";
import { barOf, comparisonsOf, formatRatio, positionOf } from "./comparisons";

const measured = (milliseconds: number) => ({
  type: "measured" as const,
  milliseconds,
  range: [milliseconds, milliseconds],
  rounds: 1,
});

const result: Result = {
  date: "2026-11-21",
  machine: { processor: "2 × a processor", system: "a system", node: "v20" },
  runtimes: [
    { id: "corolla", title: "Corolla", about: "ours", version: "1", absent: null },
    { id: "other", title: "Other", about: "theirs", version: "2", absent: null },
    { id: "missing", title: "Missing", about: "not here", version: "", absent: "there is none" },
  ],
  programs: [
    { name: "storm", title: "Storm", about: "giving way" },
    { name: "locks", title: "Locks", about: "taking turns" },
  ],
  figures: {
    storm: { corolla: measured(10), other: measured(65) },
    locks: { corolla: measured(10), other: { type: "cannot", because: "there are no locks" } },
  },
};

test("a runtime is compared by how many times as long as Corolla it takes", () => {
  const [other, ...more] = comparisonsOf(result);
  expect(more).toEqual([]);
  expect(other?.rows[0]?.outcome).toMatchObject({ type: "ratio", ratio: 6.5, text: "6.5×" });
});

test("what a runtime cannot express is said, and not drawn", () => {
  expect(comparisonsOf(result)[0]?.rows[1]?.outcome).toEqual({
    type: "cannot",
    because: "there are no locks",
  });
});

test("equal factors are equal lengths, to both sides of one", () => {
  const [slower, quicker] = [barOf(4), barOf(1 / 4)];
  expect(slower.width).toBeCloseTo(quicker.width, 1);
  expect(slower.left).toBeCloseTo(positionOf(1), 1);
  expect(quicker.left + quicker.width).toBeCloseTo(positionOf(1), 1);
  expect([slower.isSlower, quicker.isSlower]).toEqual([true, false]);
});

test("what lies beyond the edge is drawn to the edge", () => {
  expect(positionOf(10_000)).toBe(100);
  expect(positionOf(0.0001)).toBe(0);
});

test("a ratio has the digits that mean something", () => {
  expect([0.284, 1.04, 6.52, 39.5].map(formatRatio)).toEqual(["0.28", "1.0", "6.5", "40"]);
});
