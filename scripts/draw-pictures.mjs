// Owns `node scripts/draw-pictures.mjs`: the favicon for old browsers and the social card, drawn from the mark. Run it
// when the mark, the name or the palette changes, and commit what it writes to static/img.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findBrowser } from "./lib/browser.mjs";

const root = new URL("../", import.meta.url);
const read = (/** @type {string} */ file) => readFile(new URL(file, root), "utf8");
const dataUrl = async (/** @type {string} */ file) =>
  `data:font/woff2;base64,${(await readFile(new URL(`node_modules/@fontsource-variable/${file}`, root))).toString("base64")}`;

const mark = await read("static/img/favicon.svg");
const tokens = await read("src/css/tokens.css");
const sans = await dataUrl("source-sans-3/files/source-sans-3-latin-wght-normal.woff2");

const favicon = `<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${mark}`;

/** Four lanes as the site draws them: what runs, what waits. Steps in half seconds. */
const lanes = [
  [0, 12],
  [0.4, 2, 4, 6],
  [0.8, 3, 6.4, 9],
  [1.2, 4.4, 8, 11.6],
]
  .map(
    (steps, row) => `<svg y="${row * 46}" overflow="visible">
      <line x1="${(steps[0] ?? 0) * 84}" x2="${(steps.at(-1) ?? 0) * 84}" y1="13" y2="13" stroke="var(--co-suspended)" stroke-width="2"/>
      ${steps.map((step) => `<rect x="${step * 84}" width="26" height="26" rx="3" fill="var(--co-running)"/>`).join("")}
      <circle cx="${(steps.at(-1) ?? 0) * 84 + 40}" cy="13" r="6" fill="var(--co-done)"/></svg>`,
  )
  .join("");

const card = `<html data-theme="light"><style>${tokens}
  @font-face { font-family: "Source Sans 3 Variable"; font-weight: 200 900; src: url(${sans}) }
  body { margin: 0; padding: 64px 72px; box-sizing: border-box; width: 1200px; height: 630px; background: var(--co-paper);
    color: var(--co-ink); font: 40px/1.2 var(--co-sans); display: flex; flex-direction: column; justify-content: space-between }
  header { display: flex; align-items: center; gap: 28px; font-size: 76px; font-weight: 650; letter-spacing: -0.025em }
  header svg { width: 112px } p { margin: 0; font-size: 48px; letter-spacing: -0.01em }</style>
  <header>${mark}Corolla</header><p>asyncio, explained by running it</p>
  <svg width="1056" height="170" overflow="visible">${lanes}</svg></html>`;

const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** @param {string} html @param {string} file @param {{ width: number, height: number }} viewport */
async function draw(html, file, viewport) {
  const page = await browser.newPage({ viewport, colorScheme: "light" });
  await page.setContent(html);
  await page.evaluate("document.fonts.ready");
  await page.screenshot({ path: fileURLToPath(new URL(file, root)), omitBackground: true });
  await page.close();
  console.log(`drew ${file}`);
}

await draw(favicon, "static/img/favicon-32.png", { width: 32, height: 32 });
await draw(card, "static/img/social-card.png", { width: 1200, height: 630 });
await browser.close();
