// Owns what of an event goes into the index, and how much each part of it tells.
import { KIND_LABELS, type HistoryEvent } from "./event";
import { boostsOf } from "./ranking";
import {
  buildIndex,
  createTextIndex,
  loadIndex,
  packIndex,
  type IndexShape,
  type PackedIndex,
  type TextIndex,
} from "../words";

const shape: IndexShape<HistoryEvent> = {
  words: { title: 5, names: 4, peps: 4, python: 3, kind: 5, summary: 1, when: 1, issues: 1 },
  // What the event is about, and what else it touches.
  names: { called: 16, also: 9 },
  textOf,
};

/** What the build writes. The page must have the very same events. */
export function packEvents(events: readonly HistoryEvent[]): PackedIndex {
  return packIndex(buildIndex(shape, events).toJSON());
}

/** `packed` is what `packEvents` made of these events; without it the index is made here. */
export function createEventIndex(events: readonly HistoryEvent[], packed: PackedIndex | null): TextIndex {
  const index = packed ? loadIndex(shape, packed) : buildIndex(shape, events);
  return createTextIndex(shape, index, boostsOf(events));
}

function textOf(event: HistoryEvent, field: string): string {
  switch (field) {
    case "title":
      return event.title;
    case "names":
      return event.names.join(" ");
    case "peps":
      return event.peps.map((pep) => `PEP ${pep}`).join(" ");
    case "python":
      return event.python ?? "";
    case "kind":
      return KIND_LABELS[event.kind];
    case "summary":
      return event.summary;
    case "when":
      // Its day tells too little to be found by.
      return event.date.slice(0, 4);
    case "issues":
      return event.refs
        .map(({ label }) => label)
        .filter((label) => /^(bpo|gh)-/u.test(label))
        .join(" ");
    case "called":
      return event.names.slice(0, 1).join("\n");
    case "also":
      return event.names.slice(1).join("\n");
    default:
      throw new Error(`The index has no field "${field}". Add it to textOf().`);
  }
}
