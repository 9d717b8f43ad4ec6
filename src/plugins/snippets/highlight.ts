// Owns telling keywords from strings when the site is built, so that no highlighter is sent to the reader.
import { normalizeTokens, Prism } from "prism-react-renderer";
import type { Language, Listing, Token, TokenKind } from "../../engines";

/** Prism's types that have a colour. */
const kinds: Record<string, TokenKind> = {
  keyword: "keyword",
  boolean: "keyword",
  string: "string",
  "string-interpolation": "string",
  "template-string": "string",
  "triple-quoted-string": "string",
  comment: "comment",
  number: "number",
  function: "function",
  builtin: "function",
  decorator: "function",
  "class-name": "class",
  punctuation: "punctuation",
  operator: "punctuation",
  interpolation: "interpolation",
};

export function highlight(source: string, language: Language): Listing {
  const grammar = Prism.languages[language];
  if (grammar === undefined)
    throw new Error(`Prism has no grammar for ${language}. Add one to src/plugins/snippets/highlight.ts.`);
  const lines = normalizeTokens(Prism.tokenize(source.trimEnd(), grammar));
  return { source, lines: lines.map((line) => tokensOf(line.filter((token) => !token.empty))) };
}

/** Neighbours of one kind are one token: the page is lighter for it. */
function tokensOf(line: readonly { types: string[]; content: string }[]): Token[] {
  const tokens: Token[] = [];
  for (const { types, content } of line) {
    // The innermost type that has a colour.
    const kind = types.map((type) => kinds[type]).findLast((found) => found !== undefined);
    const before = tokens.at(-1);
    if (before !== undefined && before[1] === kind) before[0] += content.length;
    else tokens.push(kind === undefined ? [content.length] : [content.length, kind]);
  }
  return tokens;
}
