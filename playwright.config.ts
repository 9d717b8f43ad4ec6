// Owns how the browser tests run: a Chromium of the machine, on the production build.
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/lib/browser.mjs";

const port = Number(process.env["COROLLA_TEST_PORT"] ?? 4173);
const baseURL = `http://localhost:${String(port)}`;
const executablePath = await findBrowser();

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  snapshotPathTemplate: "{testDir}/golden/{arg}{ext}",
  // The gate tells each test that needed it by name, and forgives few: decisions/0020.
  retries: 1,
  workers: 2,
  // A busy machine is slow, and what never comes is told as surely after this.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env["COROLLA_REPORT"] ?? ".cache/reports/browser.json" }],
  ],
  use: {
    baseURL,
    // A page that is kept is another page than the one that was built; tests/browser/offline.spec.ts looks at those.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        // The golden pictures: letters are drawn and placed alike on every machine.
        "--font-render-hinting=none",
        "--disable-lcd-text",
        "--disable-font-subpixel-positioning",
        // Chromium has no sandbox for root, and a container's user is often root.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
    // Recording each test for the one that fails costs a third of the time. For one test: `npx playwright test --trace on -g …`.
    trace: "off",
  },
  projects: [
    { name: "pages", testIgnore: "**/*.timing.spec.ts" },
    // What measures time has the machine for itself: `npm test` runs it after the others, alone.
    { name: "timing", testMatch: "**/*.timing.spec.ts", workers: 1 },
  ],
  webServer: {
    command: `node node_modules/@docusaurus/core/bin/docusaurus.mjs serve --no-open --port ${String(port)}`,
    url: baseURL,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
