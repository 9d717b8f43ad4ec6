// Owns dragging a band across an element with a mouse or a pen; a finger goes on scrolling the page.
import { useState, type MouseEvent, type PointerEvent } from "react";

/** From 0 to 1 across the element. */
interface Band {
  from: number;
  to: number;
}

/** In pixels: less is a click with an unsteady hand. */
const MIN_DRAG = 8;

export function useBrush(onSelect: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<{ start: number; at: number; width: number } | null>(null);
  const band = drag && Math.abs(drag.at - drag.start) >= MIN_DRAG ? bandOf(drag) : null;
  const handlers = {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.pointerType === "touch" || event.button !== 0) return;
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const start = event.clientX - left;
      setDrag({ start, at: start, width });
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (drag === null) return;
      const { left, width } = event.currentTarget.getBoundingClientRect();
      const at = Math.min(width, Math.max(0, event.clientX - left));
      setDrag({ ...drag, at, width });
      // Only now: a captured pointer would take the click from the mark under it.
      if (Math.abs(at - drag.start) >= MIN_DRAG) event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerUp() {
      setDrag(null);
      if (band) onSelect(band.from, band.to);
    },
    onPointerCancel: () => setDrag(null),
    /** The click that ends a drag is none. */
    onClickCapture(event: MouseEvent<HTMLElement>) {
      if (band) event.preventDefault();
    },
    /** A mark is a link, and a link would be dragged away. */
    onDragStart: (event: MouseEvent<HTMLElement>) => event.preventDefault(),
  };
  return { band, handlers };
}

function bandOf({ start, at, width }: { start: number; at: number; width: number }): Band {
  return { from: Math.min(start, at) / width, to: Math.max(start, at) / width };
}
