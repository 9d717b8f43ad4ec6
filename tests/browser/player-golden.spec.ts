// Owns how a run looks: pictures of four states, compared with a tolerance for how a machine draws letters.
// After a change that is meant, make them anew: npx playwright test player-golden --update-snapshots
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const states = [
  { name: "light", scheme: "light", width: 1280 },
  { name: "dark", scheme: "dark", width: 1280 },
  { name: "phone", scheme: "light", width: 390 },
] as const;

for (const { name, scheme, width } of states) {
  test(`lanes and code look as they should: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1600 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: scheme });
    await page.goto("/docs/queues");
    const snippet = new SnippetOnPage(page, "Orders for the kitchen");
    await snippet.run();
    await snippet.section.getByRole("slider").fill("30");
    await snippet.section
      .getByRole("group", { name: "Views" })
      .getByRole("button", { name: "Lanes" })
      .click();
    await expect(snippet.section.getByRole("figure", { name: "Lanes of 3 tasks" })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const tolerance = { maxDiffPixelRatio: 0.03, animations: "disabled" } as const;
    await expect(snippet.section.getByRole("tabpanel").first()).toHaveScreenshot(
      `code-${name}.png`,
      tolerance,
    );
    await expect(snippet.section.getByRole("region", { name: "Trace" })).toHaveScreenshot(
      `lanes-${name}.png`,
      tolerance,
    );
  });
}
