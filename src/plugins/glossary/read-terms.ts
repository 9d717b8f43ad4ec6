// Owns reading the glossary page: its headings are the terms, and the first paragraph below each is the definition.

export interface Term {
  /** The anchor of its heading. */
  id: string;
  word: string;
  /** Plain text: links and code are only their words, a badge is its release. */
  definition: string;
}

const heading = /^## (.+?) \{\/\* #([a-z0-9-]+) \*\/\}$/;

/** @throws A sentence where a term has no definition. */
export function readTerms(page: string): Term[] {
  const lines = page.split("\n");
  return lines.flatMap((line, index) => {
    const [, word, id] = heading.exec(line) ?? [];
    if (word === undefined || id === undefined) return [];
    const below = lines
      .slice(index + 1)
      .join("\n")
      .trimStart();
    const definition = plainText(below.split(/\n\n|\n?## /, 1)[0] ?? "");
    if (definition === "")
      throw new Error(`The glossary does not say what "${word}" is. Write a paragraph below it.`);
    return [{ id, word, definition }];
  });
}

const plainText = (markdown: string) =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/<Since release="([^"]*)"[^>]*>/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Words of every day too: they are terms only when written as asyncio's classes are. */
const onlyAsWritten = new Set(["Future", "Task"]);

/** Finds any of the terms, in the plural too; the longest first, so that "coroutine object" is not a "coroutine". */
export function createTermFinder(terms: readonly Term[]): (text: string) => Found[] {
  const patterns = terms.toSorted((a, b) => b.word.length - a.word.length).map(({ word }) => pattern(word));
  const all = new RegExp(String.raw`(?<![\w-])(?:(${patterns.join(")|(")}))(?![\w-])`, "g");
  const byLength = terms.toSorted((a, b) => b.word.length - a.word.length);
  return (text) =>
    [...text.matchAll(all)].flatMap((match) => {
      const term = byLength[match.slice(1).findIndex((group: string | undefined) => group !== undefined)];
      return term === undefined ? [] : [{ term, index: match.index, text: match[0] }];
    });
}

export interface Found {
  term: Term;
  index: number;
  text: string;
}

function pattern(word: string): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(" ", String.raw`\s+`);
  const [first = ""] = escaped;
  // A word that is written with capitals throughout has no other form.
  const hasOneForm = onlyAsWritten.has(word) || /^[A-Z]{2}/.test(word);
  return `${hasOneForm ? first : `[${first}${first.toLowerCase()}]`}${escaped.slice(1)}(?:e?s)?`;
}
