// Owns what axe must not find: anything serious or critical, in light and in dark, before and after a run.
import type { Page } from "@playwright/test";
import { violations } from "./support/axe";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const docsPage = docsPages().find(({ snippets }) => snippets.length > 0);
const paths = [
  "/",
  docsPage?.path ?? "/docs/start",
  "/playground",
  "/history",
  "/blog",
  "/blog/python-3-11",
  "/docs/reference/asyncio/classes/TaskGroup",
];

const schemes = ["light", "dark"] as const;
type Scheme = (typeof schemes)[number];

/** What of axe depends on colours. The rest sees the same document in both schemes, and is asked once. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

for (const path of paths) {
  test(`${path} has no serious or critical violation, in light and in dark`, async ({ page }) => {
    await page.goto(path);
    for (const scheme of schemes) expect(await worstOf(page, scheme)).toEqual([]);
  });
}

test("a snippet that has run has no serious or critical violation, in light and in dark", async ({
  page,
}) => {
  const title = docsPage?.snippets[0]?.title;
  if (docsPage === undefined || title === undefined) throw new Error("No docs page has a snippet to run.");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(docsPage.path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.run();
  await snippet.expectState("done");
  for (const scheme of schemes) {
    expect(await worstOf(page, scheme, 'section[data-state="done"]')).toEqual([]);
  }
});

/** A colour that is still fading in is no colour to measure, so nothing moves. */
async function worstOf(page: Page, scheme: Scheme, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
  return violations(page, {
    worst: true,
    ...(part === undefined ? {} : { part }),
    ...(scheme === "dark" ? { rules: rulesOfColour } : {}),
  });
}
