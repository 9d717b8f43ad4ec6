// Owns which of two events that both fit comes first.
import type { HistoryEvent, Kind } from "./event";

/** Who looks for a name wants its arrival before its proposal, its repair or its farewell. */
const KIND_BOOST: Record<Kind, number> = {
  origin: 0.7,
  syntax: 1.3,
  api: 1.25,
  change: 1,
  performance: 1,
  tooling: 1.1,
  deprecation: 0.95,
  removal: 0.95,
};
/** The first event to bear its name. */
const DEBUT = 1.5;
const MINOR = 0.6;
const PLANNED = 0.4;

/** What each event's score is multiplied by, in the order of the events, which is that of time. */
export function boostsOf(events: readonly HistoryEvent[]): number[] {
  const debuts = new Map<string, string>();
  for (const { names, date } of events) {
    for (const name of names) if (!debuts.has(name)) debuts.set(name, date);
  }
  return events.map(({ kind, weight, planned, names, date }) => {
    const isDebut = names[0] !== undefined && debuts.get(names[0]) === date;
    return (
      KIND_BOOST[kind] * (isDebut ? DEBUT : 1) * (weight === "main" ? 1 : MINOR) * (planned ? PLANNED : 1)
    );
  });
}
