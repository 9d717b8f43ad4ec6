// The door of the engines for the page: light, and safe where there is no window. What is heavy is loaded at first use.
import type { SandboxEngine } from "./engine";
import { createLazyEngine } from "./sandbox/lazy-engine";

export { defaultBudgets } from "./budgets";
export { checkRefusal, compareTranscripts } from "./compare";
export type * from "./engine";
export { pythonMegabytes } from "./cpython/page/weight";
export { createPageCompiler } from "./page-compiler";
export type { PageCompilation, PageCompiler } from "./page-compiler";
export type * from "./snippet";
export * from "./refusal";
export { refusalOf, traceOfRefusal } from "./refusal";
export * from "./transcript";
export { corollaEngine } from "./version";

/** The engine that runs TypeScript in the sandbox. One serves a whole page; the latest run wins. */
export function createSandboxEngine(): SandboxEngine {
  return createLazyEngine({
    isHeavy: false,
    notLoaded:
      "The code that runs snippets could not be downloaded. Check the connection, then run it again.",
    load: async () => {
      const [{ createFrameEngine }, scripts] = await Promise.all([
        import("./sandbox/frame-engine"),
        import("@generated/corolla-engine-assets/default/sandbox.json"),
      ]);
      return createFrameEngine(scripts.default);
    },
  });
}

/** The engine that runs Python on CPython itself, in a sandbox of its own. Its first run downloads CPython. */
export function createPythonEngine(): SandboxEngine {
  return createLazyEngine({
    isHeavy: true,
    notLoaded: "CPython could not be downloaded. Check the connection, then try again.",
    load: async (loading) => {
      const { createCPythonEngine } = await import("./cpython/page/engine");
      return createCPythonEngine(loading);
    },
  });
}
