import { expect, test } from "vitest";
import { compareVersions, formatVersionRange, inRange, parseVersionRange } from "./versions";

test("3.9 comes before 3.10", () => {
  expect(["3.10", "3.9", "2.5", "3.11"].sort(compareVersions)).toEqual(["2.5", "3.9", "3.10", "3.11"]);
});

test.each(["3.11", "3.5..3.8", "3.5..", "..3.8"])("%s is read and written back", (text) => {
  const range = parseVersionRange(text);
  expect(range && formatVersionRange(range)).toBe(text);
});

test("a range written backwards is meant forwards", () => {
  expect(parseVersionRange("3.8..3.5")).toEqual({ from: "3.5", to: "3.8" });
});

test.each(["3.5-3.8", "3.5–3.8", "3.8-3.5"])("%s is the range from 3.5 to 3.8", (text) => {
  expect(parseVersionRange(text)).toEqual({ from: "3.5", to: "3.8" });
});

test.each(["", "..", "3", "3.", "3.11.1", "abc", "3.5..x", "3.5...3.8"])("%j is no range", (text) => {
  expect(parseVersionRange(text)).toBeNull();
});

test("both ends belong to a range, and an open end has none", () => {
  const versions = ["3.4", "3.5", "3.8", "3.9", "3.10"];
  expect(versions.filter((each) => inRange(each, { from: "3.5", to: "3.9" }))).toEqual(["3.5", "3.8", "3.9"]);
  expect(versions.filter((each) => inRange(each, { from: "3.9", to: null }))).toEqual(["3.9", "3.10"]);
});
