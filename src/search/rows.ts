// Owns the list under the box as the arrow keys walk it: places, and where a kind has more of them, a row that shows those.
import type { Answer, Found } from "./find";
import { KIND_LABELS, type PageKind } from "./pages";

export type Row = { type: "place"; found: Found } | { type: "more"; kind: PageKind; count: number };

export interface Part {
  /** What stands above the rows. */
  label: string;
  rows: Row[];
}

/** So many of a kind are shown before somebody asks for the rest. */
const SHOWN = 5;

/** `whole`: the kinds of which everything is shown. */
export function partsOf({ groups, nearest }: Answer, whole: ReadonlySet<PageKind>): Part[] {
  if (nearest.length > 0) return [{ label: "The nearest", rows: nearest.map(toRow) }];
  return groups.map(({ kind, found }) => {
    // One more takes no more room than the row that would offer it.
    const shown = whole.has(kind) || found.length <= SHOWN + 1 ? found.length : SHOWN;
    const rest = found.length - shown;
    return {
      label: KIND_LABELS[kind],
      rows: [
        ...found.slice(0, shown).map(toRow),
        ...(rest > 0 ? [{ type: "more" as const, kind, count: rest }] : []),
      ],
    };
  });
}

/** Round the end and back to the beginning; the first row is 0. */
export function step(at: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (at + by + count) % count;
}

/** What a screen reader is told after a keystroke. */
export function statusOf({ count, corrections, nearest }: Answer, text: string): string {
  if (text.trim() === "") return "";
  if (count === 0) return nearest.length > 0 ? "Nothing found; showing the nearest" : "Nothing found";
  const [correction] = corrections;
  const found = `${count} ${count === 1 ? "result" : "results"}`;
  return correction ? `${found} for “${correction.used}”` : found;
}

function toRow(found: Found): Row {
  return { type: "place", found };
}
