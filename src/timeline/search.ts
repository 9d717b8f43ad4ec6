// Owns the answer to a state of the page: which events, in which order, marked where, and what the filters could add.
import { assertNever } from "./assert-never";
import { countFacets, hitsAny, passesAll, type Choices, type EraOf, type FacetCounts } from "./facets";
import type { History, HistoryEvent } from "./event";
import { parseQuery } from "./query";
import { createTextIndex, type Correction, type TextIndex } from "./text-index";
import { effectiveSort, type HistoryState } from "./url-state";

export interface Found {
  event: HistoryEvent;
  /** The event's own words that the query hit, to be marked. */
  terms: readonly string[];
}

export interface Answer {
  found: Found[];
  counts: FacetCounts;
  corrections: Correction[];
  /** Sentences about what was written and could not be understood. */
  notes: string[];
  /** When nothing was found: how many the text alone would find, and what comes near. */
  instead: { withoutFilters: number; nearest: Found[] } | null;
}

export interface Search {
  answer: (state: HistoryState) => Answer;
  /** Makes the index now and not at the first text: it takes longer than a keystroke may. */
  prepare: () => void;
}

const NEAREST = 3;

export function createSearch(history: History): Search {
  let index: TextIndex | null = null;
  const textIndex = () => (index ??= createTextIndex(history.events));
  const eraOf = createEraOf(history);
  return {
    answer: (state) => answer(state, history.events, textIndex, eraOf),
    prepare: () => void textIndex(),
  };
}

function answer(
  state: HistoryState,
  events: readonly HistoryEvent[],
  textIndex: () => TextIndex,
  eraOf: EraOf,
): Answer {
  const query = parseQuery(state.text);
  const { hits, corrections } =
    query.terms.length > 0 ? textIndex().find(query.terms) : { hits: null, corrections: [] };
  const unwanted = query.withoutTerms.map((term) => textIndex().having(term));
  const asked = events.filter(
    (event) =>
      (hits === null || hits.has(event.id)) &&
      !unwanted.some((ids) => ids.has(event.id)) &&
      passesAll(event, query.only, eraOf) &&
      !hitsAny(event, query.without, eraOf),
  );
  const choices: Choices = state;
  const toFound = (event: HistoryEvent): Found => ({ event, terms: hits?.get(event.id)?.terms ?? [] });
  const found = asked.filter((event) => passesAll(event, choices, eraOf)).map(toFound);
  order(found, state, (event) => hits?.get(event.id)?.score ?? 0);
  return {
    found,
    counts: countFacets(asked, choices, eraOf),
    corrections: found.length > 0 ? corrections : [],
    notes: query.notes,
    instead:
      found.length > 0
        ? null
        : { withoutFilters: asked.length, nearest: nearest(query.terms, events, textIndex) },
  };
}

function order(found: Found[], state: HistoryState, score: (event: HistoryEvent) => number): void {
  const sort = effectiveSort(state);
  switch (sort) {
    case "oldest":
      return;
    case "newest":
      found.reverse();
      return;
    case "relevance":
      // `sort` is stable: what fits equally well stays in the order of time.
      found.sort((a, b) => score(b.event) - score(a.event));
      return;
    default:
      assertNever(sort);
  }
}

function nearest(terms: string[], events: readonly HistoryEvent[], textIndex: () => TextIndex): Found[] {
  if (terms.length === 0) return [];
  const hits = textIndex().findAny(terms);
  return events
    .map((event) => ({ event, hit: hits.get(event.id) }))
    .filter(({ hit }) => hit !== undefined)
    .sort((a, b) => (b.hit?.score ?? 0) - (a.hit?.score ?? 0))
    .slice(0, NEAREST)
    .map(({ event, hit }) => ({ event, terms: hit?.terms ?? [] }));
}

/** The release that was in the making: the first one of the event's chapter that came out on its day or later. */
function createEraOf(history: History): EraOf {
  const releases = new Map(history.chapters.map((chapter) => [chapter.slug, chapter.releases]));
  return (event) => {
    const own = releases.get(event.chapter) ?? [];
    return (own.find((release) => release.date >= event.date) ?? own.at(-1))?.python ?? null;
  };
}
