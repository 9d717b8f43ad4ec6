// Owns what the reference is made of: the modules that a program imports, read from their sources by typedoc.
import { leaveOutTheMachinery } from "./machinery";

/** What a program imports, and the file that is it. */
const entryPoints = ["asyncio", "builtins", "time"].map((module) => `src/runtime/${module}.ts`);

/** What typedoc reads: the public API, without what other modules of the runtime need of each other. */
export const reading = {
  entryPoints,
  tsconfig: "src/runtime/tsconfig.json",
  plugin: [leaveOutTheMachinery],
  excludePrivate: true,
  excludeProtected: true,
  excludeInternal: true,
  excludeExternals: true,
};
