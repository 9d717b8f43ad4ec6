// Owns the promise that a snippet cannot stall the page: not even one that never ends.
import type { Page } from "@playwright/test";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const [first] = docsPages().filter((page) => page.snippets.length > 0);

test("an endless loop leaves the page responsive, Stop ends it, and the next Run works", async ({ page }) => {
  if (first?.snippets[0] === undefined) throw new Error("No docs page has a snippet to edit.");
  await page.goto(first.path);
  const snippet = new SnippetOnPage(page, first.snippets[0].title);
  await snippet.edit("while (true) {}");
  await snippet.run();
  await snippet.expectState("running");

  // A page that shared its thread with the loop would take up nothing at all. A busy machine costs some of this.
  expect(await longestGap(page, 2000)).toBeLessThan(500);

  await snippet.button("Stop").click();
  await snippet.expectState("stopped", 2);
  await snippet.button("Reset").click();
  await snippet.run();
  await snippet.expectState("done");
});

/** The longest time, in milliseconds, in which the main thread took up nothing. */
function longestGap(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    (duration) =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        let last = started;
        let longest = 0;
        const timer = setInterval(() => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now - started < duration) return;
          clearInterval(timer);
          resolve(longest);
        }, 10);
      }),
    milliseconds,
  );
}
