import { expect, test } from "vitest";
import {
  layLandmarks,
  layLifelines,
  pileUp,
  positionOf,
  releasesBetween,
  spanOf,
  within,
  yearAt,
} from "./axis-layout";
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

test("a pile that is full on all sides grows no more", () => {
  const events = Array.from({ length: 500 }, (_, i) => event(String(i), "2014-03-16"));
  expect(pileUp(events, span, 40, 4)).toHaveLength(9 * 4);
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

test("names stand over their columns, in another lane where they would touch, and inside the axis", () => {
  const named = (id: string, date: string) => ({ ...event(id, date), landmark: "0123456789" });
  const placed = pileUp(
    [named("a", "2012-01-01"), event("b", "2012-01-01"), named("c", "2012-02-01"), named("d", "2015-12-31")],
    span,
    40,
    10,
  );
  const landmarks = layLandmarks(placed, 10, 400, 5);
  expect(landmarks.map(({ event: { id }, x, start, lane, height }) => [id, x, start, lane, height])).toEqual([
    ["a", 5, 0, 0, 3],
    ["c", 5, 0, 1, 3],
    ["d", 395, 350, 0, 1],
  ]);
});

test("the axis spans whole years, from the first event to the last", () => {
  expect(spanOf([event("a", "2000-08-14"), event("b", "2027-10-05")], [])).toEqual({ from: 2000, to: 2028 });
});

test("every place on the axis is a year, and every year a place", () => {
  const wide = { from: 2000, to: 2024 };
  for (const year of [2000, 2006.5, 2012, 2012.1, 2020, 2024]) {
    expect(yearAt(positionOf(year, wide), wide)).toBeCloseTo(year);
  }
});

test("a span holds the events of its years, and the releases that lived in them", () => {
  const events = [event("before", "2011-12-31"), event("in", "2012-01-01"), event("after", "2016-01-01")];
  const releases = [
    release("2.5", "2006-09-19", "2011-05-26"),
    release("3.2", "2011-02-20", "2016-02-20"),
    release("3.6", "2016-12-23", "2021-12-23"),
  ];
  const held = within(span, events, releases);
  expect(held.events.map(({ id }) => id)).toEqual(["in"]);
  expect(held.releases.map(({ python }) => python)).toEqual(["3.2"]);
});

test("a stretch of the axis means the releases that came out in it", () => {
  const releases = [
    release("3.3", "2012-09-29", "2017-09-29"),
    release("3.4", "2014-03-16", "2019-03-18"),
    release("3.5", "2015-09-13", "2020-09-30"),
  ];
  expect(releasesBetween(releases, 2012, 2014.5)).toEqual({ from: "3.3", to: "3.4" });
  expect(releasesBetween(releases, 2012.8, 2014)).toBeNull();
});
