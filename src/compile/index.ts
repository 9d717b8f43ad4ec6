// Owns the door to the compiler: TypeScript text to JavaScript that runs on the coroutine runtime, or to problems.
export { createCompiler } from "./compiler";
export type { Compiled, Compiler, Esbuild, Form } from "./compiler";
export type { Problem } from "./problems";
export type { Marks } from "./marks";
