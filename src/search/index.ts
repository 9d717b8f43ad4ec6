// The door of the search for every page: the button that opens it. The build has node.ts.
export { SearchButton } from "./views/SearchButton";
