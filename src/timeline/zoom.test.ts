import { expect, test } from "vitest";
import type { History } from "./event";
import { pepsOf, releasesOf, zoomTo } from "./zoom";

const release = (python: string, date: string) => ({ python, date, endOfLife: "2030-01-01" });
const event = (python: string | null, date: string, chapter: string, peps: number[] = []) => ({
  python,
  date,
  chapter,
  peps,
});
const history = {
  chapters: [
    { slug: "python-3-4", releases: [release("3.4", "2014-03-16")] },
    { slug: "python-3-5", releases: [release("3.5", "2015-09-13")] },
  ],
  events: [
    event(null, "2012-10-16", "python-3-4"),
    event("3.4", "2014-03-16", "python-3-4", [3156, 380]),
    event("3.5", "2016-06-26", "python-3-5", [492]),
  ],
} as unknown as History;

test("the whole axis shows everything, from the first year to the end of the last", () => {
  expect(zoomTo([], history)).toEqual({ from: 2012, to: 2017 });
});

test("a release takes the years of its own events, a range those between as well", () => {
  expect(zoomTo([{ from: "3.5", to: "3.5" }], history)).toEqual({ from: 2015, to: 2017 });
  expect(zoomTo([{ from: null, to: "3.4" }], history)).toEqual({ from: 2012, to: 2015 });
});

test("a range that nothing is of leaves the axis whole", () => {
  expect(zoomTo([{ from: "4.0", to: null }], history)).toEqual({ from: 2012, to: 2017 });
});

test("what can be chosen is in order", () => {
  expect(releasesOf(history).map(({ python }) => python)).toEqual(["3.4", "3.5"]);
  expect(pepsOf(history)).toEqual([380, 492, 3156]);
});
