// Owns a text with the words that the query hit marked in it, and names set as code.
import { memo, type ReactNode } from "react";
import { markTerms } from "../../words";

interface MarkedProps {
  text: string;
  /** Joined by spaces: a string compares by value, so an unchanged result is not drawn again. */
  terms: string;
}

export const Marked = memo(function Marked({ text, terms }: MarkedProps): ReactNode {
  if (terms === "") return text;
  return markTerms(text, terms.split(" ")).map((segment, i) =>
    segment.hit ? <mark key={i}>{segment.text}</mark> : segment.text,
  );
});
