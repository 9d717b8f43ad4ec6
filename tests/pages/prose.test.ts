// Owns the proof that the prose of docs and posts has none of the mistakes that a machine finds.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { proseProblems } from "./prose";

const root = join(import.meta.dirname, "../..");
const pages = ["docs", "blog"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".mdx"))
    .map((file) => `${folder}/${file}`),
);

test("there is prose to read", () => {
  expect(pages.length).toBeGreaterThan(40);
});

test.for(pages)("%s reads well", async (page) => {
  expect(await proseProblems(page, readFileSync(join(root, page), "utf8"))).toEqual([]);
});

test("a word twice, a wrong article and a long sentence are told with their places", async () => {
  const text = `---\ntitle: T\n---\n\nThis is is a task.\n\n- It is an loop.\n\n${"one two three ".repeat(12)}.\n`;
  expect(await proseProblems("docs/x/index.mdx", text)).toEqual([
    "docs/x/index.mdx:5:6: Unexpected repeated `is`, remove one occurrence",
    "docs/x/index.mdx:7:9: Unexpected article `an` before `loop.`, expected `a`",
    "docs/x/index.mdx:9:1: 36 words in one sentence: make two of it",
  ]);
});

test("a sentence that stands twice in its paragraph is told, whatever is named in it", async () => {
  const sentence = 'It came with <Since release="3.7" event="e" />.';
  const text = `A loop. ${sentence} ${sentence}\n\n${sentence}\n`;
  expect(await proseProblems("docs/x/index.mdx", text)).toEqual([
    `docs/x/index.mdx:1:57: the same sentence twice: “${sentence}”`,
  ]);
});

test("code, tables and the header of a page are no sentences", async () => {
  const text = `---\ntitle: T T\n---\n\n\`a a\`\n\n| the | the |\n| --- | --- |\n| the | the |\n\n<Snippet name="a a" />\n`;
  expect(await proseProblems("docs/x/index.mdx", text)).toEqual([]);
});
