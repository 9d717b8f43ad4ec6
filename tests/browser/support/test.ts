// Owns the page that the browser tests use: one that notes what it asked for and what it complained about.
import { expect, test as base, type Page } from "@playwright/test";

export { expect };

export interface Watch {
  /** What the console said as an error, and exceptions that nobody caught. */
  problems: string[];
  /** Addresses of all requests, in order. */
  requests: string[];
}

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ page, baseURL }, use) => {
      const watch: Watch = { problems: [], requests: [] };
      page.on("console", (message) => {
        if (message.type() === "error") watch.problems.push(`${message.text()} (${message.location().url})`);
      });
      page.on("pageerror", (error) => watch.problems.push(error.message));
      page.context().on("request", (request) => watch.requests.push(request.url()));
      await use(watch);
      // These hold on every page and in every test, so no test needs to remember them.
      const foreign = watch.requests.filter((url) => !isOwn(url, baseURL ?? ""));
      expect(foreign, "nothing is requested from another origin").toEqual([]);
      expect(watch.problems, "the console holds no error").toEqual([]);
    },
    { auto: true },
  ],
});

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
}

/** Waits until the page that the server sent is React's: what is measured before may still move. */
export async function alive(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-has-hydrated", "true");
}

/** What was copied last. The test's context needs the permission `clipboard-read`. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Nothing on the page is wider than the window. */
export async function expectNothingSideways(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBe(0);
}
