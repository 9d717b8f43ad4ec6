// Owns which line of one twin says what a line of the other says: found by the words that they share, in order.
//
// Twins are written line for line, so a line's twin shares its names and numbers, and no two pairs cross. Lines without
// a word of their own (a closing brace) have no twin.

const fewestShared = 0.34;

const keywords = new Set(
  (
    "const let var function async await def return yield from new class for of in while if else elif try except catch " +
    "finally raise throw with using import as pass null none true false this self lambda not and or void type"
  ).split(" "),
);

/** Words of a line as both languages would write them: `createTask` and `create_task` are one word. */
function wordsOf(line: string): string[] {
  const code = line.replace(/(^|\s)(\/\/|#).*$/, "");
  return (code.match(/[\p{L}_$][\p{L}\p{N}_$]*|\d+(?:\.\d+)?/gu) ?? [])
    .map((word) => word.replaceAll("_", "").toLowerCase())
    .map((word) => (/^\d/.test(word) ? String(Number(word)) : word))
    .filter((word) => word !== "" && !keywords.has(word));
}

function likeness(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const left = [...other];
  let shared = 0;
  for (const word of one) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }
  const score = (2 * shared) / (one.length + other.length);
  return score >= fewestShared ? score : 0;
}

export interface TwinLines {
  toPython: ReadonlyMap<number, number>;
  toTypescript: ReadonlyMap<number, number>;
}

/** Lines count from 1. */
export function twinLines(typescript: string, python: string): TwinLines {
  const rows = typescript.split("\n").map(wordsOf);
  const columns = python.split("\n").map(wordsOf);
  // best[i][j]: the likeness of the best pairing of the first i lines with the first j.
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(columns.length + 1));
  const likenesses = rows.map((row) => columns.map((column) => likeness(row, column)));
  const valueAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => valueAt(i - 1, j - 1) + (likenesses[i - 1]?.[j - 1] ?? 0);
  for (let i = 1; i <= rows.length; i++) {
    const row = best[i];
    if (row === undefined) continue;
    for (let j = 1; j <= columns.length; j++) {
      row[j] = Math.max(valueAt(i - 1, j), valueAt(i, j - 1), paired(i, j));
    }
  }
  const toPython = new Map<number, number>();
  const toTypescript = new Map<number, number>();
  for (let i = rows.length, j = columns.length; i > 0 && j > 0;) {
    const isPair = (likenesses[i - 1]?.[j - 1] ?? 0) > 0 && valueAt(i, j) === paired(i, j);
    if (isPair) {
      toPython.set(i, j);
      toTypescript.set(j, i);
      i--;
      j--;
    } else if (valueAt(i, j) === valueAt(i - 1, j)) i--;
    else j--;
  }
  return { toPython, toTypescript };
}
