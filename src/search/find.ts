// Owns the answer to what was typed: places of the site by kind, the best kind first, or what comes near.
import { queryTerms, type Correction, type Hits } from "../words";
import { PAGE_KINDS, type PageKind } from "./pages";
import { unpackSite, type Place, type SiteIndex } from "./site-index";

export interface Found {
  /** The number of the section, by which its text is known. */
  number: number;
  place: Place;
  /** The place's own words that were hit, to be marked. */
  terms: readonly string[];
}

export interface Group {
  kind: PageKind;
  /** The best first. */
  found: Found[];
}

export interface Answer {
  count: number;
  groups: Group[];
  corrections: readonly Correction[];
  /** When nothing has all the words: what has some of them. */
  nearest: Found[];
}

export interface SiteSearch {
  answer: (text: string) => Answer;
}

const MAX_CHARACTERS = 200;
const MAX_TERMS = 12;
const NEAREST = 5;

export function createSiteSearch(site: SiteIndex): SiteSearch {
  const { places, index } = unpackSite(site);
  const best = (hits: Hits): Found[] =>
    [...hits]
      // `sort` is stable: what fits equally well stays in the order of the site.
      .sort(([, a], [, b]) => b.score - a.score)
      .flatMap(([number, { terms }]) => {
        const place = places[number];
        return place ? [{ number, place, terms }] : [];
      });
  return {
    answer(text) {
      const asked = text.slice(0, MAX_CHARACTERS);
      const terms = [...new Set(queryTerms(asked))].slice(0, MAX_TERMS);
      if (terms.length === 0) return { count: 0, groups: [], corrections: [], nearest: [] };
      const { hits, corrections } = index.find(terms);
      const found = best(hits);
      return {
        count: found.length,
        groups: group(found),
        corrections: found.length > 0 ? corrections : [],
        nearest: found.length > 0 ? [] : best(index.findAny(asked)).slice(0, NEAREST),
      };
    },
  };
}

/** The kind of the best match comes first, so that the first result is the best one. */
function group(found: readonly Found[]): Group[] {
  return PAGE_KINDS.map((kind) => ({ kind, found: found.filter(({ place }) => place.kind === kind) }))
    .filter((each) => each.found.length > 0)
    .sort((a, b) => rank(a, found) - rank(b, found));
}

function rank({ found: [first] }: Group, all: readonly Found[]): number {
  return first ? all.indexOf(first) : all.length;
}
