import { expect, test } from "vitest";
import { layLifelines, pileUp, positionOf, spanOf } from "./axis-layout";
import type { HistoryEvent, Kind, Release } from "./event";

const span = { from: 2012, to: 2016 };
const event = (id: string, date: string, kind: Kind = "api", weight: HistoryEvent["weight"] = "main") =>
  ({ id, date, kind, weight }) as HistoryEvent;
const release = (python: string, date: string, endOfLife: string) =>
  ({ python, date, endOfLife, planned: false }) as Release;

test("dense years are of equal width, sparse ones narrower", () => {
  expect([2012, 2013, 2014, 2016].map((year) => positionOf(year, span))).toEqual([0, 0.25, 0.5, 1]);
  const wide = { from: 2000, to: 2024 };
  const width = (year: number) => positionOf(year + 1, wide) - positionOf(year, wide);
  expect(width(2005)).toBeCloseTo(width(2001));
  expect(width(2005)).toBeLessThan(width(2015) / 2);
});

test("events of one day pile up, main before minor, kinds together", () => {
  const day = "2014-03-16";
  const events = [
    event("c", day, "change"),
    event("minor", day, "syntax", "minor"),
    event("a", day, "syntax"),
    event("b", day, "api"),
  ];
  expect(pileUp(events, span, 8, 10).map(({ event: { id }, column, row }) => [id, column, row])).toEqual([
    ["a", 4, 0],
    ["b", 4, 1],
    ["c", 4, 2],
    ["minor", 4, 3],
  ]);
});

test("a full column leans over to its neighbours, and no two events share a place", () => {
  const events = Array.from({ length: 30 }, (_, i) => event(String(i), "2014-03-16"));
  const places = pileUp(events, span, 8, 4).map(({ column, row }) => `${column},${row}`);
  expect(new Set(places).size).toBe(30);
});

test("lifelines that overlap lie in different lanes, and a free lane is used again", () => {
  const lines = layLifelines(
    [
      release("3.3", "2012-09-29", "2013-09-29"),
      release("3.4", "2013-03-16", "2014-03-18"),
      release("3.5", "2014-01-01", "2015-09-30"),
    ],
    span,
    0.01,
  );
  expect(lines.map(({ release: { python }, lane }) => [python, lane])).toEqual([
    ["3.3", 0],
    ["3.4", 1],
    ["3.5", 0],
  ]);
});

test("the axis spans whole years, from the first event to the last", () => {
  expect(spanOf([event("a", "2000-08-14"), event("b", "2027-10-05")], [])).toEqual({ from: 2000, to: 2028 });
});
