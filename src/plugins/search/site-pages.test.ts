import { expect, test } from "vitest";
import type { ReadSection } from "./read-page";
import { kindOf, toSitePage } from "./site-pages";

const section = (heading: string, text: string, inherited = false): ReadSection => ({
  heading,
  anchor: heading,
  text,
  inherited,
});

test.each([
  ["docs/timeouts", "docs"],
  ["docs/reference", "api"],
  ["docs/reference/asyncio/classes/Task", "api"],
  ["blog/python-3-11", "posts"],
  ["playground/", "docs"],
  ["blog", null],
  ["history", null],
  ["", null],
])("%j is searched as %s", (place, kind) => {
  expect(kindOf(place)).toBe(kind);
});

test("a heading without words of its own is left out of docs and kept in the reference", () => {
  const read = { title: "T", sections: [section("", ""), section("empty", ""), section("told", "Words.")] };
  const headings = (place: string) => toSitePage(place, read)?.sections.map(({ heading }) => heading);
  expect(headings("docs/timeouts")).toEqual(["", "told"]);
  expect(headings("docs/reference/time")).toEqual(["", "empty", "told"]);
});

test("what is inherited, and what only a statement calls, tells less", () => {
  const read = {
    title: "Task",
    sections: [section("", "A task."), section("done()", "", true), section("__aexit__()", "")],
  };
  expect(toSitePage("docs/reference/t", read)?.sections.map(({ weight }) => weight)).toEqual([1, 0.6, 0.6]);
});

test("a post is known by its release", () => {
  expect(toSitePage("blog/x", { title: "Python 3.11: scopes", sections: [] })?.names).toEqual([
    "Python 3.11",
  ]);
});
