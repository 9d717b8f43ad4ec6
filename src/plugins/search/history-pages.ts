// Owns the events of the history as pages of the search: each is one section with a link of its own.
import type { SitePage } from "../../search/node";
import type { History, HistoryEvent } from "../../timeline/node";

const MINOR = 0.6;
const PLANNED = 0.4;

export function pagesOfHistory({ events }: History): SitePage[] {
  return events.map((event) => ({
    kind: "history",
    title: event.title,
    path: `history#${event.id}`,
    names: namesOf(event),
    sections: [{ heading: "", anchor: "", text: event.summary, weight: weightOf(event) }],
  }));
}

function weightOf({ weight, planned }: HistoryEvent): number {
  return (weight === "main" ? 1 : MINOR) * (planned ? PLANNED : 1);
}

function namesOf({ names, peps, python }: HistoryEvent): string[] {
  return [...names, ...peps.map((pep) => `PEP ${pep}`), ...(python === null ? [] : [python])];
}
