// Owns the filters beside the list: what each lets pass, and how many events a further choice in it would show.
import { assertNever } from "./assert-never";
import type { HistoryEvent, Kind, Weight } from "./event";
import type { Conditions } from "./query";
import { isOfRelease, type EraOf } from "./eras";
import type { VersionRange } from "./versions";

export interface FacetCounts {
  kinds: ReadonlyMap<Kind, number>;
  pythons: ReadonlyMap<string, number>;
  peps: ReadonlyMap<number, number>;
  weights: ReadonlyMap<Weight, number>;
}

/** What is chosen in each group: within a group any will do, and all groups must agree. */
export interface Choices {
  kinds: readonly Kind[];
  pythons: readonly VersionRange[];
  peps: readonly number[];
  weights: readonly Weight[];
}

type Group = keyof Choices;
const GROUPS: readonly Group[] = ["kinds", "pythons", "peps", "weights"];

function passes(group: Group, event: HistoryEvent, choices: Choices, eraOf: EraOf): boolean {
  switch (group) {
    case "kinds":
      return choices.kinds.length === 0 || choices.kinds.includes(event.kind);
    case "pythons":
      return (
        choices.pythons.length === 0 || choices.pythons.some((range) => isOfRelease(event, eraOf, range))
      );
    case "peps":
      return choices.peps.length === 0 || choices.peps.some((pep) => event.peps.includes(pep));
    case "weights":
      return choices.weights.length === 0 || choices.weights.includes(event.weight);
    default:
      return assertNever(group);
  }
}

export function passesAll(event: HistoryEvent, choices: Choices, eraOf: EraOf): boolean {
  return GROUPS.every((group) => passes(group, event, choices, eraOf));
}

/** Whether any of the conditions of a query's `-kind:…`, `-3.5..3.8` hits the event. */
export function hitsAny(event: HistoryEvent, conditions: Conditions, eraOf: EraOf): boolean {
  return GROUPS.some((group) => conditions[group].length > 0 && passes(group, event, conditions, eraOf));
}

/** Counts each value of a group among the events that all *other* groups let pass. */
export function countFacets(events: readonly HistoryEvent[], choices: Choices, eraOf: EraOf): FacetCounts {
  const kinds = new Map<Kind, number>();
  const pythons = new Map<string, number>();
  const peps = new Map<number, number>();
  const weights = new Map<Weight, number>();
  // Most of the time nothing is chosen, and every keystroke comes by here with all events.
  const chosen = GROUPS.filter((group) => choices[group].length > 0);
  for (const event of events) {
    const failing = chosen.filter((group) => !passes(group, event, choices, eraOf));
    if (failing.length > 1) continue;
    const counts = (group: Group) => failing.length === 0 || failing[0] === group;
    if (counts("kinds")) increment(kinds, event.kind);
    if (counts("pythons") && event.python !== null) increment(pythons, event.python);
    if (counts("peps")) for (const pep of event.peps) increment(peps, pep);
    if (counts("weights")) increment(weights, event.weight);
  }
  return { kinds, pythons, peps, weights };
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
