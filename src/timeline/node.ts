// The door of the timeline for the build and for tests of the content: posts in, a checked and searchable history out.
export { type History, type HistoryEvent } from "./event";
export { buildIndex } from "./index-fields";
export { linkBack, type DocsPage } from "./mentions";
export { packIndex } from "./packed-index";
export { readHistory, type Post, type Site } from "./read-history";
export { createSearch } from "./search";
export { EVERYTHING, formatState, parseState, type HistoryState } from "./url-state";
