// Owns the door for what runs compiled code: a worker takes these without the compiler and its parser.
export { consoleHelperNames } from "./console-helpers";
export { columnWithoutMarks, insertMarks, markHelpers, type Marks } from "./marks";
export { suppliedHelpers } from "./prelude";
