// The door of the timeline for the build: reading posts into a history, with every mistake named.
export type { History } from "./event";
export { readHistory, type Post } from "./read-history";
