// Owns what pages weigh in scripts: a docs page's snippets, on opening it and at the first Run, and the history.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { EVENTS, literalAfter } from "./support/history-chunk";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

/**
 * What a docs page weighs without snippets was measured on a build whose `Snippet` draws nothing: a site cannot hold
 * the same page twice. It was 190 to 194 kB on 2026-11-28, by the length of the prose: measure again when Docusaurus,
 * or what every page has, changes.
 */
const { docsPage: budget, timeline } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  docsPage: { withoutSnippetsKilobytes: number; snippetsKilobytes: number; firstRunKilobytes: number };
  timeline: { codeAndIndexKilobytes: number };
};

/** Weighs the scripts that the page asks its server for, gzipped, whatever the server's own compression is. */
function weighScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    // What the page hands on as a blob has been counted when it came.
    if (response.request().resourceType() !== "script" || response.url().startsWith("blob:")) return;
    const size = response.body().then((body) => gzipSync(body).length);
    // What comes after the last weighing, when the test has ended, is nobody's fault.
    size.catch(() => undefined);
    sizes.push(size);
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

for (const { path, snippets } of docsPages().filter((page) => page.snippets.length > 0)) {
  test(`${path} ships at most ${budget.snippetsKilobytes} kB of script for its snippets`, async ({
    page,
  }) => {
    const weight = weighScripts(page);
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("data-has-hydrated", "true");
    await page.waitForLoadState("networkidle");
    const opened = await weight();
    expect(opened).toBeGreaterThan(budget.withoutSnippetsKilobytes / 2);
    expect(opened - budget.withoutSnippetsKilobytes).toBeLessThanOrEqual(budget.snippetsKilobytes);

    const snippet = new SnippetOnPage(page, snippets[0]?.title ?? "");
    await snippet.run();
    await snippet.expectState("done");
    expect((await weight()) - opened).toBeLessThanOrEqual(budget.firstRunKilobytes);
  });
}

for (const savesData of [false, true]) {
  test(`the engine ${savesData ? "waits for Run where data is saved" : "is fetched when the pointer comes to a snippet"}`, async ({
    page,
    watch,
  }) => {
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, "connection", { value: { saveData, effectiveType: "4g" } });
    }, savesData);
    await page.goto("/docs/tasks");
    await page.waitForLoadState("networkidle");
    const opened = watch.requests.length;
    const snippet = page.locator("section[data-state]").first();
    await snippet.getByRole("group", { name: "TypeScript code" }).hover();
    await page.waitForTimeout(500);
    expect(watch.requests.length > opened).toBe(!savesData);
    await snippet.getByRole("button", { name: "Run", exact: true }).hover();
    await expect(page.locator("iframe[title='Sandbox']")).toHaveCount(1);
  });
}

test(`/history ships at most ${timeline.codeAndIndexKilobytes} kB of code and index beside its events`, async ({
  page,
}) => {
  const scripts: Promise<{ name: string; text: string }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const { pathname } = new URL(response.url());
    scripts.push(response.text().then((text) => ({ name: pathname, text })));
  });
  await page.goto("/history");
  await page.waitForLoadState("networkidle");
  // What every page has is another budget.
  const own = (await Promise.all(scripts)).filter(({ name }) => !/\/(main|runtime~main)\./.test(name));
  const withEvents = own.filter(({ text }) => text.includes(`'${EVENTS}`));
  expect(withEvents).toHaveLength(1);
  const weights = own.map(({ text }) => {
    const rest = text.includes(`'${EVENTS}`) ? text.replace(literalAfter(text, EVENTS).literal, "") : text;
    return gzipSync(rest).length / 1000;
  });
  const weight = weights.reduce((sum, each) => sum + each, 0);
  process.stdout.write(`History: code and index ${weight.toFixed(1)} kB gzipped\n`);
  expect(weight).toBeGreaterThan(timeline.codeAndIndexKilobytes / 2);
  expect(weight).toBeLessThanOrEqual(timeline.codeAndIndexKilobytes);
});
