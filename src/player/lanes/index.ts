// Owns the door of the lanes: a view for a snippet.
export { LanesView } from "./LanesView";
