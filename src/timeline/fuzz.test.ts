// Whatever is typed or pasted into the address gives an answer and never an exception.
import { expect, test } from "vitest";
import { markTerms } from "../words";
import { createSearch } from "./search";
import { EVERYTHING, formatState, parseState } from "./url-state";
import type { History, HistoryEvent } from "./event";

const RUNS = 2000;

/** A small linear congruential generator, so that a failure can be had again. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const FRAGMENTS = [
  "TaskGroup",
  "pep492",
  "PEP 492",
  "3.11",
  "3.5..3.8",
  "..",
  "-",
  "-removal",
  "kind:",
  "kind:api",
  "pep:",
  "is:main",
  "python:",
  '"',
  "call_soon",
  "__",
  "🌷",
  "👩‍👩‍👧",
  "\u0000",
  "\u001b[31m",
  "\ud800",
  "\u202e",
  "é",
  "ß",
  "İ",
  "%",
  "%zz",
  "%E0%A4",
  "&",
  "=",
  "?",
  "#",
  "+",
  "\n",
  "\t",
  " ",
  "(",
  ")",
  "[",
  "\\",
  "*",
  "^",
  "$",
  "__proto__",
  "constructor",
  "toString",
  "<script>",
  "x".repeat(10_000),
  "0".repeat(400),
  "1e999",
  "-".repeat(50),
];

function createText(random: (below: number) => number): string {
  return Array.from({ length: random(8) }, () => FRAGMENTS[random(FRAGMENTS.length)] ?? "").join(
    random(2) === 0 ? " " : "",
  );
}

const PARAMETERS = ["q", "kind", "python", "pep", "weight", "sort", "Q", "", "__proto__"];

function createAddress(random: (below: number) => number): string {
  const pairs = Array.from({ length: random(6) }, () => {
    const value = createText(random);
    const raw =
      random(2) === 0 ? value : value.replace(/[\ud800-\udfff]/g, "").replace(/./gu, encodeURIComponent);
    return `${PARAMETERS[random(PARAMETERS.length)] ?? ""}=${raw}`;
  });
  return (random(4) === 0 ? "" : "?") + pairs.join("&");
}

const event = (id: string, title: string): HistoryEvent => ({
  id,
  python: "3.11",
  date: "2022-10-24",
  kind: "api",
  weight: "main",
  title,
  summary: "Waits for every child; PEP 492, call_soon, removal.",
  names: [title],
  peps: [492],
  refs: [],
  docs: [],
  run: null,
  chapter: "python-3-11",
  planned: false,
});

const history: History = {
  chapters: [{ slug: "python-3-11", title: "3.11", releases: [] }],
  events: [event("a", "asyncio.TaskGroup"), event("b", "constructor"), event("c", "__proto__ toString")],
};

test(`${RUNS} random queries are answered`, () => {
  const random = createRandom(20221024);
  const search = createSearch(history);
  for (let i = 0; i < RUNS; i++) {
    const text = createText(random);
    const answer = search.answer({ ...EVERYTHING, text });
    expect(answer.found.length, text).toBeLessThanOrEqual(history.events.length);
    for (const { event: found, terms } of answer.found) {
      const segments = markTerms(found.title, terms);
      expect(segments.map((segment) => segment.text).join("")).toBe(found.title);
    }
  }
});

test(`${RUNS} random addresses are read, and what was read is written and read the same`, () => {
  const random = createRandom(3156);
  const search = createSearch(history);
  for (let i = 0; i < RUNS; i++) {
    const state = parseState(createAddress(random));
    const again = parseState(formatState(state));
    expect({ ...again, text: "" }).toEqual({ ...state, text: "" });
    expect(formatState(again)).toBe(formatState(state));
    expect(() => search.answer(state)).not.toThrow();
  }
});
