// Owns writing into a program: what is put in, or takes the place of what stands there.

export interface Change {
  from: number;
  to: number;
  text: string;
}

/** Of changes at one place, the first comes first. */
export function applied(source: string, changes: readonly Change[]): string {
  const inOrder = changes.toSorted((a, b) => a.from - b.from);
  let text = "";
  let at = 0;
  for (const change of inOrder) {
    text += source.slice(at, change.from) + change.text;
    at = change.to;
  }
  return text + source.slice(at);
}
