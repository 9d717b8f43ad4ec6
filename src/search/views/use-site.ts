// Owns what the dialog has of the index: nothing yet, all of it, or a sentence about why not.
import { useEffect, useState } from "react";
import type { SiteSearch } from "../find";
import { loadSearch, loadTexts } from "../load";

export type Site =
  | { type: "loading" }
  /** `texts` come after the index, and a result without an excerpt is still a result. */
  | { type: "ready"; search: SiteSearch; texts: readonly string[] | null }
  | { type: "failed"; problem: string };

/** `root` is the address of the site, with a slash at its end. */
export function useSite(root: string): { site: Site; retry: () => void } {
  const [site, setSite] = useState<Site>({ type: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (next: Site) => {
      if (!leaving.signal.aborted) setSite(next);
    };
    const load = async () => {
      const search = await loadSearch(root);
      tell({ type: "ready", search, texts: null });
      tell({ type: "ready", search, texts: await loadTexts(root).catch(() => null) });
    };
    load().catch((error: unknown) => {
      tell({ type: "failed", problem: error instanceof Error ? error.message : String(error) });
    });
    return () => leaving.abort();
  }, [root, attempt]);
  return {
    site,
    retry: () => {
      setSite({ type: "loading" });
      setAttempt(attempt + 1);
    },
  };
}
