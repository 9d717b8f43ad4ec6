// Owns which pages are searched, as what, and which of their sections tell something of their own.
import type { PageKind, Section, SitePage } from "../../search/node";
import type { ReadPage, ReadSection } from "./read-page";

/** The class that a member comes from tells of it first. */
const INHERITED = 0.6;
/** `__aenter__` is called by a statement, and hardly ever looked for. */
const PROTOCOL = 0.6;

/** `place` is an address below the root of the site: `docs/tasks`. `null`: not searched. */
export function kindOf(place: string): PageKind | null {
  if (/^docs\/reference(\/|$)/.test(place)) return "api";
  if (/^docs\/|^playground\/?$/.test(place)) return "docs";
  // Not the lists of posts that Docusaurus makes.
  return /^blog\/(?!tags|authors|page\/)[^/]+$/.test(place) ? "posts" : null;
}

/** `null` for a page that is not searched. */
export function toSitePage(place: string, { title, sections }: ReadPage): SitePage | null {
  const kind = kindOf(place);
  // A heading without a word of its own leads to those below it, but a page, and a name of the API, is one all the same.
  const telling = sections.filter(({ text }, i) => i === 0 || kind === "api" || text !== "");
  return kind && { kind, title, path: place, names: namesOf(title), sections: telling.map(toSection) };
}

function toSection({ heading, anchor, text, inherited }: ReadSection): Section {
  const weight = (inherited ? INHERITED : 1) * (/^(__|\[)/.test(heading) ? PROTOCOL : 1);
  return { heading, anchor, text, weight };
}

/** `Python 3.11: structured concurrency` is known as `Python 3.11`. */
function namesOf(title: string): string[] {
  const release = /^Python \d+\.\d+/.exec(title)?.[0];
  return release === undefined ? [] : [release];
}
