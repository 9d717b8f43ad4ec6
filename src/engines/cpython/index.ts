// The door of the CPython engine, for Node and page alike. To start one in Node: `node.ts`.
export { installHarness, type CPython, type HarnessFiles, type RunOptions } from "./install";
