// Owns the script that carries the history to its page: its events and their index, as literals in it.

/** Where each begins. */
export const EVENTS = '{"chapters"';
export const INDEX = '{"fields"';

/** The string literal that begins with that text: as it is written, and as it is meant. */
export function literalAfter(source: string, start: string): { literal: string; value: string } {
  const from = source.indexOf(`'${start}`);
  if (from === -1) throw new Error(`The chunk has no ${start}.`);
  let to = from + 1;
  while (source[to] !== "'") to += source[to] === "\\" ? 2 : 1;
  const literal = source.slice(from, to + 1);
  const value = literal
    .slice(1, -1)
    .replaceAll(/\\(.)/gs, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));
  return { literal, value };
}
