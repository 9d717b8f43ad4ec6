// Owns the fixture of the sandbox tests: a page with the engine alone, on a server that notes every escape.
import { test as base, type Page } from "@playwright/test";
import type { RunOptions, RunReport, Sandbox } from "./page";
import { startServer, type AttackServer } from "./server";

export { expect } from "@playwright/test";

/** What the page offers, as the tests call it. */
export interface SandboxPage {
  page: Page;
  run(code: string, options?: RunOptions): Promise<RunReport>;
}

export const test = base.extend<{ sandboxPage: SandboxPage }, { server: AttackServer }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from this pattern
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  sandboxPage: async ({ page, server }, use) => {
    await page.goto(server.origin);
    await use({
      page,
      run: (code, options = {}) =>
        page.evaluate(
          ({ code, options }) => (globalThis as unknown as { sandbox: Sandbox }).sandbox.run(code, options),
          { code, options },
        ),
    });
  },
});
