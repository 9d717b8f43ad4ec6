// Owns fetching the index when somebody searches for the first time, once, and again after a failure.
import { createSiteSearch, type SiteSearch } from "./find";
import type { SiteIndex } from "./site-index";

/** Below the root of the site. */
export const INDEX_FILE = "search/index.json";
/** The text of each section, for the excerpts: it may come later, or not at all. */
export const TEXTS_FILE = "search/texts.json";

const search = keptOnceLoaded(async (root) =>
  createSiteSearch((await fetchJson(root + INDEX_FILE)) as SiteIndex),
);
const texts = keptOnceLoaded(async (root) => (await fetchJson(root + TEXTS_FILE)) as string[]);

/** `root` is the address of the site, with a slash at its end. Throws a sentence when there is no index to be had. */
export function loadSearch(root: string): Promise<SiteSearch> {
  return search(root);
}

export function loadTexts(root: string): Promise<readonly string[]> {
  return texts(root);
}

function keptOnceLoaded<T>(load: (root: string) => Promise<T>): (root: string) => Promise<T> {
  let kept: Promise<T> | null = null;
  return (root) => {
    kept ??= load(root).catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

async function fetchJson(url: string): Promise<unknown> {
  // The name does not change with the content: ask the server whether what the browser kept is still right.
  const response = await fetch(url, { cache: "no-cache" });
  if (!response.ok) throw new Error(`The server answered ${response.status} for ${url}.`);
  return response.json();
}
