import { expect, test } from "vitest";
import { EVERYTHING, effectiveSort, formatState, parseState, type HistoryState } from "./url-state";

test("an empty address asks for everything, and everything is an empty address", () => {
  expect(parseState("")).toEqual(EVERYTHING);
  expect(formatState(EVERYTHING)).toBe("");
});

test("the address of the page contract is read and written back", () => {
  const search = "?q=taskgroup&kind=api&python=3.11";
  expect(parseState(search)).toEqual({
    ...EVERYTHING,
    text: "taskgroup",
    kinds: ["api"],
    pythons: [{ from: "3.11", to: "3.11" }],
  });
  expect(formatState(parseState(search))).toBe(search);
});

test("every part of the state survives the address", () => {
  const state: HistoryState = {
    text: 'yield from -"3.5 & 3.6" 🌷 %zz',
    kinds: ["syntax", "api"],
    pythons: [
      { from: "3.11", to: "3.11" },
      { from: "3.5", to: null },
    ],
    peps: [492, 525],
    weights: ["main"],
    sort: "newest",
  };
  expect(parseState(formatState(state))).toEqual(state);
});

test("several values may be given one by one or with commas", () => {
  expect(parseState("?kind=api,syntax&kind=change").kinds).toEqual(["syntax", "api", "change"]);
});

test("what is not known is left out", () => {
  expect(parseState("?kind=apis&python=x&pep=-1&weight=heavy&sort=up&utm_source=a&q=%E0%A4%A&%")).toEqual({
    ...EVERYTHING,
    text: "\uFFFD%A",
  });
});

test("with a text the best match comes first, without one the oldest", () => {
  expect(effectiveSort(EVERYTHING)).toBe("oldest");
  expect(effectiveSort({ ...EVERYTHING, text: "task" })).toBe("relevance");
  expect(effectiveSort({ ...EVERYTHING, text: "task", sort: "newest" })).toBe("newest");
});
