// Owns the promise that the Python tab runs CPython itself: loaded when it is asked for, stoppable, as good as its recording.
import type { Page } from "@playwright/test";
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

const parts = /pyodide|python_stdlib/;

/** CPython starts in a second or two on a free machine; here other tests run beside it. */
const seconds = 45;

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("Run on the Python tab loads CPython, says so, and runs what its recording tells", async ({
  page,
  watch,
}) => {
  const snippet = await open(page);
  const fetched = () => watch.requests.filter((url) => parts.test(url)).length;
  await snippet.button("Run").hover();
  expect(fetched()).toBe(0);
  await snippet.run();
  await snippet.expectState("done", seconds);
  await expect(
    snippet.section.getByText(/CPython 3\.\d+\.\d+ ran this here: its recording tells/),
  ).toBeVisible();
  expect(fetched()).toBe(3);

  await snippet.edit("import sys\nprint(sys.version.split()[0], sys.platform)\n");
  await page.keyboard.press("Control+Enter");
  await expect(snippet.output).toContainText("emscripten", { timeout: seconds * 1000 });
  await snippet.expectState("done", seconds);
  expect(fetched()).toBe(3);
});

test("an exception of edited Python is told at its line, and Stop ends what never ends", async ({ page }) => {
  const snippet = await open(page);
  await snippet.edit("def half(n):\n    return 1 / n\n\nhalf(0)\n");
  await snippet.run();
  await snippet.expectState("failed", seconds);
  await expect(snippet.section.getByRole("alert")).toContainText("at line 2 with ZeroDivisionError");

  await snippet.edit('print("before")\nwhile True: pass\n');
  await snippet.run();
  await snippet.expectState("running", seconds);
  await snippet.button("Stop").click();
  await snippet.expectState("stopped", 5);
});

test("Python that does not compile did not begin, and a program without a keyboard is told so", async ({
  page,
}) => {
  await page.goto("/playground");
  const snippet = new SnippetOnPage(page, "Three flowers, one thread");
  await snippet.section.getByRole("tab", { name: "Python" }).click();
  const problem = snippet.section.getByRole("alert");
  await snippet.edit('print("a"\n');
  await snippet.run();
  await snippet.expectState("failed", 60);
  await expect(problem).toContainText("It does not compile, so nothing ran. The error is at line 1.");
  await expect(problem).toContainText("SyntaxError: '(' was never closed");
  await snippet.section.getByRole("textbox").fill('input("name? ")\n');
  await snippet.run();
  await expect(problem).toContainText("EOFError: EOF when reading a line", { timeout: 60_000 });
  await expect(problem).toContainText("no keyboard to read from");
});

test("of two programs in Python the later one runs, and the earlier one says why it does not", async ({
  page,
}) => {
  await page.goto("/docs/queues");
  const [first, second] = ["Orders for the kitchen", "A queue with room for two"].map(
    (title) => new SnippetOnPage(page, title),
  );
  if (first === undefined || second === undefined) throw new Error("There are two.");
  await first.section.getByRole("tab", { name: "Python" }).click();
  await first.run();
  await second.run();
  await first.expectState("stopped", 60);
  await expect(first.section.getByText(/^Another program was run/)).toBeVisible();
  await second.expectState("done", 90);
});

test("a download that fails says so; the recording is there meanwhile, and Try again works", async ({
  page,
  watch,
}) => {
  const snippet = await open(page);
  await page.route("**/*python_stdlib*", (route) => route.abort());
  await snippet.run();
  await snippet.expectState("failed");
  await expect(snippet.section.getByRole("alert")).toContainText("CPython could not be downloaded.");
  watch.problems.length = 0;

  await expect(snippet.section.getByText("Show the output recorded from CPython")).toBeVisible();
  await snippet.button("Play the recording").click();
  await snippet.expectState("done");
  await expect(snippet.section.getByText("This is the output recorded from CPython")).toBeVisible();

  await page.unroute("**/*python_stdlib*");
  await snippet.run();
  await snippet.expectState("done", seconds);
  await expect(snippet.section.getByText("ran this here")).toBeVisible();
});

test("Cancel ends the download, and the next Run begins another", async ({ page }) => {
  const snippet = await open(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*python_stdlib*", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await snippet.run();
  await expect(snippet.section.getByRole("progressbar", { name: "CPython" })).toBeVisible();
  await expect(
    snippet.section.getByText(/Loading CPython 3\.\d+\.\d+, once: \d+\.\d of 14\.\d MB/),
  ).toBeVisible();
  await snippet.button("Cancel").click();
  await snippet.expectState("stopped", 5);
  release();
  await page.unroute("**/*python_stdlib*");
  await snippet.run();
  await snippet.expectState("done", seconds);
});

async function open(page: Page): Promise<SnippetOnPage> {
  const found = docsPages().find(({ snippets }) => snippets.length > 0);
  const [first] = found?.snippets ?? [];
  if (found === undefined || first === undefined) throw new Error("No docs page has a snippet.");
  await page.goto(found.path);
  const snippet = new SnippetOnPage(page, first.title);
  await snippet.section.getByRole("tab", { name: "Python" }).click();
  return snippet;
}
