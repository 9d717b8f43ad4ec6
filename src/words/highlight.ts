// Owns the marks in a result: which stretches of a text carry the words that were hit.
import { indexTokens, type Token } from "./tokens";

export interface Segment {
  text: string;
  hit: boolean;
}

/** The texts of a history are few and stay the same, and they are marked anew at every keystroke. */
const known = new Map<string, Token[]>();

function tokensOf(text: string): Token[] {
  let tokens = known.get(text);
  if (!tokens) {
    tokens = indexTokens(text).sort((a, b) => a.start - b.start || b.end - a.end);
    known.set(text, tokens);
  }
  return tokens;
}

/** Cuts a text into marked and unmarked stretches; joined again they are the text. */
export function markTerms(text: string, terms: readonly string[]): Segment[] {
  if (terms.length === 0) return [{ text, hit: false }];
  const wanted = new Set(terms);
  const spans = tokensOf(text).filter(({ term }) => wanted.has(term));
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) segments.push({ text: text.slice(at, from), hit: false });
    segments.push({ text: text.slice(from, end), hit: true });
    at = end;
  }
  if (at < text.length || segments.length === 0) segments.push({ text: text.slice(at), hit: false });
  return segments;
}
