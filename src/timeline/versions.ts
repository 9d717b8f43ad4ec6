// Owns Python's version numbers: their order, and ranges of them as they are written in a query (`3.5..3.8`).

/** Both ends included; `null` leaves an end open. A single release is a range from itself to itself. */
export interface VersionRange {
  from: string | null;
  to: string | null;
}

const VERSION = /^\d{1,3}\.\d{1,3}$/;
const RANGE = /^(\d{1,3}\.\d{1,3})?\.\.(\d{1,3}\.\d{1,3})?$/;
/** As one writes it who has not read the help. */
const DASHED = /^(\d{1,3}\.\d{1,3})[-–](\d{1,3}\.\d{1,3})$/;

/** Negative, zero or positive; `3.9` comes before `3.10`. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Reads `3.11`, `3.5..3.8`, `3.5-3.8`, `3.5..` and `..3.8`; `null` for anything else. Ends in the wrong order are swapped. */
export function parseVersionRange(text: string): VersionRange | null {
  if (VERSION.test(text)) return { from: text, to: text };
  const match = RANGE.exec(text) ?? DASHED.exec(text);
  if (!match) return null;
  const from = match[1] ?? null;
  const to = match[2] ?? null;
  if (from === null && to === null) return null;
  return from !== null && to !== null && compareVersions(from, to) > 0
    ? { from: to, to: from }
    : { from, to };
}

/** The inverse of `parseVersionRange`. */
export function formatVersionRange({ from, to }: VersionRange): string {
  return from !== null && from === to ? from : `${from ?? ""}..${to ?? ""}`;
}

export function isSingle(range: VersionRange): boolean {
  return range.from !== null && range.from === range.to;
}

export function inRange(version: string, { from, to }: VersionRange): boolean {
  return (
    (from === null || compareVersions(version, from) >= 0) &&
    (to === null || compareVersions(version, to) <= 0)
  );
}
