// Owns what is typed after the search was asked for and before it is there: nobody waits for a script to begin a word.

/**
 * Gathers text from now on. The function that it returns ends that, and gives the text to whoever calls it first. An
 * effect of React's would miss what is typed before it begins, and what between the last render and the focus.
 */
export function gatherText(): () => string {
  let typed = "";
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Backspace") typed = typed.slice(0, -1);
    else if (event.key.length === 1) typed += event.key;
    else return;
    event.preventDefault();
  };
  document.addEventListener("keydown", listen);
  return () => {
    document.removeEventListener("keydown", listen);
    const text = typed;
    typed = "";
    return text;
  };
}
