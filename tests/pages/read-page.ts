// Owns what a page of the book is made of, as far as a machine can tell: read from its source.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface BookPage {
  /** Its folder in `docs/`. */
  name: string;
  snippets: number;
  questions: number;
  hasSummary: boolean;
  /** Links to the documentation of CPython. */
  documentation: number;
  /** Releases with which it says that something came, and for which it has no `<Since>` that leads to the history. */
  withoutBadge: string[];
  /** Pages that its "See also" names; `null` where it has none. */
  seeAlso: string[] | null;
}

const CAME_WITH = /\b(?:since|came with|new in)(?: Python)? (\d\.\d+)/gi;

const count = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

export function readPage(name: string, text: string): BookPage {
  const seeAlso = /^## See also$([\s\S]*)/m.exec(text)?.[1];
  const named = seeAlso?.matchAll(/\]\(\.\.\/([a-z-]+)\/index\.mdx/g);
  return {
    name,
    snippets: count(text, /<Snippet\s/g),
    questions: count(text, /<Predict\s/g),
    hasSummary: text.includes(":::summary[Summary]"),
    documentation: count(text, /\]\(https:\/\/docs\.python\.org\/3/g),
    withoutBadge: [...new Set([...text.matchAll(CAME_WITH)].map(([, release = ""]) => release))].filter(
      (release) => !text.includes(`<Since release="${release}"`),
    ),
    seeAlso: named === undefined ? null : [...new Set([...named].map(([, found = ""]) => found))],
  };
}

/** The pages that people wrote: the reference is written by the build. */
export function readBook(root: string): BookPage[] {
  return readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => /^[a-z-]+\/index\.mdx$/.test(file))
    .map((file) =>
      readPage(file.replace(/\/index\.mdx$/, ""), readFileSync(join(root, "docs", file), "utf8")),
    )
    .sort((a, b) => a.name.localeCompare(b.name));
}
