// The door of the timeline for docs pages: naming the release that something came with.
export { Since } from "./Since";
