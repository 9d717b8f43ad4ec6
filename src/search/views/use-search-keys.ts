// Owns the keys that open the search: Ctrl+K, on Apple's machines Cmd+K, and `/` where the page does not claim it.
import { useEffect, useEffectEvent } from "react";

export function useSearchKeys(onSearch: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !(isShortcut(event) || isFreeSlash(event))) return;
    event.preventDefault();
    onSearch();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}

export function isShortcut(event: KeyboardEvent): boolean {
  const held = isApple() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return held && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
}

function isFreeSlash(event: KeyboardEvent): boolean {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, dialog") !== null);
  // The history has a search of its own, and says so.
  return !isTyping && document.querySelector('[aria-keyshortcuts~="/"]') === null;
}
