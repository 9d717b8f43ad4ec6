import { expect, test } from "vitest";
import type { HistoryEvent } from "./event";
import { publishEvents, publishHistory, toCsv } from "./published";

const event: HistoryEvent = {
  id: "asyncio-run",
  python: "3.7",
  date: "2018-06-27",
  kind: "api",
  weight: "main",
  planned: false,
  title: 'asyncio.run(), "the" entry',
  summary: "One call,\nno loop.",
  names: ["asyncio.run", "run"],
  peps: [3156, 492],
  refs: [
    { label: "A", url: "https://example.org/a" },
    { label: "B", url: "https://example.org/b" },
  ],
  docs: [{ label: "Here", url: "/docs/async-await" }],
  run: "/docs/async-await",
  chapter: "python-3-7",
};
const page = "https://corolla.example/history";

test("an event leaves with an address that works elsewhere, and without the site's own affairs", () => {
  expect(publishEvents([event], page)).toEqual([
    {
      id: "asyncio-run",
      url: "https://corolla.example/history#asyncio-run",
      python: "3.7",
      date: "2018-06-27",
      kind: "api",
      weight: "main",
      planned: false,
      title: 'asyncio.run(), "the" entry',
      summary: "One call,\nno loop.",
      names: ["asyncio.run", "run"],
      peps: [3156, 492],
      references: event.refs,
    },
  ]);
});

test("a table has a row an event, quotes what a comma, a quote or a line end would break, and joins lists", () => {
  const plain = { ...event, id: "plain", python: null, title: "Plain", summary: "Short", peps: [] };
  expect(toCsv(publishEvents([event, plain], page))).toBe(
    [
      "id,date,python,kind,weight,planned,title,summary,names,peps,references,url",
      'asyncio-run,2018-06-27,3.7,api,main,false,"asyncio.run(), ""the"" entry","One call,\nno loop.",asyncio.run | run,3156 | 492,https://example.org/a | https://example.org/b,https://corolla.example/history#asyncio-run',
      "plain,2018-06-27,,api,main,false,Plain,Short,asyncio.run | run,,https://example.org/a | https://example.org/b,https://corolla.example/history#plain",
      "",
    ].join("\r\n"),
  );
});

test("the whole names its schema", () => {
  const all = publishHistory([event], [], { page, schema: "https://corolla.example/history.schema.json" });
  expect(all.$schema).toBe("https://corolla.example/history.schema.json");
  expect(all.events).toHaveLength(1);
});
