import { expect, test } from "vitest";
import type { HistoryEvent } from "./event";
import { feedsOf } from "./feeds";

const event = (id: string, some: Partial<HistoryEvent> = {}): HistoryEvent => ({
  id,
  python: "3.11",
  date: "2022-10-24",
  kind: "removal",
  weight: "main",
  planned: false,
  title: `About <${id}>`,
  summary: "Gone.",
  names: [],
  peps: [492],
  refs: [{ label: "A <source>", url: "https://example.org/" }],
  docs: [],
  run: null,
  chapter: "python-3-11",
  ...some,
});

const place = { page: "https://corolla.example/history", site: "https://corolla.example/" };
const events = [
  event("first", { date: "2018-06-27", python: "3.7" }),
  event("other-kind", { kind: "api" }),
  event("second"),
  event("planned", { planned: true }),
];
const feeds = new Map(feedsOf("removal", events, place).map(({ path, text }) => [path, text]));

test("a kind has a feed in each of three formats", () => {
  expect([...feeds.keys()]).toEqual([
    "history/feeds/removal.rss.xml",
    "history/feeds/removal.atom.xml",
    "history/feeds/removal.json",
  ]);
});

test("it holds the events of the kind that have happened, newest first, each with its place on the site", () => {
  const json = JSON.parse(feeds.get("history/feeds/removal.json") ?? "") as {
    items: { id: string; url: string; title: string; date_modified: string }[];
  };
  expect(json.items.map(({ url }) => url)).toEqual([`${place.page}#second`, `${place.page}#first`]);
  expect(json.items[0]).toMatchObject({
    title: "About <second> (Python 3.11)",
    date_modified: "2022-10-24T00:00:00.000Z",
  });
});

test("each item has what its format asks for: an author in Atom, a content in JSON, the sources in both", () => {
  expect(feeds.get("history/feeds/removal.atom.xml")).toContain("<name>Corolla</name>");
  const json = JSON.parse(feeds.get("history/feeds/removal.json") ?? "") as {
    feed_url: string;
    items: { content_html: string; date_published: string }[];
  };
  expect(json.feed_url).toBe(`${place.site}history/feeds/removal.json`);
  expect(json.items[0]).toMatchObject({
    content_html: '<p>Gone.</p><p><a href="https://example.org/">A &lt;source></a></p>',
    date_published: "2022-10-24T00:00:00.000Z",
  });
});

test("XML is well formed whatever a title holds", () => {
  for (const path of ["history/feeds/removal.rss.xml", "history/feeds/removal.atom.xml"]) {
    const text = feeds.get(path) ?? "";
    expect(text).toMatch(/^<\?xml/);
    expect(text.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, "")).not.toContain("<second>");
  }
});
