// Owns work that can wait until the browser has nothing better to do.
import { useEffect } from "react";

/** Runs `work` once; again only when it is another function. */
export function useWhenIdle(work: () => void): void {
  useEffect(() => {
    // Safari has no idle callback.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(work, 200);
      return () => clearTimeout(timer);
    }
    const id = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }, [work]);
}
