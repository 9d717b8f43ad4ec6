// Owns the weight of a docs page: how much script its snippets cost a reader, on opening it and at the first Run.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

/**
 * What a docs page weighs without snippets was measured on a build whose `Snippet` draws nothing: a site cannot hold
 * the same page twice. Measure again when Docusaurus changes.
 */
const { docsPage: budget } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  docsPage: { withoutSnippetsKilobytes: number; snippetsKilobytes: number; firstRunKilobytes: number };
};

/** Weighs the scripts that the page asks its server for, gzipped, whatever the server's own compression is. */
function weighScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    // What the page hands on as a blob has been counted when it came.
    if (response.request().resourceType() !== "script" || response.url().startsWith("blob:")) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
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
