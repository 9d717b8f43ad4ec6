// Owns looking up one place of the list: what it names and the site does not have.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Place } from "./rows";

const heading = /^#{2,6} +(.*?)(?: *\{.*\})? *$/gm;
const eventId = /^ {2}- id: (\S+)$/gm;

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** Sentences, one for each thing that is missing. */
export function missingAt(root: string, place: Place): string[] {
  const file = join(place.page, "index.mdx");
  if (!existsSync(join(root, file))) return [`There is no page ${file}.`];
  const text = readFileSync(join(root, file), "utf8");
  const { section, snippets = [], sessions = [], refused = [], shows = [], events = [] } = place;

  const missing: string[] = [];
  if (section !== undefined && !matches(text, heading).includes(section)) {
    missing.push(`${file} has no section "${section}".`);
  }
  for (const name of [...snippets, ...sessions, ...refused]) {
    if (!text.includes(`<Snippet name="${name}"`))
      missing.push(`${file} does not show the snippet "${name}".`);
    for (const extension of ["ts", "py", "out"]) {
      const part = join(place.page, `${name}.${extension}`);
      if (!existsSync(join(root, part))) missing.push(`There is no ${part}.`);
    }
  }
  const declares = (name: string, pattern: RegExp) => {
    const program = join(root, place.page, `${name}.ts`);
    return !existsSync(program) || pattern.test(readFileSync(program, "utf8"));
  };
  for (const name of sessions) {
    if (!declares(name, /^\/\/ form: console$/m))
      missing.push(`${place.page}/${name}.ts is no console session.`);
  }
  for (const name of refused) {
    if (!declares(name, /^\/\/ fails: SyntaxError$/m))
      missing.push(`${place.page}/${name}.ts does not say that it must fail with a SyntaxError.`);
  }
  for (const part of shows) {
    if (!text.includes(part)) missing.push(`${file} does not contain ${part}`);
  }
  const ids = matches(text, eventId);
  for (const id of events) {
    if (!ids.includes(id)) missing.push(`${file} has no event "${id}".`);
  }
  return missing;
}
