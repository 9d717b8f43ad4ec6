// Owns the promise that an edited snippet is compiled in the page: fetched when it is needed, and not before.
import { expect, test, type Page } from "@playwright/test";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";

const [first] = docsPages().filter(({ snippets }) => snippets.length > 0);
const edited = 'import { print } from "corolla/builtins";\nprint("edited");';

test("the compiler is fetched with the first edited run, once", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) fetched.push(request.url());
  });
  const snippet = await open(page);
  await snippet.run();
  await snippet.expectState("done");
  expect(fetched).toEqual([]);

  for (const source of [edited, `${edited}\nprint("again");`]) {
    await snippet.edit(source);
    await snippet.run();
    await expect(snippet.output).toContainText(source.includes("again") ? "again" : "edited");
    await snippet.expectState("done");
    await snippet.button("Reset").click();
  }
  expect(fetched).toHaveLength(1);
});

test("a compiler that cannot be fetched says so, and the next run fetches it", async ({ page }) => {
  const snippet = await open(page);
  await page.route("**/*.wasm", (route) => route.abort());
  await snippet.edit(edited);
  await snippet.run();
  await snippet.expectState("failed");
  await expect(snippet.section).toContainText("The compiler could not be downloaded.");

  await page.unroute("**/*.wasm");
  await snippet.run();
  await expect(snippet.output).toContainText("edited");
  await snippet.expectState("done");
});

test("a program that does not compile is told at its line, with what to do", async ({ page }) => {
  const snippet = await open(page);
  await snippet.edit("const x = 1;\nawait x;");
  await snippet.run();
  await snippet.expectState("failed");
  await expect(snippet.section).toContainText("Line 2, column 1");
  await expect(snippet.section).toContainText('"await" works only inside an async function.');
});

async function open(page: Page): Promise<SnippetOnPage> {
  if (first?.snippets[0] === undefined) throw new Error("No docs page has a snippet to edit.");
  await page.goto(first.path);
  return new SnippetOnPage(page, first.snippets[0].title);
}
