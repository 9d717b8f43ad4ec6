// The door of the timeline for the build and for tests of the content: posts in, a checked and searchable history out.
export { KINDS, type History, type HistoryEvent } from "./event";
export { feedsOf, type FeedFile } from "./feeds";
export { packEvents } from "./event-index";
export { linkBack, type DocsPage } from "./mentions";
export { publishHistory, type PublishedHistory } from "./published";
export { historySchema } from "./published-schema";
export { readHistory, type Post, type Site } from "./read-history";
export { createSearch } from "./search";
export { EVERYTHING, formatState, parseState, type HistoryState } from "./url-state";
export { releasesOf } from "./zoom";
