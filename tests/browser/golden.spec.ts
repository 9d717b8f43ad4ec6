// Owns how the site looks: pictures of its parts, in light, in dark and on a phone.
// After a change that is meant, make them anew: npx playwright test golden --update-snapshots=all
import type { Page, TestInfo } from "@playwright/test";
import { expectLook } from "./support/look";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const looks = [
  { name: "light", scheme: "light", width: 1200 },
  { name: "dark", scheme: "dark", width: 1200 },
  { name: "phone", scheme: "light", width: 390 },
] as const;

for (const { name, scheme, width } of looks) {
  test(`pages look as they should: ${name}`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: scheme });
    await test.step("the landing page", async () => {
      await open(page, "/");
      await expectLook(page, `landing-${name}.png`, info);
    });
    await test.step("the history", async () => {
      await open(page, "/history?q=pep+492");
      // Until the query is read off the address, the page shows all events.
      await expect(page.getByText(/^\d+ of \d+ events$/).first()).toBeVisible();
      await expectLook(page, `history-${name}.png`, info);
    });
    await test.step("the playground", async () => {
      await open(page, "/playground");
      await expect(page.getByRole("textbox", { name: "TypeScript code, editable" })).toBeVisible();
      await expectLook(page, `playground-${name}.png`, info);
    });
  });

  test(`a run looks as it should: ${name}`, async ({ page }, info) => {
    // High enough that no part is taken from under the site's head.
    await page.setViewportSize({ width, height: 2000 });
    await page.emulateMedia({ reducedMotion: "reduce", colorScheme: scheme });
    await open(page, "/docs/async-await");
    await smallRun(page, name, info);
    await open(page, "/docs/queues");
    await runWithMarks(page, name, info);
  });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-has-hydrated", "true");
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}

async function smallRun(page: Page, look: string, info: TestInfo): Promise<void> {
  const snippet = new SnippetOnPage(page, "Hello, world (Python 3.7 and later)");
  const trace = snippet.section.getByRole("region", { name: "Trace" });
  await expectLook(snippet.section, `rest-${look}.png`, info);
  await snippet.run();
  await snippet.expectState("done");
  await expect(snippet.section.getByRole("slider")).toBeVisible();
  await expectLook(snippet.section, `done-${look}.png`, info);
  await snippet.section.getByRole("slider").fill("9");
  await trace.getByText(/^Trace: /).click();
  await expectLook(trace.getByRole("list"), `transcript-${look}.png`, info);
  await trace.getByText(/^Trace: /).click();
  await view(snippet, "Sequence");
  await expect(snippet.section.getByRole("img", { name: /^Sequence diagram/ })).toBeVisible();
  await expectLook(trace, `sequence-${look}.png`, info);
}

async function runWithMarks(page: Page, look: string, info: TestInfo): Promise<void> {
  const snippet = new SnippetOnPage(page, "Orders for the kitchen");
  await snippet.run();
  await snippet.section.getByRole("slider").fill("30");
  await view(snippet, "Lanes");
  await expect(snippet.section.getByRole("figure", { name: "Lanes of 3 tasks" })).toBeVisible();
  await expectLook(snippet.section.getByRole("tabpanel").first(), `code-${look}.png`, info);
  await expectLook(snippet.section.getByRole("region", { name: "Trace" }), `lanes-${look}.png`, info);
}

const view = (snippet: SnippetOnPage, name: string) =>
  snippet.section.getByRole("group", { name: "Views" }).getByRole("button", { name }).click();
