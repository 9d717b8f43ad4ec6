// What the search of the site finds in a site of a few pages, packed and unpacked as on the way to a reader.
import { expect, test } from "vitest";
import { createSiteSearch } from "./find";
import type { Section, SitePage } from "./pages";
import { packSite } from "./site-index";

const section = (heading: string, text: string, weight = 1): Section => ({
  heading,
  anchor: heading.toLowerCase().replaceAll(/\W+/g, "-"),
  text,
  weight,
});
const page = (kind: SitePage["kind"], path: string, title: string, ...sections: Section[]): SitePage => ({
  kind,
  title,
  path,
  names: [],
  sections: [...sections],
});

const pages: SitePage[] = [
  page(
    "docs",
    "docs/task-groups",
    "Task groups and exception groups",
    { ...section("", "Tasks that end together."), anchor: "" },
    section("Ending a group early", "A group may be cancelled with its tasks."),
  ),
  page(
    "api",
    "docs/reference/TaskGroup",
    "TaskGroup",
    section("", "A context manager."),
    section("createTask()", ""),
  ),
  page(
    "api",
    "docs/reference/EventLoop",
    "EventLoop",
    section("", "The loop."),
    section("callSoon()", "Calls it next."),
  ),
  {
    ...page("history", "history#pep-492", "PEP 492 proposes async and await", section("", "In 2015.")),
    names: ["PEP 492"],
  },
  {
    ...page("posts", "blog/python-3-11", "Python 3.11: structured concurrency", section("", "TaskGroup.")),
    names: ["Python 3.11"],
  },
];
const { index, texts } = packSite(pages);
const search = createSiteSearch(index);
const first = (text: string) => search.answer(text).groups[0]?.found[0]?.place;

test.each<[query: string, path: string]>([
  ["TaskGroup", "docs/reference/TaskGroup"],
  ["taskgroup", "docs/reference/TaskGroup"],
  ["TaskGruop", "docs/reference/TaskGroup"],
  ["task groups", "docs/task-groups"],
  ["exception group", "docs/task-groups"],
  ["ending early", "docs/task-groups#ending-a-group-early"],
  ["call_soon", "docs/reference/EventLoop#callsoon-"],
  ["TaskGroup.create_task", "docs/reference/TaskGroup#createtask-"],
  ["pep492", "history#pep-492"],
  ["PEP 492", "history#pep-492"],
  ["3.11", "blog/python-3-11"],
])("%s leads to %s", (query, path) => {
  expect(first(query)?.path).toBe(path);
});

test("a release is an exact word: 3.1 does not find 3.11", () => {
  expect(search.answer("3.1").count).toBe(0);
});

test("results come in groups, the one with the best result first, and are counted together", () => {
  const { count, groups } = search.answer("taskgroup");
  expect(groups.map(({ kind, found }) => [kind, found.length])).toEqual([
    ["api", 2],
    ["posts", 1],
  ]);
  expect(count).toBe(3);
});

test("a slip is told with what was used in its place", () => {
  expect(search.answer("TaskGruop").corrections).toEqual([{ typed: "taskgruop", used: "taskgroup" }]);
});

test("a query without an answer brings the nearest", () => {
  const { count, groups, nearest } = search.answer("zzzz callsoon");
  expect([count, groups]).toEqual([0, []]);
  expect(nearest.map(({ place }) => place.path)).toEqual(["docs/reference/EventLoop#callsoon-"]);
});

test("a text is known by the number of its section", () => {
  const found = search.answer("early").groups[0]?.found[0];
  expect(texts[found?.number ?? -1]).toBe("A group may be cancelled with its tasks.");
});

test("white space asks for nothing, and whatever is pasted is no exception", () => {
  expect(search.answer("  ").groups).toEqual([]);
  for (const text of ["\ud800", "🌷", "__proto__", "x".repeat(10_000), "(((", '"', "a b ".repeat(500)]) {
    expect(search.answer(text).count).toBeGreaterThanOrEqual(0);
  }
});
