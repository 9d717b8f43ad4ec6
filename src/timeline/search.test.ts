import { expect, test } from "vitest";
import type { History, HistoryEvent } from "./event";
import { createSearch } from "./search";
import { EVERYTHING, type HistoryState } from "./url-state";

const event = (id: string, some: Partial<HistoryEvent> = {}): HistoryEvent => ({
  id,
  python: "3.7",
  date: "2018-06-27",
  kind: "api",
  weight: "main",
  title: id,
  summary: "",
  names: [],
  peps: [],
  refs: [{ label: "bpo-31861", url: "https://example.org/" }],
  docs: [],
  run: null,
  chapter: "python-3-7",
  planned: false,
  ...some,
});

const release = (python: string, date: string) => ({
  python,
  date,
  endOfLife: "2030-01-01",
  schedule: "https://example.org/",
  planned: false,
});

const history: History = {
  chapters: [
    { slug: "python-3-7", title: "3.7", releases: [release("3.7", "2018-06-27")] },
    { slug: "python-3-11", title: "3.11", releases: [release("3.11", "2022-10-24")] },
  ],
  events: [
    event("run", { title: "asyncio.run()", names: ["asyncio.run"], peps: [3156] }),
    event("gone", { kind: "removal", title: "asyncio.async() removed", weight: "minor" }),
    event("trio", {
      python: null,
      date: "2020-01-01",
      kind: "origin",
      chapter: "python-3-11",
      title: "Trio nurseries",
    }),
    event("group", {
      python: "3.11",
      date: "2022-10-24",
      chapter: "python-3-11",
      title: "asyncio.TaskGroup",
      names: ["asyncio.TaskGroup"],
      peps: [654],
    }),
    event("more", {
      python: "3.11",
      date: "2022-10-24",
      chapter: "python-3-11",
      title: "A group for a task",
    }),
  ],
};

const search = createSearch(history);
const ask = (some: Partial<HistoryState>) => search.answer({ ...EVERYTHING, ...some });
const ids = (some: Partial<HistoryState>) => ask(some).found.map(({ event: { id } }) => id);

test("nothing asked for is everything, oldest first", () => {
  expect(ids({})).toEqual(["run", "gone", "trio", "group", "more"]);
  expect(ids({ sort: "newest" })).toEqual(["more", "group", "trio", "gone", "run"]);
});

test("two words are looked for apart and as one name, which comes first", () => {
  expect(ids({ text: "task group" })).toEqual(["group", "more"]);
  expect(ids({ text: "taskgroup" })).toEqual(["group"]);
});

test("a release is an exact word: 3.1 does not find 3.11", () => {
  expect(ids({ text: "3.11", sort: "oldest" })).toEqual(["group", "more"]);
  expect(ids({ text: "3.1" })).toEqual([]);
});

test("a slip is forgiven only where nothing else fits, and is told", () => {
  const answer = ask({ text: "TaskGruop" });
  expect(answer.found.map(({ event: { id } }) => id)).toEqual(["group"]);
  expect(answer.corrections).toEqual([{ typed: "taskgruop", used: "taskgroup" }]);
});

test("issue numbers are found", () => {
  expect(ids({ text: "bpo-31861" })).toHaveLength(5);
});

test("negation leaves out by word and by condition", () => {
  expect(ids({ text: "-removal" })).toEqual(["run", "trio", "group", "more"]);
  expect(ids({ text: "asyncio -kind:removal", sort: "oldest" })).toEqual(["run", "group"]);
  expect(ids({ text: "-3.11..", sort: "oldest" })).toEqual(["run", "gone"]);
});

test("a range of releases takes in what happened outside Python meanwhile, a single release does not", () => {
  expect(ids({ pythons: [{ from: "3.8", to: "3.11" }] })).toEqual(["trio", "group", "more"]);
  expect(ids({ pythons: [{ from: "3.11", to: "3.11" }] })).toEqual(["group", "more"]);
});

test("within a filter any value will do, between filters all must agree", () => {
  expect(ids({ kinds: ["removal", "origin"] })).toEqual(["gone", "trio"]);
  expect(ids({ kinds: ["removal", "origin"], weights: ["main"] })).toEqual(["trio"]);
  expect(ids({ peps: [654, 3156], kinds: ["api"] })).toEqual(["run", "group"]);
});

test("each filter counts what choosing in it would show, under the query and the other filters", () => {
  const { counts } = ask({ text: "asyncio", kinds: ["api"] });
  expect([...counts.kinds]).toEqual([
    ["api", 2],
    ["removal", 1],
  ]);
  expect([...counts.pythons]).toEqual([
    ["3.7", 1],
    ["3.11", 1],
  ]);
  expect([...counts.peps]).toEqual([
    [3156, 1],
    [654, 1],
  ]);
  expect([...counts.weights]).toEqual([["main", 2]]);
});

test("an empty result says what the filters hid and what comes near", () => {
  expect(ask({ text: "taskgroup", kinds: ["origin"] }).instead).toMatchObject({ withoutFilters: 1 });
  const { instead } = ask({ text: "taskgroup zzzz" });
  expect(instead?.withoutFilters).toBe(0);
  expect(instead?.nearest.map(({ event: { id } }) => id)).toEqual(["group"]);
});

test("a hit tells by which words of its own it was found", () => {
  expect(ask({ text: "taskgroup" }).found[0]?.terms).toContain("taskgroup");
});
