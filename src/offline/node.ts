// The door of the offline site for the build.
export { keptOf, type SiteFile } from "./kept-of";
export { PAGE_WITHOUT_NETWORK } from "./kept";
