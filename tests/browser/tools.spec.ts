// Owns what a reader does with a snippet beside running it: compare the engines, share the code, take the run along.
import { readFileSync } from "node:fs";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { clipboard, expect, expectNothingSideways, test } from "./support/test";

const found = docsPages().find(({ snippets }) => snippets.length > 0);
const [first] = found?.snippets ?? [];
if (found === undefined || first === undefined) throw new Error("No docs page has a snippet.");
const { path } = found;
const { title } = first;

/** CPython starts in a second or two on a free machine; here other tests run beside it. */
const timeout = 45_000;

test("Compare runs both engines and says how many events are equal, or marks the first that is not", async ({
  page,
}) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.button("Compare").click();
  await expect(
    snippet.section.getByText(/^Both tell the same \d+ events, in the same order at the same times\.$/),
  ).toBeVisible({ timeout });

  await snippet.section.getByRole("tab", { name: "Python" }).click();
  await snippet.edit("print('something else')\n");
  await snippet.button("Compare").click();
  await snippet.button("Compare").click();
  await expect(snippet.section.getByText(/\d+ events are equal, then they differ\./)).toBeVisible({
    timeout,
  });
  await expect(snippet.section.getByRole("rowheader", { name: /^≠ \d+$/ })).toHaveCount(1);
});

test("a run can be taken along as files and as text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.button("Export").click();
  const files: Record<string, string> = {};
  for (const name of ["Chrome trace", "Python file", "Lanes"]) {
    const download = page.waitForEvent("download");
    await snippet.button(name).click();
    files[name] = readFileSync(await (await download).path(), "utf8");
  }
  expect(JSON.parse(files["Chrome trace"] ?? "")).toMatchObject({ displayTimeUnit: "ms" });
  expect(files["Python file"]).toContain("# What it prints, and when in virtual time");
  expect(files["Lanes"]).toMatch(/^<svg /);
  await snippet.button("Copy for an issue").click();
  await expect.poll(() => clipboard(page)).toContain(`**${title}**`);
});

test("a shared link opens in the playground, says where it came from, and runs only when it is asked to", async ({
  page,
  watch,
}) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.edit('import { print } from "corolla/builtins";\nprint("from a friend");\n');
  await snippet.button("Share").click();
  const asked = watch.requests.length;
  await snippet.section.getByRole("link", { name: "Open in the playground" }).click();
  const shared = new SnippetOnPage(page, title);
  await expect(shared.section.getByText("This code came from a link. Nothing of it runs")).toBeVisible();
  await shared.expectState("idle");
  await expect(shared.section.getByRole("textbox")).toContainText("from a friend");
  expect(watch.requests.slice(asked).filter((url) => url.endsWith(".wasm"))).toEqual([]);
  await shared.run();
  await expect(shared.output).toContainText("from a friend");
});

test("an example of the reference opens in the playground as a whole program", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/docs/reference/asyncio/classes/Queue");
  await page.getByRole("link", { name: "Open in the playground" }).first().click();
  const shared = new SnippetOnPage(page, "An example of the reference");
  await expect(shared.section.getByRole("textbox")).toContainText('import * as asyncio from "corolla";');
  await shared.run();
  await shared.expectState("done");
  await expect(shared.output).toContainText("job");
  await expect(shared.section.getByText(/^Trace: \d+ events$/)).toBeVisible();
});

test("a broken link is told in a sentence, and what the reader wrote is still there", async ({ page }) => {
  await page.goto("/playground");
  const mine = page.locator("section[data-state]");
  await mine.getByRole("textbox").fill('import { print } from "corolla/builtins";\nprint("mine");\n');
  await page.goto("/playground#code=AAAA");
  await page.reload();
  await expect(page.getByRole("alert").filter({ hasText: "could not be read" })).toBeVisible();
  await expect(mine.getByRole("textbox")).toContainText('print("mine")');
});

test("the playground starts from the site's own snippets and remembers the choice", async ({ page }) => {
  await page.goto("/playground");
  await page.getByLabel("Start from").selectOption({ label: "Two workers, four jobs" });
  await expect(page.getByRole("region", { name: "Snippet: Two workers, four jobs" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("region", { name: "Snippet: Two workers, four jobs" })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNothingSideways(page);
});
