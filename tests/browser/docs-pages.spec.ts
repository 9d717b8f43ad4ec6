// Owns the promise of the site: on every docs page every code block runs, prints what CPython printed, and weighs little.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { builtHtml, docsPages, sitePaths, type SnippetFiles } from "./support/site";
import { snippetSections, SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";
import { weighScripts } from "./support/weigh";

/**
 * What a docs page weighs without snippets was measured on a build whose `Snippet` draws nothing: a site cannot hold
 * the same page twice. It was 190 to 194 kB on 2026-11-28, by the length of the prose: measure again when Docusaurus,
 * or what every page has, changes.
 */
const { docsPage: budget } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  docsPage: { withoutSnippetsKilobytes: number; snippetsKilobytes: number; firstRunKilobytes: number };
};

/** Fences that a page may have beside snippets: what one types into a shell, and what a program printed. */
const plainLanguages = ["bash", "text"];

/** The examples of the reference have no twin, and vitest compares what they print: decisions/0010. */
const isOfReference = (path: string) => path.startsWith("/docs/reference/");
const pages = docsPages().filter(({ path }) => !isOfReference(path));

for (const { path, snippets } of pages) {
  test(`${path} › every code block is a snippet, each runs, and the scripts are small`, async ({
    page,
    watch,
  }) => {
    const weight = weighScripts(page);
    // Without the waits: that a run plays at natural speed is looked at elsewhere.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(path);
    await expect(snippetSections(page)).toHaveCount(snippets.length);
    expect(await bareBlocks(page)).toEqual([]);

    if (snippets.length === 0) return;

    await page.waitForLoadState("networkidle");
    const opened = await weight();
    expect(opened).toBeGreaterThan(budget.withoutSnippetsKilobytes / 2);
    expect(opened - budget.withoutSnippetsKilobytes).toBeLessThanOrEqual(budget.snippetsKilobytes);

    for (const snippet of snippets) {
      await test.step(`runs "${snippet.title}"`, async () => {
        const shown = new SnippetOnPage(page, snippet.title);
        await shown.run();
        await shown.expectState("done");
        await expectRecordedOutput(shown, snippet);
      });
      // All there is to load for a run came with the first.
      if (snippet === snippets[0])
        expect((await weight()) - opened).toBeLessThanOrEqual(budget.firstRunKilobytes);
    }
    const heavy = watch.requests.filter((url) => /esbuild|pyodide|\.wasm/.test(url));
    expect(heavy, "a first run needs neither compiler nor CPython").toEqual([]);
  });
}

test("an example of the reference runs where it stands", async ({ page, watch }) => {
  await page.goto("/docs/reference/asyncio/classes/TaskGroup");
  const examples = page.getByRole("region", { name: "Example", exact: true });
  expect(await examples.count()).toBeGreaterThan(0);
  expect(await bareBlocks(page)).toEqual([]);
  for (const example of await examples.all()) {
    const comments = (await example.getByRole("group", { name: "TypeScript code" }).innerText()).matchAll(
      /\bprint\b.* \/\/ (.*)$/gm,
    );
    await example.getByRole("button", { name: "Run", exact: true }).click();
    await expect(example).toHaveAttribute("data-state", "done");
    for (const [, printed = ""] of comments) {
      await expect(example.getByRole("log", { name: "Output" })).toContainText(printed);
    }
  }
  expect(watch.requests.filter((url) => /esbuild|pyodide|\.wasm/.test(url))).toEqual([]);
});

test("no example of the reference lacks its Run button", () => {
  const bare = sitePaths()
    .filter(isOfReference)
    .map((path) => ({ path, blocks: builtHtml(path).match(/<pre[^>]*language-ts/g)?.length ?? 0 }))
    .filter(({ blocks }) => blocks > 0);
  // The front page shows what all examples have in common; `runAsync` needs real time.
  expect(bare).toEqual([
    { path: "/docs/reference/", blocks: 1 },
    { path: "/docs/reference/asyncio/", blocks: 2 },
  ]);
});

/** The languages of code blocks that have no Run and are neither shell commands nor plain output. */
async function bareBlocks(page: Page): Promise<string[]> {
  // In one go: when the page comes alive each block is put in anew, and one found before is nowhere then.
  const languages = await page.evaluate(() =>
    [...document.querySelectorAll("article pre")]
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
