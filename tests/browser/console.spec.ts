// Owns a console session in the page: prompts before the code that nobody copies, and below each statement what it gave.
import { SnippetOnPage } from "./support/snippet";
import { clipboard, expect, test } from "./support/test";

const address = "/docs/generators";
const title = "A generator, one step at a time";

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: "reduce" }));

for (const language of ["TypeScript", "Python"]) {
  test(`a session in ${language} shows each statement with what it printed below`, async ({ page }) => {
    await page.goto(address);
    const snippet = new SnippetOnPage(page, title);
    await snippet.section.getByRole("tab", { name: language }).click();
    await snippet.run();
    // CPython has to be loaded.
    await snippet.expectState("done", 45);
    await expect(snippet.output).toContainText(
      /next\(g\);?\s*0\.00 s\s*gen: begins\s*0\.00 s\s*\(16, 32, 48\)/,
    );
    await expect(snippet.output).toContainText(/Traceback.*StopIteration.*next\(g, "nothing left"\)/s);
    await expect(snippet.output).toContainText("'nothing left'");
  });
}

test("prompts stand before the code and are not copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  const snippet = new SnippetOnPage(page, title);
  const listing = snippet.section.getByRole("group", { name: "TypeScript code" });
  const prompts = await listing
    .locator("[data-prompt]")
    .evaluateAll((lines) => lines.map((line) => getComputedStyle(line, "::before").content.slice(0, 5)));
  expect(prompts.slice(0, 3)).toEqual(['">>>"', '">>>"', '"..."']);
  await snippet.button("Copy code").click();
  await expect.poll(() => clipboard(page)).toContain("const g = gen();\ng;\nnext(g);");
  expect(await listing.innerText()).not.toContain(">>>");
});

test("an edited session goes on after an error, and a later edit does not change what was run", async ({
  page,
}) => {
  await page.goto(address);
  const snippet = new SnippetOnPage(page, title);
  await snippet.edit('const x: number = 1;\nnull;\nthrow new TypeError("not this");\nx + 1;\n');
  await snippet.run();
  await snippet.expectState("done");
  await expect(snippet.output).toContainText(
    /const x: number = 1;.*null;.*throw new.*File "<console>", line 1, in <module>.*TypeError: not this.*x \+ 1;\s*0\.00 s\s*2/s,
  );
  await snippet.section.getByRole("textbox").fill("7;\n");
  await expect(snippet.output).toContainText("x + 1;");
});
