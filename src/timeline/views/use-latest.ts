// Owns a function that stays the same while what it does follows the component.
import { useCallback, useEffect, useRef } from "react";

/** To be called by events, never while rendering. */
export function useLatest<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
