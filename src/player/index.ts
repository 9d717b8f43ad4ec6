// The door of the player: the runnable snippet, and what a view of its run is given.
export { CodeListing } from "./CodeListing";
export { Snippet, type SnippetProps } from "./Snippet";
export { type Position, positionAt, positionAtEnd, type View, type ViewProps } from "./view";
