// Owns what a reader does with the transport of a run: step, scrub, play, change the speed, all by keyboard too.
import type { Locator, Page } from "@playwright/test";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const path = "/docs/queues";
const title = "Orders for the kitchen";

/** A run that was told at once, to go about in. */
async function told(
  page: Page,
): Promise<{ snippet: SnippetOnPage; bar: Locator; slider: Locator; count: Locator }> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.run();
  await snippet.expectState("done");
  const bar = snippet.section.getByRole("group", { name: "Playback" });
  await expect(bar).toBeVisible();
  const count = snippet.section.getByText(/^\d+ of \d+$/);
  return { snippet, bar, slider: bar.getByRole("slider", { name: "Place in the run" }), count };
}

test("an unrun snippet has no transport, and a run brings it", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await expect(snippet.section.getByRole("group", { name: "Playback" })).toHaveCount(0);
  const { count } = await told(page);
  await expect(count).toHaveText("99 of 99");
});

test("output, clock, sentence and count are those of the place, and the run stays over", async ({ page }) => {
  const { snippet, bar, slider, count } = await told(page);
  await slider.fill("30");
  await expect(count).toHaveText("30 of 99");
  await expect(bar.getByText("1.00 s virtual")).toBeVisible();
  await expect(snippet.output).toHaveText(/^1\.00 sordered: tea$/);
  await expect(slider).toHaveAttribute("aria-valuetext", /^Event 30 of 99, 1\.00 s\. Task-3 is ready/);
  await snippet.expectState("done", 5);
  await slider.fill("0");
  await expect(snippet.output).toBeEmpty();
});

test("buttons step, step back, restart and go to the end", async ({ page }) => {
  const { bar, count } = await told(page);
  const press = (name: string) => bar.getByRole("button", { name, exact: true }).click();
  await press("Step back");
  await expect(count).toHaveText("98 of 99");
  await press("Restart");
  await expect(count).toHaveText("0 of 99");
  await press("Step");
  await press("Step");
  await expect(count).toHaveText("2 of 99");
  await press("To the end");
  await expect(count).toHaveText("99 of 99");
});

test("keys drive the player that has the focus, and never one that is typed into", async ({ page }) => {
  const { snippet, slider, count } = await told(page);
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(count).toHaveText("0 of 99");
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "ArrowLeft"]) await page.keyboard.press(key);
  await expect(count).toHaveText("2 of 99");
  await page.keyboard.press("End");
  await expect(count).toHaveText("99 of 99");
  await snippet.button("Edit").click();
  const editor = snippet.section.getByRole("textbox");
  await expect(editor).toBeFocused();
  for (const key of ["Home", "ArrowLeft", "Space"]) await page.keyboard.press(key);
  await expect(count).toHaveText("99 of 99");
});

test("the space bar plays and pauses, at the speed that was chosen for the whole site", async ({ page }) => {
  const { bar, slider, count } = await told(page);
  await bar.getByRole("combobox", { name: "Speed" }).selectOption("4");
  await slider.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Space");
  await expect(bar.getByRole("button", { name: "Pause" })).toBeVisible();
  await expect(count).not.toHaveText(/^[0-9] of/);
  await page.keyboard.press("Space");
  await expect(bar.getByRole("button", { name: "Play" })).toBeVisible();
  const place = await count.innerText();
  await page.waitForTimeout(300);
  expect(await count.innerText()).toBe(place);
  await bar.getByRole("button", { name: "Play" }).click();
  await expect(count).toHaveText("99 of 99");
  await page.reload();
  const again = await told(page);
  await expect(again.bar.getByRole("combobox", { name: "Speed" })).toHaveValue("4");
});

test("the first telling can be paused on its way, and told to its end", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.run();
  await snippet.expectState("playing");
  const bar = snippet.section.getByRole("group", { name: "Playback" });
  await bar.getByRole("button", { name: "Pause" }).click();
  await snippet.expectState("playing", 1);
  await bar.getByRole("button", { name: "To the end" }).click();
  await snippet.expectState("done", 5);
});

test("going about in a run moves nothing on the page", async ({ page }) => {
  const { snippet, bar, slider } = await told(page);
  const place = () => bar.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await place();
  for (const to of ["0", "30", "99"]) {
    await slider.fill(to);
    expect(await place()).toBe(before);
  }
  await snippet.section.getByRole("tab", { name: "Python" }).click();
  await expect(snippet.section.getByRole("group", { name: "Playback" })).toHaveCount(0);
});
