// Owns the proof that everything in the source documents stands on the site: the list in rows.ts, looked up row by row.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { missingAt } from "./find";
import { rows } from "./rows";

const root = join(import.meta.dirname, "../..");
const numbered = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

test("the list has every part of the documents once", () => {
  expect(rows.map(({ id }) => id)).toEqual([
    ...numbered("G", 7),
    ...numbered("N", 4),
    ...numbered("W", 5),
    ...numbered("I", 4),
    ...numbered("H", 1),
    ...numbered("L", 1),
    ...numbered("D", 10),
    ...numbered("E", 6),
    ...numbered("C", 5),
  ]);
});

for (const { id, holds, places } of rows) {
  test(`${id} stands: ${holds}`, () => {
    expect(places).not.toEqual([]);
    expect(places.flatMap((place) => missingAt(root, place))).toEqual([]);
  });
}

test("what a page lost is named", () => {
  const tree = mkdtempSync(join(tmpdir(), "corolla-ported-"));
  try {
    mkdirSync(join(tree, "docs/page"), { recursive: true });
    writeFileSync(join(tree, "docs/page/index.mdx"), "## A section {/* #s */}\n\n  - id: here\n");
    writeFileSync(join(tree, "docs/page/script.ts"), "// title: T\n");
    expect(missingAt(tree, { page: "docs/other" })).toEqual(["There is no page docs/other/index.mdx."]);
    expect(missingAt(tree, { page: "docs/page", section: "A section", events: ["here"] })).toEqual([]);
    expect(
      missingAt(tree, {
        page: "docs/page",
        section: "Another",
        snippets: ["gone"],
        sessions: ["script"],
        refused: ["script"],
        shows: ["<Chooser />"],
        events: ["nowhere"],
      }),
    ).toEqual([
      'docs/page/index.mdx has no section "Another".',
      'docs/page/index.mdx does not show the snippet "gone".',
      "There is no docs/page/gone.ts.",
      "There is no docs/page/gone.py.",
      "There is no docs/page/gone.out.",
      'docs/page/index.mdx does not show the snippet "script".',
      "There is no docs/page/script.py.",
      "There is no docs/page/script.out.",
      'docs/page/index.mdx does not show the snippet "script".',
      "There is no docs/page/script.py.",
      "There is no docs/page/script.out.",
      "docs/page/script.ts is no console session.",
      "docs/page/script.ts does not say that it must fail with a SyntaxError.",
      "docs/page/index.mdx does not contain <Chooser />",
      'docs/page/index.mdx has no event "nowhere".',
    ]);
  } finally {
    rmSync(tree, { recursive: true });
  }
});
