// The door of the words: tokens, an index of them, and marks. The timeline finds events with it, the search of the site pages.
export { markTerms, type Segment } from "./highlight";
export { packIndex, type PackedIndex } from "./packed-index";
export { buildIndex, loadIndex, type IndexShape } from "./shape";
export { createTextIndex, type Correction, type Hit, type Hits, type TextIndex } from "./text-index";
export { queryTerms } from "./tokens";
