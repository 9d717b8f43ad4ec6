// Owns a text of which stretches are marked.
import type { ReactNode } from "react";
import type { Segment } from "../../words";

export function Segments({ of }: { of: readonly Segment[] }): ReactNode {
  return of.map(({ text, hit }, i) => (hit ? <mark key={i}>{text}</mark> : text));
}
