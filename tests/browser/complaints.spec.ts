// Owns the promise that what asyncio reports is seen: below the output of the run, in asyncio's words.
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const reports = (snippet: SnippetOnPage) => snippet.section.getByRole("group", { name: "asyncio reports" });

test("a coroutine that nobody awaited is reported below the output", async ({ page }) => {
  await page.goto("/docs/common-mistakes");
  const snippet = new SnippetOnPage(page, "A call that runs nothing");
  await expect(reports(snippet)).toHaveCount(0);
  await snippet.run();
  await snippet.expectState("done");
  await expect(reports(snippet)).toContainText("coroutine 'save' was never awaited");
});

test("a run without complaints has no place for them", async ({ page }) => {
  await page.goto("/docs/common-mistakes");
  const snippet = new SnippetOnPage(page, "A lock for each call");
  await snippet.run();
  await snippet.expectState("done");
  await expect(reports(snippet)).toHaveCount(0);
});
