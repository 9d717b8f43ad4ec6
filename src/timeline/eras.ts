// Owns the place of an event among the releases, also of one that shipped in none.
import type { History, HistoryEvent } from "./event";
import { inRange, isSingle, type VersionRange } from "./versions";

/** The release that was in the making when the event happened. */
export type EraOf = (event: HistoryEvent) => string | null;

/** The first release of the event's chapter that came out on its day or later. */
export function createEraOf(history: Pick<History, "chapters">): EraOf {
  const releases = new Map(history.chapters.map((chapter) => [chapter.slug, chapter.releases]));
  return (event) => {
    const own = releases.get(event.chapter) ?? [];
    return (own.find((release) => release.date >= event.date) ?? own.at(-1))?.python ?? null;
  };
}

/** A range also takes in what happened outside Python while its releases were made; a single release is only itself. */
export function isOfRelease(event: HistoryEvent, eraOf: EraOf, range: VersionRange): boolean {
  if (event.python !== null) return inRange(event.python, range);
  const era = eraOf(event);
  return era !== null && !isSingle(range) && inRange(era, range);
}
