// Owns what remains without JavaScript: the code and the output of every snippet, in the HTML itself.
import { docsPages } from "./support/site";
import { snippetSections } from "./support/snippet";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

// One visitor goes through the book: without scripts a page is read in a moment.
test("every docs page shows code and output of every snippet", async ({ page }) => {
  for (const { path, snippets } of docsPages().filter((each) => each.snippets.length > 0)) {
    await page.goto(path);
    const shown = await snippetSections(page).evaluateAll((sections: HTMLElement[]) =>
      sections.map((section) => {
        // Output is folded away in a <details>, which a click opens without a script. What is not shown has no text.
        for (const details of section.querySelectorAll("details")) details.open = true;
        return section.innerText;
      }),
    );
    expect(shown, path).toHaveLength(snippets.length);
    for (const [index, { title, typescript, lines }] of snippets.entries()) {
      const text = words(shown[index] ?? "");
      for (const line of [title, ...typescript.split("\n"), ...lines.map((each) => each.text)]) {
        expect(text, path).toContain(words(line));
      }
    }
  }
});

test("the playground says what it cannot do, and offers no choice that does nothing", async ({ page }) => {
  await page.goto("/playground");
  // Playwright finds nothing in a <noscript> by its text.
  const notice = page.locator("main noscript p");
  await expect(notice).toBeVisible();
  await expect(notice).toContainText("need JavaScript");
  await expect(page.getByLabel("Start from")).toBeHidden();
});

const words = (text: string) => text.replace(/\s+/g, " ").trim();
