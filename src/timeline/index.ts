// The door of the timeline for its page. Posts have post/, the build has node.ts: neither needs the search.
export type { Chapter, History, HistoryEvent, Kind, Reference, Release, Weight } from "./event";
export type { BuiltIndex } from "./index-fields";
export { HistoryPage } from "./views/History";
