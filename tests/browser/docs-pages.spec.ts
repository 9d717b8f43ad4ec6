// Owns the promise of the site: on every docs page every code block runs, and prints what CPython printed.
import type { Page } from "@playwright/test";
import { docsPages, type SnippetFiles } from "./support/site";
import { snippetSections, SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

/** Fences that a page may have beside snippets: what one types into a shell, and what a program printed. */
const plainLanguages = ["bash", "text"];

/** The examples of the reference are run by vitest: decisions/0010. */
const pages = docsPages().filter(({ path }) => !path.startsWith("/docs/reference/"));

for (const { path, snippets } of pages) {
  test(`${path} › every code block is a snippet, and each runs`, async ({ page, watch }) => {
    test.setTimeout(120_000);
    // Without the waits: that a run plays at natural speed is looked at elsewhere.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    await expect(snippetSections(page)).toHaveCount(snippets.length);
    expect(await bareBlocks(page)).toEqual([]);

    for (const snippet of snippets) {
      await test.step(`runs "${snippet.title}"`, async () => {
        const shown = new SnippetOnPage(page, snippet.title);
        await shown.run();
        await shown.expectState("done");
        await expectRecordedOutput(shown, snippet);
      });
    }
    const heavy = watch.requests.filter((url) => /esbuild|pyodide|\.wasm/.test(url));
    expect(heavy, "a first run needs neither compiler nor CPython").toEqual([]);
  });
}

/** The languages of code blocks that have no Run and are neither shell commands nor plain output. */
async function bareBlocks(page: Page): Promise<string[]> {
  const languages = await page
    .locator("article pre")
    .evaluateAll((blocks) =>
      blocks
        .filter((block) => block.closest("section[data-state], .file-listing") === null)
        .map((block) => /language-(\w+)/.exec(block.getAttribute("class") ?? "")?.[1] ?? "unnamed"),
    );
  return languages.filter((language) => !plainLanguages.includes(language));
}

/** Every recorded line is in the log, in its order, after its virtual time. */
async function expectRecordedOutput(shown: SnippetOnPage, { lines }: SnippetFiles): Promise<void> {
  const log = (await shown.output.innerText()).replace(/\s+/g, " ");
  let from = 0;
  for (const { time, text } of lines) {
    for (const part of [time.toFixed(2), text.trim().replace(/\s+/g, " ")]) {
      const at = log.indexOf(part, from);
      expect(at, `"${part}" after "${log.slice(0, from)}" in the log "${log}"`).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  }
}
