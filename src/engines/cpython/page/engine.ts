// Owns the engine that runs Python in the page: CPython is fetched and checked by the page, and runs in a sandboxed frame.
import bundle from "@generated/corolla-engine-assets/default/cpython.json";
import sandbox from "@generated/corolla-engine-assets/default/sandbox.json";
import type { SandboxEngine } from "../../engine";
import { createFrameEngine } from "../../sandbox/frame-engine";
import type { Loading } from "../../sandbox/lazy-engine";
import { downloadCPython } from "./download";

/** Starting the interpreter takes a second or two, on a slow phone many. */
const secondsToStart = 60;

export async function createCPythonEngine(loading: Loading): Promise<SandboxEngine> {
  const files = await downloadCPython(bundle, loading);
  return createFrameEngine(
    { frame: sandbox.frame, worker: { script: bundle.script, files } },
    secondsToStart,
  );
}
