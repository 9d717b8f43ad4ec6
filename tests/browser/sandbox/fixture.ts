// Owns the fixture of the sandbox tests: a page with the engine alone, on a server that notes every escape.
import { test as base, type Page } from "@playwright/test";
import type { Budgets } from "../../../src/engines";
import type { RunReport, Sandbox } from "./page";
import { startServer, type AttackServer } from "./server";

export { expect } from "@playwright/test";

/** What the page offers, as the tests call it. */
export interface SandboxPage {
  page: Page;
  run(code: string, options?: { budgets?: Partial<Budgets>; stopAfter?: number }): Promise<RunReport>;
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
      run: (code, { budgets = {}, stopAfter } = {}) =>
        page.evaluate(
          ({ code, budgets, stopAfter }) =>
            (globalThis as unknown as { sandbox: Sandbox }).sandbox.run(code, budgets, stopAfter),
          { code, budgets, stopAfter },
        ),
    });
  },
});
