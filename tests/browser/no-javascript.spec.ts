// Owns what remains without JavaScript: the code and the output of every snippet, in the HTML itself.
import { docsPages } from "./support/site";
import { SnippetOnPage } from "./support/snippet";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

for (const { path, snippets } of docsPages().filter((page) => page.snippets.length > 0)) {
  test(`${path} shows code and output of every snippet`, async ({ page }) => {
    await page.goto(path);
    for (const { title, typescript, lines } of snippets) {
      const { section } = new SnippetOnPage(page, title);
      // Output may be folded away in a <details>, which opens without a script.
      const folded = section.locator("details:not([open]) > summary:visible");
      while ((await folded.count()) > 0) await folded.first().click();
      const text = words(await section.innerText());
      for (const line of typescript.split("\n")) expect(text).toContain(words(line));
      for (const line of lines) expect(text).toContain(words(line.text));
    }
  });
}

const words = (text: string) => text.replace(/\s+/g, " ").trim();
