// Owns the page that the browser tests use: one that notes what it asked for and what it complained about.
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

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
      base.expect(foreign, "nothing is requested from another origin").toEqual([]);
      base.expect(watch.problems, "the console holds no error").toEqual([]);
    },
    { auto: true },
  ],
});

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
}
