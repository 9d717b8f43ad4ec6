// Owns the door of the sequence diagram: a view for a snippet, and a figure of its own for a page.
export { Sequence, SequenceView } from "./Sequence";
