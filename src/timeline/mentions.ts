// Owns the way back: which docs pages name an event, so that the event can lead to them.
import type { History } from "./event";

/** A docs page as it was found. */
export interface DocsPage {
  file: string;
  /** Its path on the site, `/docs/task-groups`. */
  path: string;
  title: string;
  text: string;
}

const SINCE = /<Since\b([^>]*)>/g;
const LINK = /\]\(\/history#([\w-]+)\)/g;
const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/**
 * Gives each event the pages that name it, through `<Since>` or a link. Throws one error that names every `<Since>` whose
 * event does not exist or is of another release.
 */
export function linkBack(history: History, pages: readonly DocsPage[]): History {
  const problems = pages.flatMap((page) => problemsOf(page, history));
  if (problems.length > 0) throw new Error(`The docs name releases wrongly:\n${problems.join("\n")}`);
  const pagesOf = new Map<string, DocsPage[]>();
  for (const page of pages) {
    for (const id of mentionedIn(page.text)) pagesOf.set(id, [...(pagesOf.get(id) ?? []), page]);
  }
  const events = history.events.map((event) => {
    // A page that the post names itself is named better: with a place on it, in words that fit the event.
    const known = new Set([event.run, ...event.docs.map(({ url }) => url)].map((url) => url?.split("#")[0]));
    const more = (pagesOf.get(event.id) ?? []).filter(({ path }) => !known.has(path));
    return {
      ...event,
      docs: [...event.docs, ...more.map(({ title, path }) => ({ label: title, url: path }))],
    };
  });
  return { ...history, events };
}

function mentionedIn(text: string): Set<string> {
  const bySince = [...text.matchAll(SINCE)].map(([, attributes = ""]) => attribute(attributes, "event"));
  const byLink = [...text.matchAll(LINK)].map(([, id]) => id);
  return new Set([...bySince, ...byLink].filter((id) => id !== undefined));
}

function problemsOf({ file, text }: DocsPage, history: History): string[] {
  return [...text.matchAll(SINCE)].flatMap(([tag, attributes = ""]) => {
    const release = attribute(attributes, "release");
    const id = attribute(attributes, "event");
    const event = history.events.find((each) => each.id === id);
    if (release === undefined || id === undefined) {
      return [`  ${file}: ${tag} needs both: <Since release="3.11" event="asyncio-taskgroup" />.`];
    }
    if (!event) return [`  ${file}: ${tag} names an event that no post of blog/ has.`];
    return event.python === release
      ? []
      : [`  ${file}: ${tag}: the event is of ${event.python ?? "no release"}, not of ${release}.`];
  });
}
