// Owns a term in the prose: its definition opens where it stands, by pointing and by focus, and Escape closes it.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/test";

const address = "/docs/cancellation";

/** The first word of the page with a definition, and the box that belongs to it. */
async function firstTerm(page: Page) {
  await page.goto(address);
  const word = page.locator("article button[aria-describedby][popovertarget]").first();
  const id = await word.getAttribute("popovertarget");
  return { word, box: page.locator(`[id="${id ?? ""}"]`) };
}

test("pointing at a term shows its definition, and leaving both hides it", async ({ page }) => {
  const { word, box } = await firstTerm(page);
  await expect(box).toBeHidden();
  await word.hover();
  await expect(box).toBeVisible();
  await expect(box).toHaveText(/.{31,}/s);
  // The way from the word to the link in its definition.
  await box.getByRole("link", { name: "Glossary" }).hover();
  await expect(box).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(box).toBeHidden();
});

test("the keyboard reaches a term, reads its definition and closes it with Escape", async ({ page }) => {
  const { word, box } = await firstTerm(page);
  // Focus is told from pressing by the key before it.
  await page.keyboard.press("Tab");
  await word.focus();
  await expect(box).toBeVisible();
  await expect(word).toHaveAccessibleDescription(/\w+/);
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(word).toBeFocused();
});

test("the definition leads to its entry of the glossary", async ({ page }) => {
  const { word, box } = await firstTerm(page);
  await word.hover();
  await box.getByRole("link", { name: "Glossary" }).click();
  await expect(page).toHaveURL(/\/docs\/glossary#[a-z-]+$/);
  const id = new URL(page.url()).hash.slice(1);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

/** The pixels between two boxes of which one stands above the other. */
async function gapBetween(one: Locator, other: Locator): Promise<number> {
  const [at, of] = [await one.boundingBox(), await other.boundingBox()];
  if (at === null || of === null) throw new Error("Both are seen, and have no place.");
  return Math.max(at.y - (of.y + of.height), of.y - (at.y + at.height));
}

test.describe("in a small window", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const block of ["start", "center", "end"] as const) {
    test(`a definition stands at its word and inside the window, with the word at its ${block}`, async ({
      page,
    }) => {
      for (const path of ["/docs/cancellation", "/docs/start", "/docs/where-it-fits"]) {
        await page.goto(path);
        for (const word of await page.locator("article button[aria-describedby][popovertarget]").all()) {
          const box = page.locator(`[id="${(await word.getAttribute("popovertarget")) ?? ""}"]`);
          await word.evaluate((element, block) => element.scrollIntoView({ block }), block);
          await word.click();
          await expect(box).toBeInViewport({ ratio: 1 });
          await expect.poll(() => gapBetween(box, word), path).toBeCloseTo(6, 0);
          await page.keyboard.press("Escape");
        }
      }
    });
  }
});
