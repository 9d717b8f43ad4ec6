import { describe, expect, test } from "vitest";
import { readHistory } from "./read-history";

const site = {
  hasPage: (path: string) => path === "/docs/async-await",
  hasSnippet: (path: string) => path === "/docs/async-await",
};

type Fields = Record<string, unknown>;

const event = (change: Fields = {}): Fields => ({
  id: "asyncio-run",
  python: "3.7",
  date: "2018-06-27",
  kind: "api",
  title: "asyncio.run()",
  summary: "One call runs the main coroutine.",
  refs: [{ label: "What's New in Python 3.7", url: "https://docs.python.org/3/whatsnew/3.7.html" }],
  ...change,
});

const post = (change: Fields = {}): Fields => ({
  title: "Python 3.7: asyncio.run",
  slug: "python-3-7",
  date: new Date("2018-06-27"),
  releases: [
    {
      python: "3.7",
      date: "2018-06-27",
      endOfLife: "2023-06-27",
      schedule: "https://peps.python.org/pep-0537/",
    },
  ],
  events: [event()],
  ...change,
});

const next = (change: Fields = {}): Fields =>
  post({
    title: "Python 3.8: a prompt that awaits",
    slug: "python-3-8",
    date: new Date("2019-10-14"),
    releases: [
      {
        python: "3.8",
        date: "2019-10-14",
        endOfLife: "2024-10-07",
        schedule: "https://peps.python.org/pep-0569/",
        others: [{ name: "3.8.1", date: "2019-12-18" }],
      },
    ],
    events: [event({ id: "asyncio-repl", python: "3.8", date: "2019-10-14" })],
    ...change,
  });

const read = (...frontMatters: Fields[]) =>
  readHistory(
    frontMatters.map((frontMatter) => ({
      file: `blog/${String(frontMatter["slug"])}/index.mdx`,
      frontMatter,
    })),
    site,
  );

/** What the build says, without its first line. */
function problems(...frontMatters: Fields[]): string[] {
  try {
    read(...frontMatters);
  } catch (error) {
    return (error as Error).message.split("\n").slice(1);
  }
  return [];
}

test("posts become one history, oldest first, whatever the order of the files", () => {
  const history = read(next(), post());
  expect(history.chapters.map(({ slug }) => slug)).toEqual(["python-3-7", "python-3-8"]);
  expect(history.events.map(({ id }) => id)).toEqual(["asyncio-run", "asyncio-repl"]);
  expect(history.events[0]).toEqual({
    ...event(),
    weight: "main",
    names: [],
    peps: [],
    docs: [],
    run: null,
    chapter: "python-3-7",
    planned: false,
  });
});

test("what is not in a release belongs to the post that tells its time", () => {
  const origin = event({ id: "anyio-1-0", python: undefined, date: "2019-05-14", kind: "origin" });
  const history = read(post(), next({ events: [origin] }));
  expect(history.events.at(-1)).toMatchObject({ id: "anyio-1-0", python: null, chapter: "python-3-8" });
});

test("events of a release that is not out yet are marked, and may be of any day", () => {
  const releases = [
    {
      python: "3.8",
      date: "2019-10-14",
      endOfLife: "2024-10-07",
      schedule: "https://peps.python.org/pep-0569/",
      planned: true,
    },
  ];
  const early = event({ id: "early", python: "3.8", date: "2019-08-01" });
  expect(read(post(), next({ releases, events: [early] })).events.at(-1)?.planned).toBe(true);
});

describe("a mistake fails the build with file, field and what to do", () => {
  const file = "  blog/python-3-7/index.mdx: ";
  const inEvent = (change: Fields) => problems(post({ events: [event(change)] }));

  test.each<[string, Fields, string]>([
    [
      "a wrong kind",
      { kind: "apis" },
      "kind must be one of origin, syntax, api, change, performance, tooling, deprecation, removal.",
    ],
    [
      "a version without quotes",
      { python: 3.7 },
      'python must be a release in quotes, e.g. python: "3.10" (without them YAML reads 3.1).',
    ],
    [
      "a date without quotes",
      { date: new Date("2018-06-27") },
      'date must be a date in quotes, e.g. date: "2022-10-24".',
    ],
    [
      "a day that does not exist",
      { date: "2018-02-30" },
      'date must be a day that exists, written "2022-10-24".',
    ],
    ["no reference", { refs: [] }, "refs needs at least one reference: where can it be read up?"],
    ["an unknown field", { weigth: "minor" }, "weigth is not a field that is known here."],
    ["a missing field", { title: undefined }, "title must be text; put it in quotes."],
    [
      "an unknown release",
      { python: "3.99" },
      'python "3.99" is not a release of this post. No post has such a release.',
    ],
    [
      "a day on which nothing came out",
      { date: "2018-06-28" },
      'date 2018-06-28 is no day of 3.7 (2018-06-27). Add the release to "others".',
    ],
    [
      "a dead page of this site",
      { docs: [{ label: "Gone", url: "/docs/gone" }] },
      "docs[0].url is dead: there is no page /docs/gone.",
    ],
    [
      "a place where nothing runs",
      { run: "/docs/start#here" },
      "run leads to /docs/start, where nothing can be run. Name a page with a snippet.",
    ],
    [
      "a PEP under a wrong label",
      { refs: [{ label: "PEP 492", url: "https://peps.python.org/pep-0479/" }] },
      'refs[0].url leads to PEP 479 and is labelled "PEP 492".',
    ],
  ])("%s", (_name, change, message) => {
    expect(inEvent(change)).toEqual([`${file}events[0] (asyncio-run), ${message}`]);
  });

  test("an event in the post of another release is told where it belongs", () => {
    const [problem] = problems(post(), next({ events: [event({ id: "x" })] }));
    expect(problem).toContain(
      '"3.7" is not a release of this post. Move the event to blog/python-3-7/index.mdx.',
    );
  });

  test("a date out of order", () => {
    const later = event({ id: "later", python: "3.8", date: "2019-12-18" });
    const earlier = event({ id: "earlier", python: "3.8", date: "2019-10-14" });
    expect(problems(post(), next({ events: [later, earlier] }))).toEqual([
      '  blog/python-3-8/index.mdx: events[1] (earlier), date 2019-10-14 is out of order: "later", above it, is of 2019-12-18.',
    ]);
  });

  test("an event outside the time of its post", () => {
    const origin = event({ id: "old", python: undefined, date: "2017-01-01" });
    expect(problems(post(), next({ events: [origin] }))[0]).toContain(
      "2017-01-01 is not between 2018-06-27 and 2019-10-14, the time this post tells. Move it to another post.",
    );
  });

  test("an id that is taken, in the same post or another", () => {
    expect(problems(post({ events: [event(), event()] }))).toEqual([
      `${file}events[1] (asyncio-run), id is taken by an event of blog/python-3-7/index.mdx. Every event needs its own.`,
    ]);
    const again = next({ events: [event({ python: "3.8", date: "2019-10-14" })] });
    expect(problems(post(), again)[0]).toContain("id is taken by an event of blog/python-3-7/index.mdx");
  });

  test("a release that two posts tell, and a post dated to no release", () => {
    const twice = problems(post(), post({ slug: "again", date: new Date("2018-06-28") }));
    expect(twice).toContain(
      "  blog/again/index.mdx: releases[0] 3.7 is told in blog/python-3-7/index.mdx already.",
    );
    expect(twice).toContain(
      "  blog/again/index.mdx: date 2018-06-28 is not the day of a release of this post. Use the release's date.",
    );
  });

  test("all mistakes are told at once", () => {
    expect(problems(post({ title: "" }), next({ releases: [] }))).toEqual([
      `${file}title is empty.`,
      "  blog/python-3-8/index.mdx: releases needs the release that the post is about.",
    ]);
  });
});
