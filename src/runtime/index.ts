// The door of the runtime: asyncio's API, and what an engine needs to run a program on it.
import * as asyncio from "./asyncio";
import * as builtins from "./builtins";
import * as time from "./time";

export * from "./asyncio";
export { consoleHelpers } from "./console";
export { ProgramStopped } from "./exceptions";
export { loweredHelpers } from "./lowered";
export { runProgram, type ProgramOptions } from "./program";
export { repr, str } from "./repr";
export type * from "./trace";

/** What a program may import, by name. */
export const modules: Record<string, object> = {
  corolla: asyncio,
  "corolla/builtins": builtins,
  "corolla/time": time,
};
