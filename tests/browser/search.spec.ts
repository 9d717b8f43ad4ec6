// Owns the search of the site as one meets it: opened by key, walked by key, and loaded only when it is asked for.
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { alive, expect, test } from "./support/test";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Search the site" });
const box = (page: Page) => dialog(page).getByRole("combobox");
const options = (page: Page) => dialog(page).getByRole("option");
const active = (page: Page) => dialog(page).getByRole("option", { selected: true });
const status = (page: Page) => dialog(page).getByRole("status");

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await alive(page);
}

async function open(page: Page, path = "/docs/timeouts"): Promise<void> {
  await visit(page, path);
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
}

test("the whole flow by keyboard: open, type, move, go there, and come back", async ({ page }) => {
  await open(page);
  await page.keyboard.type("TaskGruop");
  await expect(active(page)).toHaveCount(1);
  await expect(active(page)).toHaveText(/^TaskGroup/);
  await expect(status(page)).toHaveText(/^\d+ results for “taskgroup”$/);
  await expect(dialog(page).getByText("Nothing is called “taskgruop”; showing “taskgroup”.")).toBeVisible();
  await expect(active(page).locator("mark").first()).toHaveText("TaskGroup");

  // What is active is what assistive technology is told of, while the focus stays in the box.
  const told = () => box(page).getAttribute("aria-activedescendant");
  const first = (await told()) ?? "";
  await page.keyboard.press("ArrowDown");
  await expect(box(page)).not.toHaveAttribute("aria-activedescendant", first);
  await expect(active(page)).toHaveAttribute("id", (await told()) ?? "");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).toHaveAttribute("aria-activedescendant", first);
  await page.keyboard.press("ArrowUp");
  await expect(options(page).last()).toHaveAttribute("aria-selected", "true");
  await expect(options(page).last()).toBeInViewport();
  await page.keyboard.press("ArrowDown");

  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/docs\/reference\/asyncio\/classes\/TaskGroup$/);
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("TaskGroup");
  await page.goBack();
  await expect(page).toHaveURL(/\/docs\/timeouts$/);
});

test("a heading is a result, and opening it moves there with the focus", async ({ page }) => {
  await open(page, "/docs/start");
  await page.keyboard.type("wait_for");
  await expect(active(page)).toContainText("Timeouts › wait_for: one awaitable");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/docs\/timeouts\/?#wait_for-one-awaitable$/);
  const heading = page.getByRole("heading", { name: /^wait_for: one awaitable/ });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
});

test("an event of the history is a result, also on the history's own page", async ({ page }) => {
  await open(page, "/history");
  await page.keyboard.type("nursery");
  await expect(active(page)).toContainText("Trio");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/history#trio-first-release$/);
  await expect(page.locator("#trio-first-release")).toHaveAttribute("aria-current", "true");
  await expect(page.locator("#trio-first-release")).toBeInViewport();
});

test("what is typed before the search has come is not lost", async ({ page }) => {
  await visit(page, "/docs/timeouts");
  await page.route("**/assets/js/*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("quX");
  await page.keyboard.press("Backspace");
  await expect(box(page)).toHaveValue("qu");
  await page.keyboard.type("eue");
  await expect(box(page)).toHaveValue("queue");
});

test("nor is it on a slow machine, where the search comes between two letters", async ({ page }) => {
  await visit(page, "/docs/timeouts");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 20 });
  await page.keyboard.press("Control+k");
  for (const letter of "call_soon_threadsafe") await page.keyboard.press(letter, { delay: 15 });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await expect(box(page)).toHaveValue("call_soon_threadsafe");
});

test("Escape closes, and the focus is where it was", async ({ page }) => {
  await visit(page, "/docs/timeouts");
  const button = page.getByRole("button", { name: "Search the site" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("queue");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(button).toBeFocused();

  const link = page.getByRole("main").getByRole("link").first();
  await link.focus();
  await page.keyboard.press("Control+k");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(dialog(page)).toHaveCount(0);
  await expect(link).toBeFocused();
});

test("/ opens it, but not where one types, and not where the page has a search of its own", async ({
  page,
}) => {
  await visit(page, "/docs/timeouts");
  await page.keyboard.press("/");
  await expect(box(page)).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(box(page)).toHaveValue("a/b");
  await page.keyboard.press("Escape");

  await visit(page, "/history");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "Search the history" })).toBeFocused();
  await expect(dialog(page)).toHaveCount(0);
});

test("results are grouped by kind, and the rest of a kind is one key away", async ({ page }) => {
  await open(page);
  await page.keyboard.type("queue");
  const groups = dialog(page).getByRole("group");
  await expect(groups).toHaveCount(4);
  for (const kind of ["Docs", "API", "History", "Posts"]) {
    await expect(dialog(page).getByRole("group", { name: kind, exact: true })).toBeVisible();
  }
  const docs = dialog(page).getByRole("group", { name: "Docs", exact: true }).getByRole("option");
  await expect(docs).toHaveCount(6);
  const more = Number(/^\d+/.exec(await docs.last().innerText())?.[0]);
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowDown");
  await expect(active(page)).toHaveText(/more in Docs$/);
  await page.keyboard.press("Enter");
  await expect(docs).toHaveCount(5 + more);
  await expect(box(page)).toBeFocused();
});

test("a query without an answer says what was tried and offers the nearest", async ({ page }) => {
  await open(page);
  await page.keyboard.type("zzzz taskgroup");
  await expect(status(page)).toHaveText("Nothing found; showing the nearest");
  await expect(dialog(page).getByText(/^Nothing on this site has “zzzz taskgroup”/)).toBeVisible();
  await expect(dialog(page).getByRole("group", { name: "The nearest" }).getByRole("option")).toHaveCount(5);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("qqqqqq");
  await expect(status(page)).toHaveText("Nothing found");
  await dialog(page).getByRole("button", { name: "call_soon" }).click();
  await expect(active(page)).toContainText("callSoon()");
});

test("nothing of the search is fetched before it is opened, and the index only once", async ({
  page,
  watch,
}) => {
  await visit(page, "/docs/timeouts");
  await page.waitForLoadState("networkidle");
  const before = watch.requests.length;
  const ofIndex = () => watch.requests.filter((url) => url.includes("/search/")).length;
  expect(ofIndex()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("queue");
  await expect(options(page).first()).toBeVisible();
  expect(watch.requests.length).toBeGreaterThan(before);
  await expect.poll(ofIndex).toBe(2);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("queue");
  await expect(options(page).first()).toBeVisible();
  expect(ofIndex()).toBe(2);
});

test("an index that does not come is told in a sentence, and can be asked for again", async ({
  page,
  watch,
}) => {
  let broken = true;
  await page.route("**/search/index.json", (route) => (broken ? route.abort() : route.continue()));
  await open(page);
  await page.keyboard.type("queue");
  await expect(dialog(page).getByRole("alert")).toContainText("could not be loaded");
  broken = false;
  await dialog(page).getByRole("button", { name: "Try again" }).click();
  await expect(options(page).first()).toContainText("Queues");
  // Chromium notes the request that the test has broken.
  watch.problems.length = 0;
});

test("excerpts that do not come leave the results as they are", async ({ page, watch }) => {
  await page.route("**/search/texts.json", (route) => route.abort());
  await open(page);
  await page.keyboard.type("queue");
  await expect(active(page)).toHaveText("Queues and back-pressure");
  watch.problems.length = 0;
});

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    test("the dialog has no violation that axe knows", async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      await open(page);
      const check = async () => {
        expect(await violations(page, { part: "dialog" })).toEqual([]);
      };
      await expect(dialog(page).getByRole("button", { name: "call_soon" })).toBeVisible();
      await check();
      await page.keyboard.type("TaskGruop");
      await expect(options(page).first()).toBeVisible();
      await check();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("zzzz taskgroup");
      await expect(dialog(page).getByRole("group", { name: "The nearest" })).toBeVisible();
      await check();
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the search fills the screen and nothing scrolls sideways", async ({ page }) => {
    await visit(page, "/docs/timeouts");
    await page.getByRole("button", { name: "Search the site" }).click();
    await box(page).fill("call_soon_threadsafe");
    await expect(options(page).first()).toBeVisible();
    const { width, overflow } = await dialog(page).evaluate((sheet) => ({
      width: sheet.getBoundingClientRect().width,
      overflow: [...sheet.querySelectorAll("*")].filter((each) => each.scrollWidth > each.clientWidth + 1)
        .length,
    }));
    expect(width).toBe(390);
    expect(overflow).toBe(0);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("there is no button that does nothing", async ({ page }) => {
    await page.goto("/docs/timeouts");
    await expect(page.getByRole("button", { name: "Search the site" })).toBeHidden();
  });
});
