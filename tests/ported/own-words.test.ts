// Owns the proof that the book is in words of its own: no seven in a row are those of the documents, but for quotations.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { borrowed, fingerprintOf, runsOf } from "./own-words";

const root = join(import.meta.dirname, "../..");
const fingerprints = new Set(
  readFileSync(join(import.meta.dirname, "fingerprints.txt"), "utf8")
    .trim()
    .split("\n"),
);

/** What is quoted with its source: titles of articles. */
const quotations = [
  "How the heck does async/await work in Python 3.5?",
  "Async IO in Python: A Complete Walkthrough",
  "Speed Up Your Python Program With Concurrency](…), Real Python",
];
const quoted = new Set(quotations.flatMap(runsOf));

/** Pages, and what stands above each program. The programs themselves are ported, words and all. */
const texts = ["docs", "blog"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx") || (file.endsWith(".ts") && !file.endsWith(".d.ts")))
    .map((file) => {
      const text = readFileSync(join(root, folder, file), "utf8");
      return { file: `${folder}/${file}`, text: file.endsWith(".ts") ? headerOf(text) : text };
    }),
);

function headerOf(program: string): string {
  return program.slice(0, program.indexOf("\n\n"));
}

test("no page has seven words in a row from the documents, but for quotations", () => {
  expect(texts.length).toBeGreaterThan(200);
  expect(fingerprints.size).toBeGreaterThan(2000);
  const found = texts.flatMap(({ file, text }) =>
    borrowed(text, fingerprints)
      .filter((run) => !quoted.has(run))
      .map((run) => `${file}: ${run}`),
  );
  expect(found).toEqual([]);
});

test("there are at most ten quotations, and each is on a page", () => {
  expect(quotations.length).toBeLessThanOrEqual(10);
  const all = new Set(texts.flatMap(({ text }) => runsOf(text)));
  expect(quotations.filter((quotation) => !runsOf(quotation).some((run) => all.has(run)))).toEqual([]);
});

test("seven words are found whatever stands between them, and six are not", () => {
  const known = new Set(runsOf("one two three four five six seven").map(fingerprintOf));
  expect(borrowed("Zero. One, `two` [three](https://x.y/z) four -- five six\nSEVEN!", known)).toHaveLength(1);
  expect(borrowed("one two three four five six eight", known)).toEqual([]);
});
