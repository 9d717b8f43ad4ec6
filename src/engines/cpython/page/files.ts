// Owns which files make a CPython in the page: what the build knows of them, and what reaches the worker.
import type { Lockfile } from "pyodide";
import type { HarnessFiles } from "../install";

/** Pyodide's parts, each a file of the site: its loader's script, the interpreter, the standard library. */
export const partNames = ["pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"] as const;
export type PartName = (typeof partNames)[number];

/** Where a part is, and by what it is known to have come whole and to be the one that the site was tested with. */
export interface PartFacts {
  /** From the root of the site's host. */
  address: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** Generated when the site is built. */
export interface CPythonBundle {
  /** The worker's script, as text. */
  script: string;
  harness: HarnessFiles;
  lock: PyodideLock;
  parts: Record<PartName, PartFacts>;
}

/** Pyodide's own facts of its build, as it wants them; the packages that it could load are left out. */
export type PyodideLock = Lockfile;

/** Page to worker, through the frame, before its first run. The worker could fetch nothing by itself. */
export interface CPythonFiles {
  harness: HarnessFiles;
  lock: PyodideLock;
  parts: Record<PartName, Blob>;
}
