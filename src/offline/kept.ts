// Owns the list that the service worker is built with: what is kept in the reader's browser, and when.

/** Stands in for every page that was not kept. */
export const PAGE_WITHOUT_NETWORK = "offline/";

export interface Kept {
  /** Kept at once. A file whose content is in its name needs no revision. Paths are below the root of the site. */
  now: readonly KeptFile[];
  /** Large, and of use only to who asks for it: kept when it is first fetched. */
  later: readonly string[];
}

export interface KeptFile {
  url: string;
  revision: string | null;
}
