// Owns how fast the history answers a keystroke: with the events that there are, and with 5,000 made for the test.
import type { Page, Route } from "@playwright/test";
import { packEvents, type History, type HistoryEvent } from "../../src/timeline/node";
import { EVENTS, INDEX, literalAfter } from "./support/history-chunk";
import { expect, test } from "./support/test";

/** Typed letter by letter: names, slips, a grammar, words that nearly every event has, and nothing at all. */
const QUERIES = [
  "taskgroup",
  "TaskGruop",
  "kind:api 3.5..3.8",
  "asyncio -removal",
  "async generator",
  "zzzz",
];
const ROUNDS = 5;
test.describe.configure({ timeout: 120_000 });

/**
 * The list's first screen follows the count. The aim is 50 ms for both sizes; 27 and 88 were measured on two slow cores,
 * and a machine that does other things takes its time.
 */
const longestWaitForList = { events: 100, manyEvents: 200 };

interface Keystroke {
  typed: string;
  /** Milliseconds until the number of matches stands there. */
  count: number;
  /** Milliseconds until the list shows the first of them, a screen full. */
  list: number;
  /** Milliseconds until the list shows them all. */
  whole: number;
}

/** Every number is the time for which the slowest of the keystrokes had to wait. */
type Slowest = Record<"count" | "list" | "whole", { typed: string; milliseconds: number }>;

test("a keystroke is answered within a frame among the events there are", async ({ page }) => {
  await page.goto("/history");
  const slowest = await typeEverything(page);
  report("219 events", slowest);
  expect(slowest.count.milliseconds).toBeLessThan(16);
  expect(slowest.list.milliseconds).toBeLessThan(longestWaitForList.events);
});

test("a keystroke is answered within 50 ms among 5,000 events", async ({ page }) => {
  await page.route("**/assets/js/*.js", (route) => replaceHistory(route, 5000));
  // From another page, so that what was rendered for the real events is not in the way.
  await page.goto("/blog");
  await page.getByRole("navigation").getByRole("link", { name: "History", exact: true }).first().click();
  await expect(page.getByRole("main").getByRole("status")).toHaveText("5000 events", { timeout: 30_000 });
  const slowest = await typeEverything(page);
  report("5,000 events", slowest);
  expect(slowest.count.milliseconds).toBeLessThan(50);
  expect(slowest.list.milliseconds).toBeLessThan(longestWaitForList.manyEvents);
});

/** The slowest keystrokes, each taken at its median over some rounds: the machine's hiccups are not the page's. */
async function typeEverything(page: Page): Promise<Slowest> {
  const box = page.getByRole("searchbox", { name: "Search the history" });
  // The index is unpacked while the browser is idle.
  await box.fill("warm");
  await page.waitForTimeout(1500);
  const rounds: Keystroke[][] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await box.evaluate(typeInPage, QUERIES));
  const median = (values: number[]) =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
  const slowest = (what: keyof Slowest) =>
    (rounds[0] ?? [])
      .map(({ typed }, i) => ({
        typed,
        milliseconds: median(rounds.map((round) => round[i]?.[what] ?? Infinity)),
      }))
      .reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a));
  return { count: slowest("count"), list: slowest("list"), whole: slowest("whole") };
}

/** Runs in the page. React answers an input event before the next task, and the list in tasks of its own. */
async function typeInPage(box: HTMLElement | SVGElement, queries: string[]): Promise<Keystroke[]> {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  const isBusy = () => document.querySelector("main [aria-busy='true']") !== null;
  const isGrowing = () => document.querySelector("main [data-to-come]") !== null;
  const turn = () =>
    new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  const keystrokes: Keystroke[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length++) {
      const typed = query.slice(0, length);
      const before = performance.now();
      value?.set?.call(box, typed);
      box.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
      const count = performance.now() - before;
      while (isBusy()) await turn();
      const list = performance.now() - before;
      while (isBusy() || isGrowing()) await turn();
      keystrokes.push({ typed, count, list, whole: performance.now() - before });
    }
  }
  return keystrokes;
}

/** Hands out the chunk that carries the history with another history in it. */
async function replaceHistory(route: Route, size: number): Promise<void> {
  const response = await route.fetch();
  const source = await response.text();
  if (!source.includes(`JSON.parse('${EVENTS}`)) {
    await route.fulfill({ response });
    return;
  }
  const history = literalAfter(source, EVENTS);
  const many = multiply(JSON.parse(history.value) as History, size);
  const index = literalAfter(source, INDEX);
  const body = source
    .replace(history.literal, () => JSON.stringify(JSON.stringify(many)))
    .replace(index.literal, () => JSON.stringify(JSON.stringify(packEvents(many.events))));
  await route.fulfill({ response, body });
}

/** The same events over and over, each time with another name and some words of its own. */
function multiply(history: History, size: number): History {
  const events = Array.from({ length: size }, (_, i): HistoryEvent => {
    const event = history.events[i % history.events.length];
    if (!event) throw new Error("There is no history to multiply.");
    const round = Math.floor(i / history.events.length);
    if (round === 0) return event;
    const name = `made${round}_${event.names[0] ?? event.id}`;
    return {
      ...event,
      id: `${event.id}-${round}`,
      landmark: undefined,
      names: [name, ...event.names],
      summary: `${event.summary} word${i} term${i * 7}`,
    };
  });
  return { ...history, events: events.sort((a, b) => a.date.localeCompare(b.date)) };
}

function report(size: string, slowest: Slowest): void {
  const say = (what: keyof Slowest) =>
    `${slowest[what].milliseconds.toFixed(1)} ms to the ${what} ("${slowest[what].typed}")`;
  const parts = [say("count"), say("list"), say("whole")];
  const description = `${size}, slowest keystroke: ${parts.join(", ")}`;
  test.info().annotations.push({ type: "slowest keystroke", description });
  process.stdout.write(`History, ${description}\n`);
}
