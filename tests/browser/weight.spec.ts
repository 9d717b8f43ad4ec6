// Owns the weight of a page: how much script its snippets cost a reader, before and after the first Run.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const { snippetScriptKilobytes: budget } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  snippetScriptKilobytes: number;
};

/** Notes the gzipped size of every script that the page loads, whatever the server's own compression is. */
function weighScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}

/** A page of the same site without snippets stands for the same page without them. */
async function weightWithoutSnippets(page: Page): Promise<number> {
  const weight = weighScripts(page);
  await page.goto("/404.html", { waitUntil: "networkidle" });
  return weight();
}

for (const { path, snippets } of docsPages().filter((page) => page.snippets.length > 0)) {
  test(`${path} ships at most ${budget} kB of script for its snippets`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const bare = await weightWithoutSnippets(await browser.newPage(baseURL === undefined ? {} : { baseURL }));
    const weight = weighScripts(page);
    await page.goto(path, { waitUntil: "networkidle" });
    const snippet = new SnippetOnPage(page, snippets[0]?.title ?? "");
    await snippet.run();
    await snippet.expectState("done");
    const kilobytes = (await weight()) - bare;
    test.info().annotations.push({ type: "kB of script for snippets", description: kilobytes.toFixed(1) });
    expect(kilobytes).toBeLessThanOrEqual(budget);
  });
}
