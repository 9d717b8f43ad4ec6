// Owns walking through the results with the arrow keys: each result is a link, and focus is the place.
import type { KeyboardEvent } from "react";

function resultsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>("[data-result]")];
}

export function focusFirstResult(list: HTMLElement | null): void {
  if (list) resultsIn(list)[0]?.focus();
}

/** Focuses an event's title and brings the event into view: to the top, or, when it is one of the list, just so far. */
export function showResult(id: string, block: "start" | "nearest"): void {
  const article = document.getElementById(id);
  article?.querySelector<HTMLElement>("[data-result]")?.focus({ preventScroll: true });
  article?.scrollIntoView({ block });
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
