// Owns the one way in which TypeScript becomes runnable JavaScript, in the build and in the page alike.
//
// esbuild strips the types and lowers `async` code to generators; its helpers are taken out again, because the runtime
// has its own, under which an `async function` called gives a coroutine that has not begun. esbuild is passed in: Node
// has it as a process, the page as a worker.
import type { Message, TransformOptions, TransformResult } from "esbuild-wasm";
import { asSession } from "./console";
import { forgetErrors } from "./forget";
import { findMarks, type Marks } from "./marks";
import { nameGenerators } from "./names";
import { supplyHelpers } from "./prelude";
import { type Problem, toProblem } from "./problems";

export interface Esbuild {
  transform(source: string, options: TransformOptions): Promise<TransformResult>;
}

export type Compiled =
  /**
   * `map` is the source map of `code` as JSON, without the source text; `marks` are the places where it can be made to
   * tell its line.
   */
  { type: "compiled"; code: string; map: string; marks: Marks } | { type: "failed"; problems: Problem[] };

/** How a program runs: as a whole, or statement by statement as in Python's console. */
export type Form = "script" | "console";

export interface Compiler {
  /** `file` is the name that the source map gives to the source. A program is a script unless `form` says otherwise. */
  compile(source: string, file: string, form?: Form): Promise<Compiled>;
}

const options = {
  loader: "ts",
  format: "cjs",
  target: "esnext",
  supported: {
    "async-await": false,
    "async-generator": false,
    "for-await": false,
    using: false,
    decorators: false,
  },
  sourcemap: "external",
  sourcesContent: false,
  // What a tsconfig lying about on the machine says must not change what a reader's code means.
  tsconfigRaw: "{}",
  charset: "utf8",
  logLevel: "silent",
} satisfies TransformOptions;

/** `createCompiler(await import("esbuild-wasm"))` in Node. What it compiles, `execute` of `src/engines` runs. */
export function createCompiler(esbuild: Esbuild): Compiler {
  return {
    async compile(source, file, form = "script") {
      const transform = (text: string) => esbuild.transform(text, { ...options, sourcefile: file });
      try {
        // A session is compiled as it was written first: what is wrong with it is told in the reader's own columns.
        const plain = await transform(source);
        const { code, map } = form === "script" ? plain : await transform(asSession(source));
        const compiled = supplyHelpers(forgetErrors(await nameGenerators(code)), map, source);
        if (compiled.type === "failed") return compiled;
        return { ...compiled, marks: await findMarks(compiled.code, compiled.map) };
      } catch (error) {
        const messages = transformErrors(error);
        if (messages === null) throw error;
        return { type: "failed", problems: messages.map(toProblem) };
      }
    },
  };
}

/** What esbuild found wrong in the source; `null` when it is esbuild itself that failed. */
function transformErrors(error: unknown): Message[] | null {
  if (!(error instanceof Error) || !("errors" in error) || !Array.isArray(error.errors)) return null;
  return error.errors.length > 0 ? (error.errors as Message[]) : null;
}
