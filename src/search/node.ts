// The door of the search for the build and for tests of the content: pages in, the two files of the index out.
export { createSiteSearch, type SiteSearch } from "./find";
export type { PageKind, Section, SitePage } from "./pages";
export { INDEX_FILE, TEXTS_FILE } from "./load";
export { packSite } from "./site-index";
