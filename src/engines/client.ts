// The door of the engines for parts of the page that are loaded only when a reader asks for them.
export { type Difference, findDifference } from "./compare-traces";
