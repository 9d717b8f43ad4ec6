// Owns what axe must not find: anything serious or critical, in light and in dark, before and after a run.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const docsPage = docsPages().find(({ snippets }) => snippets.length > 0);
const paths = ["/", docsPage?.path ?? "/docs/start", "/playground", "/history", "/blog"];

// The history has hundreds of events, and axe looks at each.
test.describe.configure({ timeout: 120_000 });

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });

    for (const path of paths) {
      test(`${path} has no serious or critical violation`, async ({ page }) => {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
        expect(await violations(page)).toEqual([]);
      });
    }

    test("a snippet that has run has no serious or critical violation", async ({ page }) => {
      const title = docsPage?.snippets[0]?.title;
      if (docsPage === undefined || title === undefined)
        throw new Error("No docs page has a snippet to run.");
      await page.goto(docsPage.path);
      const snippet = new SnippetOnPage(page, title);
      await snippet.run();
      await snippet.expectState("done");
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** Each violation with the first element that it is about: enough to find it. */
async function violations(page: Page): Promise<string[]> {
  // A colour that is still fading in is no colour to measure.
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.length}, first: ${nodes[0]?.html.slice(0, 160) ?? ""})`,
    );
}
