// Owns the way from the book into our own source: a link leads to the very line.
import { expect, test } from "./support/test";

test("a link of the last step leads to the line that defines the name", async ({ page }) => {
  await page.goto("/docs/own-loop-errors");
  await page.getByRole("article").getByRole("link", { name: "suspendOn()" }).click();
  await expect(page).toHaveURL(/\/runtime\/tasks#L\d+$/);
  const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  await expect(line).toContainText("suspendOn(");
  await expect(line).toBeInViewport();
});
