// Owns the door to the compiler: TypeScript text to JavaScript that runs on the coroutine runtime, or to problems.
export { createCompiler } from "./compiler";
export type { Compiled, Compiler, Esbuild, Form } from "./compiler";
export { consoleHelperNames } from "./console";
export type { Problem } from "./problems";
export { suppliedHelpers } from "./prelude";
export { columnWithoutMarks, insertMarks, markHelpers, type Marks } from "./marks";
