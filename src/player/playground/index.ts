// The door of the playground, which a page shows by itself.
export { type Example, Playground } from "./Playground";
