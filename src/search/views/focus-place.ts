// Owns where the focus goes when a result was opened: to the heading that was found, as if its link had been followed.

/** A page that is not loaded yet has this long, in milliseconds, to bring its heading. */
const PATIENCE = 5000;

/** `path` may name an anchor; without one, the router itself takes care of the focus. */
export function focusPlace(path: string): void {
  const anchor = path.split("#")[1];
  if (anchor === undefined) return;
  const until = performance.now() + PATIENCE;
  const look = () => {
    const place = document.getElementById(anchor);
    // The old page may have an anchor of the same name.
    if (place && window.location.hash === `#${anchor}`) focus(place);
    else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function focus(place: HTMLElement): void {
  if (!place.hasAttribute("tabindex")) place.setAttribute("tabindex", "-1");
  place.focus({ preventScroll: true });
  place.scrollIntoView();
}
