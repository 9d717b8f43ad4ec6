// Owns finding where a file of the runtime defines a name, so that a link to its line cannot go stale.

/** What may stand before the name where it is defined, and not where it is used. */
const words =
  "export|abstract|async|private|static|override|readonly|get|set|function\\*?|class|interface|const";

/** The line, counted from 1; `null` where nothing of that name is defined. */
export function lineOf(source: string, name: string): number | null {
  const defined = new RegExp(`^ *(?:(?:${words}) +)*${name.replace("$", "\\$")}(?=[ <(:=])`);
  const index = source.split("\n").findIndex((line) => defined.test(line) && !line.endsWith(";"));
  return index === -1 ? null : index + 1;
}
