// Owns the promise of the site: on every docs page every code block runs, and prints what CPython printed.
import { docsPages, type SnippetFiles } from "./support/site";
import { snippetSections, SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

/** Fences that a page may have beside snippets: what one types into a shell, and what a program printed. */
const plainLanguages = ["bash", "text"];

for (const { path, snippets } of docsPages()) {
  test.describe(path, () => {
    test("every code block is a snippet", async ({ page }) => {
      // An example of the reference, and a program for real time, are run by vitest: decisions/0010.
      test.skip(path.startsWith("/docs/reference/"), "tests/reference runs the examples");
      await page.goto(path);
      await expect(snippetSections(page)).toHaveCount(snippets.length);
      const bare = await page
        .locator("article pre")
        .evaluateAll((blocks) =>
          blocks
            .filter((block) => block.closest("section[data-state], .file-listing") === null)
            .map((block) => /language-(\w+)/.exec(block.getAttribute("class") ?? "")?.[1] ?? "unnamed"),
        );
      expect(bare.filter((language) => !plainLanguages.includes(language))).toEqual([]);
    });

    for (const snippet of snippets) {
      test(`runs "${snippet.title}"`, async ({ page, watch }) => {
        await page.goto(path);
        const shown = new SnippetOnPage(page, snippet.title);
        await shown.run();
        await shown.expectState("done");
        await expectRecordedOutput(shown, snippet);
        const heavy = watch.requests.filter((url) => /esbuild|pyodide|\.wasm/.test(url));
        expect(heavy, "a first run needs neither compiler nor CPython").toEqual([]);
      });
    }
  });
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
