// Owns the promise that one visit is enough: from then on the site works without a network.
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { docsPages } from "../support/site";
import { SnippetOnPage } from "../support/snippet";
import { expect, test } from "../support/test";

test.use({ serviceWorkers: "allow", contextOptions: { reducedMotion: "reduce" } });

const { keptKilobytes: budget } = (
  JSON.parse(readFileSync("budgets.json", "utf8")) as { offline: { keptKilobytes: number } }
).offline;

const [first, ...others] = docsPages().filter(({ snippets }) => snippets.length > 0);
const far = others.at(-1);
const [snippet] = far?.snippets ?? [];
if (first === undefined || far === undefined || snippet === undefined)
  throw new Error("Two docs pages with snippets are needed.");

test("after one visit every page opens without a network, runs its programs, and is found", async ({
  page,
  context,
  watch,
}) => {
  await page.goto(first.path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const weight = await keptKilobytes(page);
  process.stdout.write(`Kept after the first visit: ${weight.toFixed(0)} kB gzipped\n`);
  expect(weight).toBeGreaterThan(budget / 2);
  expect(weight).toBeLessThanOrEqual(budget);
  expect(watch.requests.filter((url) => /esbuild|pyodide|\.wasm/.test(url))).toEqual([]);
  await context.setOffline(true);

  await test.step("a page by its address, with a first Run", async () => {
    await page.goto(far.path);
    const shown = new SnippetOnPage(page, snippet.title);
    await shown.run();
    await shown.expectState("done");
    await expect(shown.output).toContainText(snippet.lines.at(-1)?.text ?? "");
  });
  await test.step("the search, and a page by its link", async () => {
    await page.keyboard.press("Control+K");
    await page.getByRole("dialog").getByRole("combobox").fill("TaskGroup");
    await page.getByRole("option").first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/task ?group/i);
  });
  await test.step("the history, the posts and the landing page", async () => {
    await page.goto("/history?q=taskgroup");
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.goto("/blog");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("region", { name: /^Snippet: / })).toBeVisible();
  });
  expect(watch.problems).toEqual([]);
  await test.step("the playground runs its program, and says that the editor was never fetched", async () => {
    await page.goto("/playground");
    await expect(page.getByRole("alert").filter({ hasText: "The editor did not load" })).toBeVisible();
    const shown = page.locator("section[data-state]");
    await shown.getByRole("button", { name: "Run", exact: true }).click();
    await expect(shown).toHaveAttribute("data-state", "done");
    watch.problems.length = 0;
  });
});

/** What the browser has kept by now, as hosts send it. */
async function keptKilobytes(page: Page): Promise<number> {
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  const files = kept.map((path) => `build${path.replace(/\/$/, "/index.html")}`);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1000;
}
