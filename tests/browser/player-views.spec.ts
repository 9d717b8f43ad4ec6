// Owns what a reader sees of a run: lanes, code in step, the chain of awaits, the loop, the cost, the transcript.
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { SnippetOnPage } from "./support/snippet";
import { expect, expectNothingSideways, test } from "./support/test";

async function told(page: Page, path = "/docs/queues", title = "Orders for the kitchen") {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.run();
  await expect(snippet.section.getByRole("group", { name: "Playback" })).toBeVisible();
  const go = (place: number) => snippet.section.getByRole("slider").fill(String(place));
  const view = (name: string) =>
    snippet.section.getByRole("group", { name: "Views" }).getByRole("button", { name }).click();
  return {
    snippet,
    section: snippet.section,
    go,
    view,
    marks: snippet.section.locator("[data-code-marks] [data-line]"),
  };
}

const marked = (elements: Element[]) =>
  elements.map((element) => `${element.getAttribute("data-line") ?? ""} ${element.textContent}`);

test("each live task's line is marked in the code, in both languages", async ({ page }) => {
  const { snippet, section, go, marks } = await told(page);
  await go(30);
  await expect.poll(() => marks.evaluateAll(marked)).toEqual(["7 ▶Task-2", "15 ○Task-3", "24 ◆Task-1"]);
  await section.getByRole("tab", { name: "Python" }).click();
  await snippet.run();
  // CPython itself is loaded first.
  await snippet.expectState("done", 50);
  await go(30);
  const source = await section
    .getByRole("group", { name: "Python code" })
    .locator("code > span")
    .allInnerTexts();
  const markedLines = async () =>
    (await marks.evaluateAll(marked)).map((mark) => (source[Number.parseInt(mark, 10) - 1] ?? "").trim());
  await expect
    .poll(markedLines)
    .toEqual([
      expect.stringContaining("print("),
      expect.stringContaining("queue.get()"),
      expect.stringContaining("asyncio.gather("),
    ]);
});

test("pointing at a line shows its twin: beside it where there is room, else below", async ({ page }) => {
  const { section } = await told(page);
  const lines = section.getByRole("group", { name: "TypeScript code" }).locator("code > span");
  const twin = section.locator("[data-twin]");
  const below = async (line: number) =>
    ((await twin.boundingBox())?.y ?? 0) - ((await lines.nth(line).boundingBox())?.y ?? 0);
  await lines.nth(23).hover();
  await expect(twin).toHaveText(/^Python \d+ await asyncio\.gather\(producer\(queue\), consumer\(queue\)\)$/);
  expect(await below(23)).toBeGreaterThan(15);
  await lines.nth(15).hover();
  await expect(twin).toHaveText(/^Python \d+ await asyncio\.sleep\(2\.5\)$/);
  expect(Math.abs(await below(15))).toBeLessThan(5);
});

test("a lane is selected by its name, and a click in it goes to that moment", async ({ page }) => {
  const { section, view } = await told(page);
  await view("Lanes");
  const lanes = section.getByRole("figure", { name: "Lanes of 3 tasks" });
  const select = lanes.getByRole("button", { name: "Task-2 producer" });
  await select.click();
  await expect(select).toHaveAttribute("aria-pressed", "true");
  await lanes
    .locator("[data-track]")
    .first()
    .click({ position: { x: 40, y: 10 } });
  await expect(section.getByText(/^\d+ of \d+$/)).not.toHaveText("99 of 99");
  await lanes.getByRole("button", { name: "Tasks that Task-1 created" }).click();
  await expect(select).toHaveCount(0);
  await expect(lanes.getByText("+2")).toBeVisible();
});

test("why a task does not run: its chain of awaits, and who will wake it", async ({ page }) => {
  const { section, go, view } = await told(page);
  await go(30);
  await view("Why is it waiting?");
  const why = section.getByRole("region", { name: "Why is it waiting?" });
  await expect(why.getByRole("list", { name: "What Task-1 waits for" }).getByRole("listitem")).toHaveText([
    /\(T\) Task-1$/,
    /main {2}line 24$/,
    /gather$/,
    /\(T\) Task-2$/,
    /producer {2}line 7$/,
    /\(T\) Task-3$/,
    /consumer {2}line 15$/,
  ]);
  await go(27);
  await why.getByRole("combobox", { name: "Task" }).selectOption({ label: "◆ Task-3, suspended" });
  await expect(why.getByRole("status")).toContainText(
    "Task-3 is suspended: waits for an item from a queue (Queue.get) at line 15, since 0.00 s. Task-2 will wake it at 1.00 s",
  );
  await why.getByRole("button", { name: "go there" }).click();
  await expect(section.getByText("Task-3 is ready: its next step waits for its turn.").first()).toBeVisible();
});

test("the loop shows its iteration, its queue and its timers, and the run what it costs", async ({
  page,
}) => {
  const { section, go, view } = await told(page);
  await go(30);
  await view("Event loop");
  const loop = section.getByRole("region", { name: "Event loop" });
  await expect(loop).toContainText(/Iteration \d+ at 1\.00 s/);
  await expect(loop.getByRole("list", { name: "runs now" })).toHaveText("Task-2");
  await expect(loop.getByRole("list", { name: "ready, first in line first" })).toHaveText("Task-3");
  await view("Cost");
  const cost = section.getByRole("region", { name: "Cost" });
  await section.getByRole("slider").fill("99");
  await expect(cost.getByRole("definition")).toHaveText([
    /^8\.50 s/,
    /^\d+\.\d+ s/,
    /^0\.00 s/,
    "3",
    /^\d+$/,
  ]);
  await view("Sequence");
  await expect(section.getByRole("img", { name: /^Sequence diagram of/ })).toBeVisible();
});

test("the transcript stands where the run stands, and a sentence that is chosen goes there", async ({
  page,
}) => {
  const { section, go } = await told(page);
  const trace = section.getByRole("region", { name: "Trace" });
  await trace.getByText("Trace: 99 events", { exact: true }).click();
  const current = trace.locator("li[aria-current='step']");
  await expect(current).toHaveText(/The event loop is closed\.$/);
  await go(30);
  await expect(current).toHaveText(/^1\.00 s Task-3 is ready/);
  await trace.getByRole("button", { name: /Task-2 prints "ordered: tea"\. Line 7\./ }).click();
  await expect(section.getByText("29 of 99")).toBeVisible();
  await expect(section.locator("[data-code-marks] [data-line='7']").first()).toBeVisible();
});

test("a thread has a lane of another kind", async ({ page }) => {
  const { section, view } = await told(page, "/docs/threads", "The same call in a thread");
  await view("Lanes");
  await expect(section.locator("[data-kind='thread']").first()).toContainText("thread 1");
});

test("hundreds of tasks fold, are found, and keep the page small", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/docs/queues");
  const snippet = new SnippetOnPage(page, "Orders for the kitchen");
  await snippet.edit(
    'import * as asyncio from "corolla";\nasync function work(n: number) {\n  await asyncio.sleep(n % 7);\n}\n' +
      "async function main() {\n  await asyncio.gather(...Array.from({ length: 300 }, (_, n) => work(n)));\n}\nasyncio.run(main());\n",
  );
  await snippet.run();
  await snippet.expectState("done");
  await snippet.section.getByRole("group", { name: "Views" }).getByRole("button", { name: "Lanes" }).click();
  const lanes = snippet.section.getByRole("figure", { name: "Lanes of 301 tasks" });
  await expect(lanes.getByRole("status")).toHaveText("1 of 301 lanes");
  await lanes.getByRole("button", { name: "Tasks that Task-1 created" }).click();
  await expect(lanes.getByRole("status")).toHaveText("301 of 301 lanes");
  await expect.poll(() => lanes.locator("[data-track]").count()).toBeLessThan(40);
  await lanes.getByRole("searchbox", { name: "Find a lane" }).fill("Task-27");
  await expect(lanes.getByRole("status")).toHaveText("11 of 301 lanes");
});

test("every view is clean for axe, and nothing but code scrolls sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { section, go, view } = await told(page);
  await section.getByRole("region", { name: "Trace" }).getByText("Trace: 99 events", { exact: true }).click();
  await go(30);
  for (const name of ["Lanes", "Event loop", "Why is it waiting?", "Sequence", "Cost"]) {
    await view(name);
    await expect(section.getByRole("region", { name })).not.toContainText("Loading");
    // What stands around the view stays as it is, so axe looks at it once.
    const part = name === "Lanes" ? "" : ` section[aria-label="${name}"]`;
    expect(await violations(page, { part: `section[data-state="done"]${part}` }), name).toEqual([]);
  }
  await expectNothingSideways(page);
});
