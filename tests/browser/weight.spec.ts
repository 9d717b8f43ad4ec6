// Owns when a page fetches the engine, and what the history weighs in scripts. What a docs page weighs is looked at where its
// snippets run.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { EVENTS, literalAfter } from "./support/history-chunk";
import { expect, test } from "./support/test";

const { timeline } = JSON.parse(readFileSync("budgets.json", "utf8")) as {
  timeline: { codeAndIndexKilobytes: number };
};

for (const savesData of [false, true]) {
  test(`the engine ${savesData ? "waits for Run where data is saved" : "is fetched when the pointer comes to a snippet"}`, async ({
    page,
    watch,
  }) => {
    await page.addInitScript((saveData) => {
      Object.defineProperty(navigator, "connection", { value: { saveData, effectiveType: "4g" } });
    }, savesData);
    await page.goto("/docs/tasks");
    await page.waitForLoadState("networkidle");
    const opened = watch.requests.length;
    const snippet = page.locator("section[data-state]").first();
    await snippet.getByRole("group", { name: "TypeScript code" }).hover();
    if (savesData) await page.waitForTimeout(500);
    await expect.poll(() => watch.requests.length > opened).toBe(!savesData);
    await snippet.getByRole("button", { name: "Run", exact: true }).hover();
    await expect(page.locator("iframe[title='Sandbox']")).toHaveCount(1);
  });
}

test(`/history ships at most ${timeline.codeAndIndexKilobytes} kB of code and index beside its events`, async ({
  page,
}) => {
  const scripts: Promise<{ name: string; text: string }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "script") return;
    const { pathname } = new URL(response.url());
    scripts.push(response.text().then((text) => ({ name: pathname, text })));
  });
  await page.goto("/history");
  await page.waitForLoadState("networkidle");
  // What every page has is another budget.
  const own = (await Promise.all(scripts)).filter(({ name }) => !/\/(main|runtime~main)\./.test(name));
  const withEvents = own.filter(({ text }) => text.includes(`'${EVENTS}`));
  expect(withEvents).toHaveLength(1);
  const weights = own.map(({ text }) => {
    const rest = text.includes(`'${EVENTS}`) ? text.replace(literalAfter(text, EVENTS).literal, "") : text;
    return gzipSync(rest).length / 1000;
  });
  const weight = weights.reduce((sum, each) => sum + each, 0);
  process.stdout.write(`History: code and index ${weight.toFixed(1)} kB gzipped\n`);
  expect(weight).toBeGreaterThan(timeline.codeAndIndexKilobytes / 2);
  expect(weight).toBeLessThanOrEqual(timeline.codeAndIndexKilobytes);
});
