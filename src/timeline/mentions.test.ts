import { expect, test } from "vitest";
import type { History } from "./event";
import { linkBack, type DocsPage } from "./mentions";

const history = {
  chapters: [],
  events: [
    { id: "asyncio-taskgroup", python: "3.11", docs: [], run: null },
    { id: "asyncio-run", python: "3.7", docs: [], run: "/docs/async-await#one-call" },
    { id: "tulip-first-commit", python: null, docs: [], run: null },
  ],
} as unknown as History;

const page = (text: string, path = "/docs/task-groups"): DocsPage => ({
  file: `${path.slice(1)}/index.mdx`,
  path,
  title: "Task groups",
  text,
});

const docsOf = (id: string, ...pages: DocsPage[]) =>
  linkBack(history, pages).events.find((event) => event.id === id)?.docs;

test("an event leads back to the pages that name it, by a badge or by a link, each once", () => {
  const badge = page(
    'since <Since release="3.11" event="asyncio-taskgroup" />, see [it](/history#asyncio-taskgroup)',
  );
  const link = page("[3.11](/history#asyncio-taskgroup)", "/docs/tasks");
  expect(docsOf("asyncio-taskgroup", badge, link)).toEqual([
    { label: "Task groups", url: "/docs/task-groups" },
    { label: "Task groups", url: "/docs/tasks" },
  ]);
});

test("a page that the event names already is not named again", () => {
  expect(docsOf("asyncio-run", page("[3.7](/history#asyncio-run)", "/docs/async-await"))).toEqual([]);
});

test.each<[string, string]>([
  ['<Since release="3.10" event="asyncio-taskgroup" />', "the event is of 3.11, not of 3.10."],
  ['<Since release="3.4" event="tulip-first-commit" />', "the event is of no release, not of 3.4."],
  ['<Since release="3.11" event="nothing" />', "names an event that no post of blog/ has."],
  ['<Since release="3.11" />', "needs both"],
])("%s fails the build", (tag, problem) => {
  expect(() => linkBack(history, [page(`since ${tag}`)])).toThrow(
    `The docs name releases wrongly:\n  docs/task-groups/index.mdx: ${tag}`,
  );
  expect(() => linkBack(history, [page(tag)])).toThrow(problem);
});
