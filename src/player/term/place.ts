// Owns where a box stands that belongs to a word: below it, above it where there is no room, always in the window.
const gap = 6;
const margin = 8;

export interface Place {
  left: number;
  top: number;
}

interface Sizes {
  word: { left: number; top: number; bottom: number };
  box: { width: number; height: number };
  window: { width: number; height: number };
}

export function placeOf({ word, box, window }: Sizes): Place {
  const left = Math.max(margin, Math.min(word.left, window.width - box.width - margin));
  const below = word.bottom + gap;
  const hasRoom = below + box.height + margin <= window.height;
  return { left, top: hasRoom ? below : Math.max(margin, word.top - gap - box.height) };
}

export function placeBelow(word: HTMLElement, box: HTMLElement): void {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const place = placeOf({
    word: word.getBoundingClientRect(),
    box: box.getBoundingClientRect(),
    window: { width, height },
  });
  box.style.left = `${place.left}px`;
  box.style.top = `${place.top}px`;
}
