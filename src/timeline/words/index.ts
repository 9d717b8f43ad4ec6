// The door of the words: tokens, an index of them, and marks. The timeline searches events with it, the site its pages.
export { markTerms } from "./highlight";
export { packIndex, type PackedIndex } from "./packed-index";
export { buildIndex, loadIndex, type IndexShape } from "./shape";
export { createTextIndex, type Correction, type Hit, type TextIndex } from "./text-index";
export { queryTerms } from "./tokens";
