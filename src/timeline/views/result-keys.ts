// Owns walking through the results with the arrow keys: each result is a link, and focus is the place.
import type { KeyboardEvent } from "react";

function resultsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-result]")];
}

/** Gives the first result, so that Enter in the box can open it. */
export function focusFirstResult(list: HTMLElement | null): HTMLElement | undefined {
  const first = list ? resultsIn(list)[0] : undefined;
  first?.focus();
  return first;
}

/** Up from the first result leads back to the box, Escape from anywhere. */
export function onResultKey(event: KeyboardEvent<HTMLElement>, toBox: () => void, clear: () => void): void {
  const results = resultsIn(event.currentTarget);
  const at = results.indexOf(event.target as HTMLElement);
  if (event.key === "Escape") {
    clear();
    toBox();
    return;
  }
  if (at === -1) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: results.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  if (to < 0) toBox();
  else results[Math.min(to, results.length - 1)]?.focus();
}
