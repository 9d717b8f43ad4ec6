// Owns which part of a long run the lanes show: so many columns around the place that each can be seen.
import type { PlacedColumn } from "./lanes";

/** Up to so many columns are drawn as a whole. */
export const mostColumns = 70;
const jump = 40;

/** Fractions of the whole width. */
export interface Part {
  start: number;
  end: number;
}

export const wholePart: Part = { start: 0, end: 1 };

const known = new WeakMap<readonly PlacedColumn[], Map<number, Part>>();

/** It stays while the place moves within it, so that the drawing does not run away under the reader's eyes. */
export function partAround(columns: readonly PlacedColumn[], at: number): Part {
  if (columns.length <= mostColumns) return wholePart;
  let low = 0;
  let high = columns.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.end ?? 1) <= at) low = middle + 1;
    else high = middle;
  }
  const first = Math.min(
    Math.max(0, Math.floor(low / jump) * jump - (mostColumns - jump) / 2),
    columns.length - mostColumns,
  );
  // The same part is the same object: what is drawn of it need not be drawn again.
  const parts = known.get(columns) ?? new Map<number, Part>();
  known.set(columns, parts);
  const part = parts.get(first) ?? {
    start: columns[first]?.start ?? 0,
    end: columns[first + mostColumns - 1]?.end ?? 1,
  };
  parts.set(first, part);
  return part;
}

/** A fraction of the whole as a fraction of the part. */
export const within = ({ start, end }: Part, at: number): number =>
  end > start ? (at - start) / (end - start) : 0;
