// Owns what of the site goes into the index, how much each part tells, and the two files that carry it to the page.
import {
  buildIndex,
  createTextIndex,
  loadIndex,
  packIndex,
  type IndexShape,
  type PackedIndex,
  type TextIndex,
} from "../words";
import type { PageKind, Section, SitePage } from "./pages";

/** What a search needs: everything but the texts, of which only those are shown that were found. */
export interface SiteIndex {
  pages: KnownPage[];
  words: PackedIndex;
  /** For each section of each page, in order, what its score is multiplied by. */
  boosts: number[];
}

/** A page without its words. */
interface KnownPage {
  kind: PageKind;
  title: string;
  path: string;
  sections: Pick<Section, "heading" | "anchor">[];
}

/** A section as it is found: each is a document of its own. */
export interface Place {
  kind: PageKind;
  /** The title of its page. */
  page: string;
  /** Empty: the page itself. */
  heading: string;
  /** Below the root of the site, anchor included. */
  path: string;
}

interface Entry {
  page: SitePage;
  section: Section;
}

const shape: IndexShape<Entry> = {
  words: { heading: 5, names: 4, page: 2, text: 1 },
  // A section that is called just what was asked for.
  names: { called: 12 },
  textOf,
};

/** Who looks for a word wants to be told about it before its signature, and that before its history. */
const KIND_BOOST: Record<PageKind, number> = { docs: 1.3, api: 1, history: 0.75, posts: 0.75 };
/** A whole page before a part of another. */
const PAGE_BOOST = 1.4;

/** What the build writes: the index, and the text of each section for the excerpts. */
export function packSite(pages: readonly SitePage[]): { index: SiteIndex; texts: string[] } {
  const entries = entriesOf(pages);
  const index: SiteIndex = {
    pages: pages.map(({ kind, title, path, sections }) => ({
      kind,
      title,
      path,
      sections: sections.map(({ heading, anchor }) => ({ heading, anchor })),
    })),
    words: packIndex(buildIndex(shape, entries).toJSON()),
    boosts: entries.map(({ page, section }) => {
      const boost = KIND_BOOST[page.kind] * section.weight * (section.heading === "" ? PAGE_BOOST : 1);
      return Math.round(boost * 100) / 100;
    }),
  };
  return { index, texts: entries.map(({ section }) => section.text) };
}

/** Sections and the index over them, under the same numbers. */
export function unpackSite({ pages, words, boosts }: SiteIndex): { places: Place[]; index: TextIndex } {
  const places = pages.flatMap(({ kind, title, path, sections }) =>
    sections.map(({ heading, anchor }): Place => ({
      kind,
      page: title,
      heading,
      path: anchor === "" ? path : `${path}#${anchor}`,
    })),
  );
  return { places, index: createTextIndex(shape, loadIndex(shape, words), boosts) };
}

function entriesOf(pages: readonly SitePage[]): Entry[] {
  return pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
}

function textOf({ page, section }: Entry, field: string): string {
  const isPage = section.heading === "";
  switch (field) {
    case "heading":
      return isPage ? page.title : section.heading;
    case "names":
      return isPage ? page.names.join(" ") : "";
    case "page":
      return isPage ? "" : page.title;
    case "text":
      return section.text;
    case "called":
      return callingsOf(page, section).join("\n");
    default:
      throw new Error(`The index has no field "${field}". Add it to textOf().`);
  }
}

/** `gather, wait and as_completed` is called by each of the three, and a member by its class too: `Task.cancel`. */
function callingsOf({ kind, title }: SitePage, { heading }: Section): string[] {
  if (kind === "api") return [heading === "" ? title : `${title}.${heading}`];
  // What stands behind the colon says more about it.
  const [name = ""] = (heading === "" ? title : heading).split(":");
  return name.split(/, | and /);
}
