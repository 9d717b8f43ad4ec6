// Owns the answer to a state of the page: which events, in which order, marked where, and what the filters could add.
import { assertNever } from "./assert-never";
import { createEraOf, type EraOf } from "./eras";
import { countFacets, hitsAny, passesAll, type FacetCounts } from "./facets";
import type { History, HistoryEvent } from "./event";
import { parseQuery } from "./query";
import { createEventIndex } from "./event-index";
import type { Correction, Hit, PackedIndex, TextIndex } from "../words";
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

interface Candidate {
  event: HistoryEvent;
  hit: Hit | null;
}

/** `built` is the index that the build wrote; without it one is made. */
export function createSearch(history: History, built: PackedIndex | null = null): Search {
  let index: TextIndex | null = null;
  const textIndex = () => (index ??= createEventIndex(history.events, built));
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
  const asked: Candidate[] = [];
  events.forEach((event, number) => {
    const hit = hits?.get(number) ?? null;
    if (hits !== null && hit === null) return;
    if (unwanted.some((those) => those.has(number))) return;
    if (!passesAll(event, query.only, eraOf) || hitsAny(event, query.without, eraOf)) return;
    asked.push({ event, hit });
  });
  const found = asked.filter(({ event }) => passesAll(event, state, eraOf));
  order(found, state);
  return {
    found: found.map(toFound),
    counts: countFacets(
      asked.map(({ event }) => event),
      state,
      eraOf,
    ),
    corrections: found.length > 0 ? corrections : [],
    notes: query.notes,
    instead:
      found.length > 0
        ? null
        : { withoutFilters: asked.length, nearest: nearest(query.said, events, textIndex) },
  };
}

function toFound({ event, hit }: Candidate): Found {
  return { event, terms: hit?.terms ?? [] };
}

function order(found: Candidate[], state: HistoryState): void {
  const sort = effectiveSort(state);
  switch (sort) {
    case "oldest":
      return;
    case "newest":
      found.reverse();
      return;
    case "relevance":
      // `sort` is stable: what fits equally well stays in the order of time.
      found.sort((a, b) => (b.hit?.score ?? 0) - (a.hit?.score ?? 0));
      return;
    default:
      assertNever(sort);
  }
}

function nearest(said: string, events: readonly HistoryEvent[], textIndex: () => TextIndex): Found[] {
  if (said === "") return [];
  const near = [...textIndex().findAny(said)].flatMap(([number, hit]): Candidate[] => {
    const event = events[number];
    return event ? [{ event, hit }] : [];
  });
  return near
    .sort((a, b) => (b.hit?.score ?? 0) - (a.hit?.score ?? 0))
    .slice(0, NEAREST)
    .map(toFound);
}
