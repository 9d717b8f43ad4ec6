// The door of the timeline for posts: what a post shows of its events, without the search that finds them.
export { formatDate } from "../dates";
export { ReleaseEvents } from "./ReleaseEvents";
