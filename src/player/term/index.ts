// The door of the terms: a word with its definition from the glossary.
export { Term } from "./Term";
