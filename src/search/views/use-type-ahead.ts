// Owns what is typed after the search was asked for and before it is there: nobody waits for a script to begin a word.
import { useEffect, useRef, type RefObject } from "react";

/** Gathers text while `waiting`; begins anew each time. */
export function useTypeAhead(waiting: boolean): RefObject<string> {
  const typed = useRef("");
  useEffect(() => {
    if (!waiting) return;
    typed.current = "";
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "Backspace") typed.current = typed.current.slice(0, -1);
      else if (event.key.length === 1) typed.current += event.key;
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [waiting]);
  return typed;
}
