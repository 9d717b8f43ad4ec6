// Owns the chooser as a reader meets it: by the keyboard from the first question to an answer with its reason.
import { expect, test } from "./support/test";

test("the keyboard leads from question to question to a reasoned answer", async ({ page }) => {
  await page.goto("/docs/choosing");
  const chooser = page.getByRole("region", { name: "Chooser" });
  const advice = chooser.getByRole("status");
  const questions = chooser.getByRole("group", { name: /\?$/ });
  await expect(questions).toHaveCount(1);
  await expect(advice).toBeEmpty();

  await chooser.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await expect(questions).toHaveCount(2);
  await page.keyboard.press("Tab");
  await expect(chooser.getByRole("radio", { name: "They can be awaited" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(chooser.getByRole("radio", { name: "Their calls block" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(chooser.getByRole("radio", { name: "A few" })).toBeChecked();
  await expect(advice).toContainText("Threads. A few blocking calls overlap well");
  await expect(advice.getByRole("link", { name: "Documentation" })).toHaveAttribute(
    "href",
    /^https:\/\/docs\.python\.org\/3\/library\/concurrent\.futures\.html/,
  );

  await chooser.getByRole("button", { name: "Start again" }).press("Enter");
  await expect(questions).toHaveCount(1);
  await expect(advice).toBeEmpty();
  await expect(chooser.getByRole("radio", { name: "Waiting: network, disks, devices" })).toBeFocused();
});

test("an earlier answer that changes takes the later questions away", async ({ page }) => {
  await page.goto("/docs/choosing");
  const chooser = page.getByRole("region", { name: "Chooser" });
  await chooser.getByRole("radio", { name: "Waiting: network, disks, devices" }).check();
  await chooser.getByRole("radio", { name: "They can be awaited" }).check();
  await expect(chooser.getByRole("status")).toContainText("Coroutines with asyncio.");
  await chooser.getByRole("radio", { name: "Computing" }).check();
  await expect(chooser.getByRole("radio", { name: "They can be awaited" })).toHaveCount(0);
  await expect(chooser.getByRole("status")).toBeEmpty();
});
