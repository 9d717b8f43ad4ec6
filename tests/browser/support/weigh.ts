// Owns what a page weighs in scripts.
import type { Page } from "@playwright/test";
import { gzipSync } from "node:zlib";

/** Weighs the scripts that the page asks its server for, in kB gzipped, whatever the server's own compression is. */
export function weighScripts(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    // What the page hands on as a blob has been counted when it came.
    if (response.request().resourceType() !== "script" || response.url().startsWith("blob:")) return;
    const size = response.body().then((body) => gzipSync(body).length);
    // What comes after the last weighing, when the test has ended, is nobody's fault.
    size.catch(() => undefined);
    sizes.push(size);
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
}
