// Owns turning source text into highlighted tokens when the site is built, so that no highlighter is sent to the reader.
import { normalizeTokens, Prism } from "prism-react-renderer";
import type { Language, Listing, Token } from "../../engines";

/** Prism's word for text that it has nothing to say about. */
const plain = "plain";

export function highlight(source: string, language: Language): Listing {
  const grammar = Prism.languages[language];
  if (grammar === undefined)
    throw new Error(`Prism has no grammar for ${language}. Add one to src/plugins/snippets/highlight.ts.`);
  const lines = normalizeTokens(Prism.tokenize(source.trimEnd(), grammar));
  return {
    source,
    lines: lines.map((line) =>
      line
        .filter((token) => !token.empty)
        .map((token): Token => [token.content, ...token.types.filter((type) => type !== plain)]),
    ),
  };
}
