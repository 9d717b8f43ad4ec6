// Owns the page contract of /history: a search whose state is the address, and one article an event.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import type { PublishedHistory as Published } from "../../src/timeline/node";
import { expect, expectNothingSideways, test } from "./support/test";

const searchbox = (page: Page) => page.getByRole("searchbox", { name: "Search the history" });
const events = (page: Page) => page.getByRole("article");
const status = (page: Page) => page.getByRole("main").getByRole("status");
const kind = (page: Page, name: string) =>
  page.getByRole("group", { name: "Kind" }).getByRole("checkbox", { name });

/** Opens the page and waits until it listens. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(searchbox(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await searchbox(page).blur();
}

/** How many events match: a screen of the list is drawn first, and then the rest. */
async function matches(page: Page): Promise<number> {
  let count = NaN;
  await expect(status(page)).toHaveText(/^\d+ of /);
  await expect(async () => {
    count = parseInt(await status(page).innerText(), 10);
    expect(await events(page).count()).toBe(count);
  }).toPass();
  return count;
}

test("the search narrows the events, says how many match, and writes itself into the address", async ({
  page,
}) => {
  await open(page, "/history");
  const all = await events(page).count();
  expect(all).toBeGreaterThanOrEqual(150);
  await searchbox(page).fill("taskgroup");
  await expect(page).toHaveURL(/[?&]q=taskgroup/);
  const shown = await matches(page);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  await expect(status(page)).toHaveText(`${String(shown)} of ${String(all)} events`);
  await expect(events(page).first()).toHaveAttribute("id", "asyncio-taskgroup");
  await expect(events(page).first().locator("mark").first()).toHaveText("TaskGroup");
});

test("an address with a query shows its matches, and a reload keeps them", async ({ page }) => {
  await page.goto("/history?q=taskgroup&kind=api");
  await expect(searchbox(page)).toHaveValue("taskgroup");
  await expect(kind(page, "API")).toBeChecked();
  await expect(events(page).first()).toContainText(/TaskGroup/i);
  const before = await matches(page);
  await page.reload();
  await expect(events(page)).toHaveCount(before);
});

test("filters narrow the list, and their counts follow the query", async ({ page }) => {
  await open(page, "/history");
  const label = kind(page, "Removal").locator("xpath=..");
  const removals = async () => Number(/\d+/.exec(await label.innerText())?.[0]);
  const all = await removals();
  await searchbox(page).fill("generator");
  // The filters follow the list.
  await expect.poll(removals).toBeLessThan(all);
  const promised = await removals();
  await kind(page, "Removal").check();
  await expect(page).toHaveURL(/kind=removal/);
  await expect(events(page)).toHaveCount(promised);
  await page
    .getByRole("group", { name: "Release" })
    .getByRole("checkbox", { name: /^3\.11\b/ })
    .check();
  await expect(page).toHaveURL(/python=3\.11/);
  await expect(events(page)).toHaveCount(1);
  await expect(events(page)).toHaveAttribute("id", "asyncio-coroutine-removed");
});

test("dragging across the axis zooms in on the releases under it, and the range is in the address", async ({
  page,
}) => {
  await open(page, "/history");
  const life = (python: string) => page.getByRole("link", { name: new RegExp(`^Python ${python}, `) });
  const [from, to] = [await life("3.5").boundingBox(), await life("3.8").boundingBox()];
  if (!from || !to) throw new Error("The axis has no lifelines.");
  const y = (await page.getByRole("group", { name: /^Releases and/ }).boundingBox())?.y ?? 0;
  await page.mouse.move(from.x - 4, y - 60);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, y - 50, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/python=3\.5\.\.3\.8$/);
  await expect(life("3.12")).toHaveCount(0);
  const range = page.getByRole("group", { name: "Range" });
  await expect(range.getByRole("combobox", { name: "From" })).toHaveValue("3.5");
  await expect(range.getByRole("combobox", { name: "To" })).toHaveValue("3.8");

  await range.getByRole("combobox", { name: "To" }).selectOption("3.12");
  await expect(page).toHaveURL(/python=3\.5\.\.3\.12$/);
  await page.getByRole("button", { name: "Show the whole axis" }).click();
  await expect(page).toHaveURL(/\/history$/);
  await expect(life("3.12")).toHaveCount(1);
});

test("the back button undoes one step at a time", async ({ page }) => {
  await open(page, "/history");
  await searchbox(page).fill("await");
  await expect(page).toHaveURL(/q=await$/);
  await kind(page, "Syntax").check();
  await expect(page).toHaveURL(/q=await&kind=syntax$/);
  await page.goBack();
  await expect(page).toHaveURL(/q=await$/);
  await expect(kind(page, "Syntax")).not.toBeChecked();
  await expect(searchbox(page)).toHaveValue("await");
  await page.goBack();
  await expect(page).toHaveURL(/\/history$/);
  await expect(searchbox(page)).toHaveValue("");
  await page.goForward();
  await expect(searchbox(page)).toHaveValue("await");
});

test("white space while typing stays in the box, whatever the address makes of it", async ({ page }) => {
  await open(page, "/history");
  await searchbox(page).pressSequentially("task ");
  await expect(page).toHaveURL(/q=task$/);
  await searchbox(page).pressSequentially("group");
  await expect(page).toHaveURL(/q=task\+group$/);
  await expect(searchbox(page)).toHaveValue("task group");
});

test("every event is an article with an id of its own that a link can name", async ({ page }) => {
  await page.goto("/history");
  const ids = await events(page).evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).not.toContain("");
  expect(new Set(ids).size).toBe(ids.length);
  const last = ids.at(-1) ?? "";
  for (const id of ["asyncio-taskgroup", last]) {
    await page.goto("about:blank");
    await page.goto(`/history#${id}`);
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${id}"]`)).toHaveAttribute("aria-current", "true");
  }
});

test("an event that a link names is not hidden under the search", async ({ page }) => {
  await page.goto("/history#asyncio-taskgroup");
  const title = page.getByRole("link", { name: "asyncio.TaskGroup", exact: true });
  await expect(title).toBeInViewport();
  await expect
    .poll(async () => {
      const box = await title.boundingBox();
      const bar = await searchbox(page).boundingBox();
      return (box?.y ?? 0) - ((bar?.y ?? 0) + (bar?.height ?? 0));
    })
    .toBeGreaterThan(0);
});

test("the whole flow by keyboard: / focuses, arrows move, Enter opens, Escape clears", async ({ page }) => {
  await open(page, "/history");
  await page.keyboard.press("/");
  await expect(searchbox(page)).toBeFocused();
  await page.keyboard.type("gather");
  await expect(status(page)).toHaveText(/^2 of /);
  await expect(events(page)).toHaveCount(2);
  const result = (n: number) => events(page).nth(n).getByRole("heading").getByRole("link");

  await page.keyboard.press("ArrowDown");
  await expect(result(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(result(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(searchbox(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await expect(result(1)).toBeFocused();

  const id = (await events(page).nth(1).getAttribute("id")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`q=gather#${id}$`));
  await expect(events(page).nth(1)).toHaveAttribute("aria-current", "true");

  await page.keyboard.press("Escape");
  await expect(searchbox(page)).toBeFocused();
  await expect(searchbox(page)).toHaveValue("");
  await expect(page).toHaveURL(/\/history$/);
});

test("Enter in the box opens the best match", async ({ page }) => {
  await open(page, "/history");
  await searchbox(page).fill("taskgroup");
  await expect(status(page)).toHaveText(/^5 of /);
  await expect(events(page)).toHaveCount(5);
  await page.keyboard.press("Enter");
  await expect(page.locator("#asyncio-taskgroup")).toHaveAttribute("aria-current", "true");
});

test("a slip of the finger is forgiven and told, and a query without an answer offers the nearest", async ({
  page,
}) => {
  await open(page, "/history?q=TaskGruop");
  await expect(page.getByText("Nothing is called “taskgruop”; showing “taskgroup”.")).toBeVisible();
  await expect(events(page).first()).toHaveAttribute("id", "asyncio-taskgroup");

  await searchbox(page).fill("taskgroup zzzz");
  await expect(status(page)).toHaveText(/^0 of /);
  await expect(page.getByRole("heading", { name: "The nearest" })).toBeVisible();
  await expect(events(page).first()).toHaveAttribute("id", "asyncio-taskgroup");
});

test("every main event has its date, release, kind and a reference to read", async ({ page }) => {
  const { events: all } = JSON.parse(await readFile("build/history.json", "utf8")) as Published;
  const main = all.filter(({ weight }) => weight === "main");
  expect(main.length).toBeGreaterThanOrEqual(150);
  await page.goto("/history");
  const seen = await events(page).evaluateAll((articles) =>
    articles.map((article) => ({
      id: article.id,
      date: article.querySelector("time")?.dateTime,
      text: article.textContent,
      links: [...article.querySelectorAll("a[href^='https://']")].map((link) => link.getAttribute("href")),
    })),
  );
  const byId = new Map(seen.map((each) => [each.id, each]));
  for (const { id, date, python, kind: kindOf, references } of main) {
    const event = byId.get(id);
    expect(event?.date, id).toBe(date);
    expect(event?.text.toLowerCase(), id).toContain(kindOf);
    if (python !== null) expect(event?.text, id).toContain(`Python ${python}`);
    expect(references.length, id).toBeGreaterThan(0);
    expect(event?.links, id).toEqual(references.map(({ url }) => url));
  }
});

test("what is filtered can be taken along as JSON and CSV, and everything has an address and feeds", async ({
  page,
  request,
}) => {
  await open(page, "/history?kind=removal");
  await expect(status(page)).toHaveText(/^15 of /);
  await expect(events(page)).toHaveCount(15);
  const along = page.getByRole("complementary", { name: "Take it along" });
  const saved = async (format: string) => {
    const download = page.waitForEvent("download");
    await along.getByRole("button", { name: format, exact: true }).click();
    return readFile(await (await download).path(), "utf8");
  };
  const linked = async (name: RegExp | string) => {
    const href = await along.getByRole("link", { name }).getAttribute("href");
    const response = await request.get(href ?? "");
    expect(response.ok(), String(name)).toBe(true);
    return response.text();
  };
  const validate = new Ajv().compile(JSON.parse(await linked("schema")) as object);
  const json = JSON.parse(await saved("JSON")) as Published;
  validate(json);
  expect(validate.errors).toBeNull();
  validate(JSON.parse(await linked("history.json")));
  expect(validate.errors).toBeNull();
  expect(json.events).toHaveLength(15);
  expect(json.events.every((event) => event.kind === "removal")).toBe(true);
  // Each link leads back to the event on this very site.
  for (const { id, url } of json.events)
    expect(new URL(url).pathname + new URL(url).hash).toBe(`/history#${id}`);

  const [head, ...rows] = (await saved("CSV")).trim().split("\r\n");
  expect(head).toMatch(/^id,date,python,kind,/);
  expect(rows.map((row) => row.split(",").slice(0, 2))).toEqual(
    json.events.map(({ id, date }) => [id, date]),
  );

  // Chosen is one kind, so its feeds are offered and no other's, each with the same events, newest first.
  await expect(along.getByRole("link", { name: /RSS$/ })).toHaveCount(1);
  const feed = JSON.parse(await linked(/JSON feed$/)) as { items: { url: string }[] };
  const told = json.events.filter(({ planned }) => !planned).map(({ id }) => id);
  expect(feed.items.map(({ url }) => new URL(url).hash.slice(1))).toEqual(told.reverse());
  expect((await linked(/RSS$/)).match(/<item>/g)).toHaveLength(told.length);
  expect((await linked(/Atom$/)).match(/<entry>/g)).toHaveLength(told.length);
});

for (const address of [
  "?q=%",
  "?q=%E0%A4%A&kind=nonsense&python=9..1&pep=x",
  `?q=${"x".repeat(5000)}`,
  "?&&==&q",
  "#%zz",
]) {
  test(`a mangled address shows the page: ${address.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`/history${address}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(status(page)).toHaveText(/events$/);
  });
}

test("a release's story leads to its events, and an event's release to its story", async ({ page }) => {
  await page.goto("/blog/python-3-11");
  await page.getByRole("link", { name: "asyncio.TaskGroup", exact: true }).click();
  await expect(page).toHaveURL(/\/history#asyncio-taskgroup$/);
  await expect(page.locator("#asyncio-taskgroup")).toBeInViewport();
  // By keyboard: events get their real heights as they come into sight, and a mouse as quick as a test's would miss.
  await page
    .getByRole("region", { name: "Python 3.11: structured concurrency" })
    .getByRole("link", { name: "Read the story" })
    .press("Enter");
  await expect(page).toHaveURL(/\/blog\/python-3-11$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing scrolls sideways, and the filters fold behind one button", async ({ page }) => {
    await open(page, "/history");
    await expectNothingSideways(page);
    await expect(kind(page, "Syntax")).toBeHidden();
    await page.getByRole("button", { name: "Filters" }).click();
    await kind(page, "Syntax").check();
    await expect(page).toHaveURL(/kind=syntax/);
  });
});

/** Of the events there is the width of a line to read, not that of a column beside nothing. */
async function expectRoomForTheList(page: Page): Promise<void> {
  const width = async () => (await page.locator("#asyncio-taskgroup").boundingBox())?.width ?? 0;
  await expect.poll(width).toBeGreaterThan(600);
}

test("on paper the list has the page for itself", async ({ page }) => {
  await page.goto("/history?q=taskgroup");
  await expect(status(page)).toHaveText(/^5 of /);
  await page.emulateMedia({ media: "print" });
  await expect(searchbox(page)).toBeHidden();
  await expect(kind(page, "API")).toBeHidden();
  await expect(page.getByText("How to search")).toBeHidden();
  await expectRoomForTheList(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page is a plain list of all events, and a link to one marks it", async ({ page }) => {
    await page.goto("/history#asyncio-taskgroup");
    expect(await events(page).count()).toBeGreaterThanOrEqual(150);
    await expect(page.locator("#asyncio-taskgroup")).toBeInViewport();
    await expect(page.locator("#asyncio-taskgroup")).toContainText("What’s New in Python 3.11");
    await expect(searchbox(page)).toBeHidden();
    await expectRoomForTheList(page);
  });
});
