// The door of the timeline for its page. Posts have post/, the build has node.ts: neither needs the search.
export type { Chapter, History, HistoryEvent, Kind, Reference, Release, Weight } from "./event";
export type { PackedIndex } from "../words";
export { HistoryPage } from "./views/History";
