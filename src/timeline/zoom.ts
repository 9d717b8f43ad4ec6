// Owns which years the axis shows for what is chosen, and the values that a history can be chosen by.
import { spanOf, type AxisSpan } from "./axis-layout";
import { createEraOf, isOfRelease } from "./eras";
import type { History, Release } from "./event";
import { inRange, type VersionRange } from "./versions";

/** The years of what the chosen releases let pass; all years when none is chosen, or nothing is left. */
export function zoomTo(pythons: readonly VersionRange[], history: History): AxisSpan {
  const releases = releasesOf(history);
  const eraOf = createEraOf(history);
  const events = history.events.filter((event) => pythons.some((range) => isOfRelease(event, eraOf, range)));
  return events.length === 0
    ? spanOf(history.events, releases)
    : spanOf(
        events,
        releases.filter(({ python }) => pythons.some((range) => inRange(python, range))),
      );
}

/** Oldest first. */
export function releasesOf(history: History): Release[] {
  return history.chapters.flatMap((chapter) => chapter.releases);
}

/** By number. */
export function pepsOf(history: History): number[] {
  return [...new Set(history.events.flatMap((event) => event.peps))].sort((a, b) => a - b);
}
