// Owns what a reader does with a snippet: chooses a language, runs, skips, edits, resets, copies, all by keyboard too.
import type { Page } from "@playwright/test";
import { docsPages, type SnippetFiles } from "./support/site";
import { snippetSections, SnippetOnPage } from "./support/snippet";
import { alive, clipboard, expect, expectNothingSideways, test } from "./support/test";

/** The snippet that waits longest: long enough for a test to come in between, on a slow machine too. */
const [longest] = docsPages()
  .flatMap(({ path, snippets }) => snippets.map((snippet) => ({ path, ...snippet })))
  .sort((a, b) => seconds(b) - seconds(a));
if (longest === undefined || seconds(longest) === 0)
  throw new Error("No docs page has a snippet that waits.");
const { path, title, typescript, lines } = longest;
const printed = lines.map(({ text }) => `${text}\n`).join("");

test("one choice of language holds for all snippets, all pages and after a reload", async ({
  page,
  context,
}) => {
  await page.goto("/docs/async-await");
  const elsewhere = await context.newPage();
  await elsewhere.goto("/docs/generator-based");
  const chosen = (where: typeof page) =>
    snippetSections(where).getByRole("tab", { selected: true }).allInnerTexts();

  const typescriptTab = snippetSections(page).first().getByRole("tab", { name: "TypeScript" });
  await typescriptTab.focus();
  await page.keyboard.press("ArrowRight");
  await expect(snippetSections(page).first().getByRole("tab", { name: "Python" })).toBeFocused();
  await expect.poll(async () => [...new Set(await chosen(page))]).toEqual(["Python"]);
  await expect(snippetSections(elsewhere).first().getByRole("tab", { selected: true })).toHaveText("Python");
  await page.reload();
  await expect(snippetSections(page).first().getByRole("tab", { selected: true })).toHaveText("Python");
});

test("choosing the other language moves nothing on the page", async ({ page }) => {
  await page.goto(path);
  await alive(page);
  const snippet = new SnippetOnPage(page, title);
  const before = await placeOfRun(snippet);
  await snippet.section.getByRole("tab", { name: "Python" }).click();
  expect(await placeOfRun(snippet)).toEqual(before);
});

test("what a step has in common with the one before is folded away, and one press shows it", async ({
  page,
}) => {
  await page.goto("/docs/own-loop-tasks");
  const { section } = new SnippetOnPage(page, "Step 7: sleep is a future and a timer");
  const code = section.getByRole("group", { name: "TypeScript code" });
  await expect(code).not.toContainText("class Loop", { useInnerText: true });
  await section.getByRole("button", { name: /^Show \d+ lines/ }).click();
  await expect(code).toBeFocused();
  await expect(code).toContainText("class Loop", { useInnerText: true });
});

test("a run plays at natural speed, and the waits can be skipped", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await expect(snippet.section).toHaveAttribute("data-state", "idle");
  await snippet.run();
  await snippet.expectState("playing");
  const last = lines.at(-1)?.text ?? "";
  expect(await snippet.output.innerText()).not.toContain(last);
  await snippet.button("Skip the waits").click();
  await snippet.expectState("done", 5);
  await expect(snippet.output).toContainText(last);
  await expect(snippet.section.getByText("Same lines at the same times as CPython")).toBeVisible();
});

test("reduced motion skips the waits", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.run();
  const seen = new Set<string | null>();
  await expect(async () => {
    const state = await snippet.section.getAttribute("data-state");
    seen.add(state);
    expect(state).toBe("done");
  }).toPass({ intervals: [20] });
  expect(seen).not.toContain("playing");
});

test("Stop keeps what was told, and Reset brings the beginning back", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.run();
  const first = lines[0]?.text ?? "";
  await expect(snippet.output).toContainText(first, { timeout: 20_000 });
  await snippet.button("Stop").click();
  await snippet.expectState("stopped", 5);
  await expect(snippet.output).toContainText(first);
  await expect(snippet.output).not.toContainText(lines.at(-1)?.text ?? "");
  await snippet.button("Reset").click();
  await snippet.expectState("idle", 5);
  await expect(snippet.output).toBeEmpty();
});

test("an edit runs by Ctrl+Enter, survives a reload, is the same in every tab, and Reset takes it back", async ({
  page,
  context,
}) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  const source = 'import { print } from "corolla/builtins";\n\nprint("edited");\n';
  await snippet.edit(source);
  await page.keyboard.press("Control+Enter");
  await snippet.expectState("done");
  await expect(snippet.output).toContainText("edited");
  await expect(snippet.section.getByText("Edited, so not compared with CPython.")).toBeVisible();

  await page.reload();
  await expect(snippet.section.getByRole("textbox")).toContainText('print("edited")');

  const elsewhere = await context.newPage();
  await elsewhere.goto(path);
  const twin = new SnippetOnPage(elsewhere, title);
  await twin.section.getByRole("textbox").fill(source.replace("edited", "edited elsewhere"));
  await expect(snippet.section.getByRole("textbox")).toContainText('print("edited elsewhere")');
  await snippet.run();
  await expect(snippet.output).toContainText("edited elsewhere");

  await snippet.button("Reset").click();
  await expect(snippet.section.getByRole("textbox")).toHaveCount(0);
  await runToEnd(page, snippet);
  await expect(snippet.output).toContainText(lines[0]?.text ?? "");
});

test("opening the editor moves nothing, and Escape, then Tab, leaves it", async ({ page }) => {
  await page.goto(path);
  await alive(page);
  const snippet = new SnippetOnPage(page, title);
  const before = await placeOfRun(snippet);
  await snippet.button("Edit").click();
  const editor = snippet.section.getByRole("textbox");
  await expect(editor).toBeFocused();
  expect(await placeOfRun(snippet)).toEqual(before);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(snippet.button("Run")).toBeFocused();

  // Who only passes leaves without it; who has moved in the code indents.
  await page.keyboard.press("Shift+Tab");
  await expect(editor).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(snippet.button("Run")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("End");
  await page.keyboard.press("Tab");
  await expect(editor).toBeFocused();
});

test("of changed code nothing is shown or taken along until it runs, and then nothing of the old", async ({
  page,
}) => {
  await page.goto("/playground");
  const snippet = new SnippetOnPage(page, "Three flowers, one thread");
  await expect(snippet.section.getByText(/^Trace: \d+ events$/)).toBeVisible();
  await snippet.edit('console.log("written to the console");\n');
  await expect(snippet.section.getByText(/^Trace: \d+ events$/)).toHaveCount(0);
  await expect(snippet.section.getByRole("img", { name: /^Lanes/ })).toHaveCount(0);
  await expect(snippet.section.getByText("Show the output")).toHaveCount(0);
  await snippet.button("Export").click();
  await expect(snippet.section.getByText("You have changed the code: run it")).toBeVisible();
  await expect(snippet.button("Chrome trace")).toHaveAttribute("aria-disabled", "true");
  await snippet.run();
  await snippet.expectState("done");
  await expect(snippet.output).toContainText("written to the console");
  await expect(snippet.button("Chrome trace")).toHaveAttribute("aria-disabled", "false");
  await snippet.section.getByRole("textbox").fill('print("not yet");\n');
  await expect(snippet.section.getByText("You have changed the code since.")).toBeVisible();
  await expect(snippet.button("Chrome trace")).toHaveAttribute("aria-disabled", "true");
});

test("what is copied on the Lowered tab is what stands there, and Edit leads to the editor", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/docs/start");
  const snippet = new SnippetOnPage(page, "Two waits at once");
  await snippet.section.getByRole("tab", { name: "Lowered" }).click();
  await expect(snippet.section.getByRole("group", { name: "Lowered code" })).toBeVisible();
  await snippet.button("Copy code").click();
  await expect.poll(() => clipboard(page)).toContain("function*");
  await snippet.button("Edit").click();
  await expect(snippet.section.getByRole("textbox")).toBeFocused();
  await expect(snippet.section.getByRole("tab", { name: "TypeScript" })).toHaveAttribute(
    "aria-selected",
    "true",
  );
});

test("what does not compile is told in prose with its line", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.edit('import { print } from "corolla/builtins";\nprint("a"\n');
  await snippet.run();
  await snippet.expectState("failed");
  await expect(snippet.section.getByRole("alert")).toContainText('Line 2, column 10: Expected ")"');
});

test("an exception that nobody caught is told with its line, the traceback below", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.edit('function main() {\n  throw new TypeError("not this");\n}\nmain();\n');
  await snippet.run();
  await snippet.expectState("failed");
  const alert = snippet.section.getByRole("alert");
  await expect(alert).toContainText("The program ended at line 2 with TypeError: not this.");
  await expect(alert).toContainText("line 4, in <module>\n  line 2, in main\nTypeError: not this");
});

test("a stored edit that is no edit is left alone, with a sentence", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.edit("print(1);\n");
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) {
      if (key.includes("edit:")) localStorage.setItem(key, '{"version":7}');
    }
  });
  await page.reload();
  await expect(snippet.section.getByText("Your stored edit could not be read")).toBeVisible();
  await runToEnd(page, snippet);
});

test("code and output can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await snippet.button("Copy code").click();
  await expect.poll(() => clipboard(page)).toBe(`${typescript}\n`);
  await snippet.button("Copy output").click();
  await expect.poll(() => clipboard(page)).toBe(printed);
});

test("nothing but code scrolls sideways on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await runToEnd(page, snippet);
  await expectNothingSideways(page);
});

test("the trace tells the run in numbered sentences", async ({ page }) => {
  await page.goto(path);
  const snippet = new SnippetOnPage(page, title);
  await runToEnd(page, snippet);
  const trace = snippet.section.getByRole("region", { name: "Trace" });
  await trace.getByText(/^Trace: \d+ events$/).click();
  await expect(trace.getByRole("listitem").first()).toHaveText(
    /^0\.00 s The program creates Task-1 to run \w+\. Line \d+\.$/,
  );
});

/** Where Run stands in the document, however far it is scrolled. */
function placeOfRun(snippet: SnippetOnPage): Promise<{ x: number; y: number }> {
  return snippet.button("Run").evaluate((button) => {
    const { x, y } = button.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY };
  });
}

function seconds({ lines }: SnippetFiles): number {
  return lines.at(-1)?.time ?? 0;
}

/** Runs to the end without the waits, as a reader does who wants no motion. */
async function runToEnd(page: Page, snippet: SnippetOnPage): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await snippet.run();
  await snippet.expectState("done");
}
