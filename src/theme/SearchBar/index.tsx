// Change: Docusaurus leaves this place in the navbar empty; the search of the site stands in it.
export { SearchButton as default } from "../../search";
