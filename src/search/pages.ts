// Owns the vocabulary of the site's search: pages of a kind, and the sections that a heading begins.

/** In the order in which the search names them. */
export const PAGE_KINDS = ["docs", "api", "history", "posts"] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const KIND_LABELS: Record<PageKind, string> = {
  docs: "Docs",
  api: "API",
  history: "History",
  posts: "Posts",
};

export interface Section {
  /** Empty in a page's first section, which is all that stands before a heading. */
  heading: string;
  /** The heading's id; empty in the first section. */
  anchor: string;
  text: string;
  /** What it tells compared with others of its kind, 1 for all that is not special. */
  weight: number;
}

export interface SitePage {
  kind: PageKind;
  title: string;
  /** Below the root of the site, without a slash before it: `docs/tasks`, `history#asyncio-run`. */
  path: string;
  /** What it is known by beside its title: names of an API, `PEP 492`, `3.11`. */
  names: readonly string[];
  sections: readonly Section[];
}
