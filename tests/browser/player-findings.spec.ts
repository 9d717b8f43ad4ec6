// Owns the promise that what went wrong unseen is found: in asyncio's words, with its line and the page that explains it.
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const reports = (snippet: SnippetOnPage) => snippet.section.getByRole("group", { name: "asyncio reports" });

for (const language of ["TypeScript", "Python"]) {
  test(`a coroutine that nobody awaited is found, on the ${language} tab too`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/docs/common-mistakes");
    const snippet = new SnippetOnPage(page, "A call that runs nothing");
    await snippet.section.getByRole("tab", { name: language }).click();
    await expect(reports(snippet)).toHaveCount(0);
    await snippet.run();
    // On the Python tab CPython itself is loaded first.
    await snippet.expectState("done", 50);
    await expect(reports(snippet)).toContainText("coroutine 'save' was never awaited");
    const line = reports(snippet).getByRole("button", { name: /^line \d+$/ });
    const number = Number(/\d+/.exec(await line.innerText())?.[0]);
    await expect(snippet.section.getByRole("group", { name: "Playback" })).toBeVisible();
    await line.click();
    await expect(snippet.section.locator(`[data-code-marks] [data-line='${number}']`)).toBeVisible();
    const source = snippet.section.getByRole("group", { name: `${language} code` }).locator("code > span");
    await expect(source.nth(number - 1)).toContainText("save(");
    await expect(reports(snippet).getByRole("link", { name: "why, and what to do" })).toHaveAttribute(
      "href",
      "/docs/common-mistakes#a-forgotten-await",
    );
  });
}

test("a run without complaints has no place for them", async ({ page }) => {
  await page.goto("/docs/common-mistakes");
  const snippet = new SnippetOnPage(page, "A lock for each call");
  await snippet.run();
  await snippet.expectState("done");
  await expect(reports(snippet)).toHaveCount(0);
});

test("a blocking call is found without debug mode, and the tasks that a program forgets", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/docs/common-mistakes");
  const snippet = new SnippetOnPage(page, "A call that runs nothing");
  await snippet.edit(
    'import * as asyncio from "corolla";\nimport { time } from "corolla/time";\n'.replace(
      "{ time }",
      "* as time",
    ) +
      "async function work() {\n  try {\n    await asyncio.sleep(1);\n  } catch {}\n}\nasync function main() {\n" +
      "  asyncio.createTask(work());\n  const task = asyncio.createTask(work());\n  await asyncio.sleep(0);\n" +
      "  task.cancel();\n  time.sleep(0.5);\n  await asyncio.sleep(2);\n}\nasyncio.run(main());\n",
  );
  await snippet.run();
  await snippet.expectState("done");
  const silent = snippet.section.getByRole("group", { name: "asyncio is silent about" });
  await expect(silent).toContainText("Task-2 is kept by nobody");
  await expect(silent).toContainText("Executing Task-1 took 0.500 seconds: debug mode would say so. line 13");
  await expect(silent).toContainText("Task-3 was asked to cancel by Task-1 and returned None");
});
