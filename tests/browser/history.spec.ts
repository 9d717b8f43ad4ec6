// Owns the page contract of /history: a search whose state is the address, and one article an event.
import { expect, test } from "./support/test";

test("the search narrows the events, says how many match, and writes itself into the address", async ({
  page,
}) => {
  await page.goto("/history");
  const all = await page.getByRole("article").count();
  await page.getByRole("searchbox", { name: "Search the history" }).fill("taskgroup");
  await expect(page).toHaveURL(/[?&]q=taskgroup/);
  await expect.poll(() => page.getByRole("article").count()).toBeLessThan(all);
  const shown = await page.getByRole("article").count();
  expect(shown).toBeGreaterThan(0);
  await expect(page.getByRole("status").filter({ hasText: String(shown) })).toBeVisible();
});

test("an address with a query shows its matches, and a reload keeps them", async ({ page }) => {
  await page.goto("/history?q=taskgroup&kind=api");
  await expect(page.getByRole("searchbox", { name: "Search the history" })).toHaveValue("taskgroup");
  await expect(page.getByRole("article").first()).toContainText(/TaskGroup/i);
  const before = await page.getByRole("article").count();
  await page.reload();
  await expect(page.getByRole("article")).toHaveCount(before);
});

test("every event is an article with an id of its own that a link can name", async ({ page }) => {
  await page.goto("/history");
  const ids = await page.getByRole("article").evaluateAll((events) => events.map((event) => event.id));
  expect(ids.length).toBeGreaterThan(30);
  expect(ids).not.toContain("");
  expect(new Set(ids).size).toBe(ids.length);
  const last = ids.at(-1) ?? "";
  await page.goto(`/history#${last}`);
  await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
});

test("the search works from the keyboard: / focuses it and Escape clears it", async ({ page }) => {
  await page.goto("/history");
  const search = page.getByRole("searchbox", { name: "Search the history" });
  // Until the page listens, a key goes nowhere.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(search).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type("gather");
  await expect(page).toHaveURL(/[?&]q=gather/);
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
});
