// The door of the glossary: its terms in the prose of every page.
export { remarkTerms } from "./remark-terms";
