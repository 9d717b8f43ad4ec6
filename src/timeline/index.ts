// The door of the timeline for pages and posts: its views and what they show. Node's door is node.ts.
export type { Chapter, History, HistoryEvent, Kind, Reference, Release, Weight } from "./event";
export { HistoryPage } from "./views/History";
export { ReleaseEvents } from "./views/ReleaseEvents";
