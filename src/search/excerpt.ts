// Owns the line under a result: the stretch of a section's text that has the words looked for.
import { markTerms, type Segment } from "../words";

const LENGTH = 150;
/** So much stands before the first word that was hit. */
const LEAD = 40;

/** Marked; cut between words, with an ellipsis where something was cut off. */
export function excerptOf(text: string, terms: readonly string[]): Segment[] {
  const segments = markTerms(text, terms);
  const from = wordStart(text, firstHit(segments) - LEAD);
  const end = wordEnd(text, from + LENGTH);
  return [
    ...(from > 0 ? [{ text: "… ", hit: false }] : []),
    ...cut(segments, from, end),
    ...(end < text.length ? [{ text: " …", hit: false }] : []),
  ];
}

function firstHit(segments: readonly Segment[]): number {
  let at = 0;
  for (const { text, hit } of segments) {
    if (hit) return at;
    at += text.length;
  }
  return 0;
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.indexOf(" ", at) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  // A word longer than the excerpt is cut.
  return space > at - LENGTH ? space : at;
}

function cut(segments: readonly Segment[], from: number, end: number): Segment[] {
  let at = 0;
  return segments.flatMap(({ text, hit }) => {
    const part = text.slice(Math.max(0, from - at), Math.max(0, end - at));
    at += text.length;
    return part === "" ? [] : [{ text: part, hit }];
  });
}
