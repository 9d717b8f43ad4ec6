// Owns what the search of this very site must bring first: read from the index that the build wrote, as the page reads it.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { INDEX_FILE, TEXTS_FILE, createSiteSearch, type SiteSearch } from "../../src/search/node";
import { expect, test } from "./support/test";

const read = (file: string) => readFileSync(`build/${file}`, "utf8");
const search = (): SiteSearch =>
  createSiteSearch(JSON.parse(read(INDEX_FILE)) as Parameters<typeof createSiteSearch>[0]);
const REFERENCE = "docs/reference/asyncio";
const { siteSearch } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  siteSearch: { indexKilobytes: number; textsKilobytes: number };
};

test("each query brings first what it means", () => {
  const { answer } = search();
  const expected: [query: string, path: string][] = [
    // The hard words
    ["asyncoi", REFERENCE],
    ["TaskGruop", `${REFERENCE}/classes/TaskGroup`],
    ["TaskGroup", `${REFERENCE}/classes/TaskGroup`],
    ["taskgroup", `${REFERENCE}/classes/TaskGroup`],
    ["task group", `${REFERENCE}/classes/TaskGroup`],
    ["task groups", "docs/task-groups"],
    ["call_soon", `${REFERENCE}/classes/EventLoop#callsoon`],
    ["callSoon", `${REFERENCE}/classes/EventLoop#callsoon`],
    ["pep492", "history#pep-492-proposed"],
    ["PEP 492", "history#pep-492-proposed"],
    ["3.11", "blog/python-3-11"],
    ["Python 3.11", "blog/python-3-11"],
    ["wait_for", "docs/timeouts#wait_for-one-awaitable"],
    ["waitFor", `${REFERENCE}#waitfor`],
    ["uncancel", `${REFERENCE}/classes/Task#uncancel`],
    // Names
    ["create_task", "docs/tasks#create_task"],
    ["createTask", `${REFERENCE}#createtask`],
    ["TaskGroup.create_task", `${REFERENCE}/classes/TaskGroup#createtask`],
    ["call_soon_threadsafe", `${REFERENCE}/classes/EventLoop#callsoonthreadsafe`],
    ["to_thread", "docs/threads#to_thread"],
    ["asyncio.run", `${REFERENCE}#run`],
    ["CancelledError", `${REFERENCE}/classes/CancelledError`],
    ["semaphore", `${REFERENCE}/classes/Semaphore`],
    ["gather", "docs/gather-wait-as-completed"],
    // Ideas
    ["cancellation", "docs/cancellation"],
    ["timeout", "docs/timeouts"],
    ["queue", "docs/queues"],
    ["async generator", "docs/async-generators"],
    ["debug mode", "docs/debugging#debug-mode"],
    ["back-pressure", "docs/queues#back-pressure"],
    ["glossary", "docs/glossary"],
    ["playground", "playground"],
    ["own event loop", "docs/own-loop"],
    // What a program says when it fails
    ["asyncio.run() cannot be called from a running event loop", "docs/common-mistakes#run-inside-run"],
    ["coroutine 'save' was never awaited", "docs/debugging#forgotten-coroutines"],
    ["'await' outside async function", "docs/awaitables#only-inside-a-coroutine-function"],
    // History
    ["nursery", "history#trio-first-release"],
    ["@asyncio.coroutine removed", "history#asyncio-coroutine-removed"],
    // Slips
    ["semaphroe", `${REFERENCE}/classes/Semaphore`],
    ["cancelation", "docs/cancellation"],
    ["uncnacel", `${REFERENCE}/classes/Task#uncancel`],
  ];
  const firsts = expected.map(([query]) => {
    const path = answer(query).groups[0]?.found[0]?.place.path;
    return [query, path?.replace(/\/(?=#|$)/, "")];
  });
  expect(firsts).toEqual(expected);
});

test("every result leads to a page, and to a heading that the page has", () => {
  const { answer } = search();
  const places = ["asyncio", "task", "python"].flatMap((query) =>
    answer(query).groups.flatMap(({ found }) => found.map(({ place }) => place.path)),
  );
  expect(places.length).toBeGreaterThan(300);
  for (const place of new Set(places)) {
    const [page = "", anchor] = place.split("#");
    const html = read(`${page}/index.html`);
    if (anchor !== undefined)
      expect(html, place).toMatch(new RegExp(`id="?${anchor.replaceAll(/\W/g, "\\$&")}["\\s>]`));
  }
});

test("the index is small", () => {
  const weigh = (file: string) => gzipSync(read(file)).length / 1000;
  const [index, texts] = [weigh(INDEX_FILE), weigh(TEXTS_FILE)];
  process.stdout.write(`Search: index ${index.toFixed(1)} kB, texts ${texts.toFixed(1)} kB gzipped\n`);
  expect(index).toBeLessThanOrEqual(siteSearch.indexKilobytes);
  expect(texts).toBeLessThanOrEqual(siteSearch.textsKilobytes);
});
