// Owns the promise of a prediction: answered before the run, checked against what CPython printed, kept in the browser.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { parseTranscript } from "../../src/engines/transcript";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const recorded = (name: string) => parseTranscript(readFileSync(`docs/${name}.out`, "utf8"));
const question = (page: Page, title: string) => page.getByRole("group", { name: `Predict ${title}` });
const piece = (group: Locator, text: string) => group.getByRole("button").filter({ hasText: text });

async function press(group: Locator, texts: readonly string[]) {
  for (const text of texts) await piece(group, text).click();
}

test("lines put in order are checked against the recorded run, and a right answer is kept", async ({
  page,
}) => {
  const right = recorded("cancellation/cancel").lines.map(({ text }) => text);
  await page.goto("/docs/cancellation");
  const asked = question(page, "Asking a task to stop");
  const said = asked.getByRole("status");
  const check = asked.getByRole("button", { name: "Check" });

  await press(asked, right.slice(0, -1));
  await check.click();
  await expect(said).toHaveText("One line has no place yet.");
  await press(asked, right.slice(-1));
  // The first two change places: each is taken out, and gets the last place that is free.
  await press(asked, [right[0] ?? "", right[1] ?? "", right[1] ?? "", right[0] ?? ""]);
  await check.click();
  await expect(said).toHaveText("Another line comes first. Change the order, or run it and see.");
  await press(asked, [...right.slice(2), right[1] ?? "", right[0] ?? ""]);
  await press(asked, right);
  await check.click();
  await expect(said).toHaveText("Right: CPython says the same.");

  await page.reload();
  await expect(said).toHaveText("Right: CPython says the same.");
  await expect(piece(asked, right[1] ?? "")).toHaveAttribute("aria-pressed", "true");

  const snippet = new SnippetOnPage(page, "Asking a task to stop");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await snippet.run();
  await snippet.expectState("done");
  const log = await snippet.output.innerText();
  const places = right.map((text) => log.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test("a choice is made with the keyboard, and both answers are told from each other", async ({ page }) => {
  const { end } = recorded("queues/orders");
  await page.goto("/docs/queues");
  const asked = page.getByRole("group", { name: /^Predict/ }).filter({ hasText: "5.50 s" });
  const said = asked.getByRole("status");
  const check = asked.getByRole("button", { name: "Check" });
  await check.click();
  await expect(said).toHaveText("Choose an answer first.");

  await asked.getByRole("radio", { name: "5.50 s" }).focus();
  await page.keyboard.press("Space");
  await check.press("Enter");
  await expect(said).toHaveText("No. Choose again, or run it and see.");
  await asked.getByRole("radio", { name: `${end.time.toFixed(2)} s` }).focus();
  await page.keyboard.press("Space");
  await expect(said).toBeEmpty();
  await check.press("Enter");
  await expect(said).toHaveText("Right: CPython says the same.");
});

test("a stored answer to another question is not believed", async ({ page }) => {
  await page.goto("/docs/cancellation");
  const asked = question(page, "Asking a task to stop");
  const right = recorded("cancellation/cancel").lines.map(({ text }) => text);
  await press(asked, right);
  await asked.getByRole("button", { name: "Check" }).click();
  await expect(asked.getByRole("status")).not.toBeEmpty();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.includes("predict:")) localStorage.setItem(key, '{"version":1,"answer":["of another page"]}');
    }
  });
  await page.reload();
  await expect(asked.getByRole("button", { name: "Check" })).toBeVisible();
  await expect(asked.getByRole("status")).toBeEmpty();
  await expect(piece(asked, right[0] ?? "")).toHaveAttribute("aria-pressed", "false");
});
