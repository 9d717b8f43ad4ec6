// Owns starting Pyodide where there is no network: what it would fetch was handed in, and memory has an end.
import "./module-worker";
import { loadPyodide } from "pyodide";
import { installHarness, type CPython } from "../install";
import type { CPythonFiles } from "./files";

/** An address that is nobody's. What Pyodide asks for beneath it is answered from the parts. */
const nowhere = "https://cpython.invalid/";

const bytesInPage = 65_536;

/** The interpreter itself takes about 30 MB of it. */
const mostBytes = 400 * 1024 * 1024;

export interface StartedPython extends CPython {
  /** Whether the program was refused memory. */
  readonly isOutOfMemory: boolean;
}

export async function startPython({ harness, lock, parts }: CPythonFiles): Promise<StartedPython> {
  const [createPyodideModule, wasm, library] = await Promise.all([
    parts["pyodide.asm.mjs"].text().then(evaluateModule),
    parts["pyodide.asm.wasm"].arrayBuffer().then((bytes) => WebAssembly.compile(bytes)),
    parts["python_stdlib.zip"].arrayBuffer(),
  ]);
  let isOutOfMemory = false;

  globalThis.fetch = (address) => {
    const { href } = new URL(address instanceof Request ? address.url : address);
    const isLibrary = href.endsWith(".zip");
    return Promise.resolve(new Response(isLibrary ? library : null));
  };
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const instance = await WebAssembly.instantiate(wasm, imports);
    limitMemory(instance.exports["memory"] as WebAssembly.Memory, () => {
      isOutOfMemory = true;
    });
    return { instance, module: wasm };
  };
  const pyodide = await loadPyodide({
    indexURL: nowhere,
    lockFileContents: lock,
    // With a hash seed of its own in every process, sets of strings would be walked in another order each time.
    env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" },
    // What `import js` would give: nothing of the worker.
    jsglobals: Object.create(null) as object,
    ...({ createPyodideModule } as object),
  });
  const python = installHarness(pyodide, harness);
  return {
    version: python.version,
    run: python.run.bind(python),
    get isOutOfMemory() {
      return isOutOfMemory;
    },
  };
}

/** An opaque origin can import no module, not even from a blob of its own: the module becomes a function. */
function evaluateModule(text: string): unknown {
  const body = text
    .replaceAll("import.meta.url", JSON.stringify(nowhere))
    .replace(/export default (\w+);?\s*$/, "return $1;");
  // The page has checked what it is, and the frame contains it.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return (new Function(body) as () => unknown)();
}

/** Without a limit the browser ends the whole process of the frame. With it, Python raises MemoryError. */
function limitMemory(memory: WebAssembly.Memory, onRefused: () => void): void {
  const grow = memory.grow.bind(memory);
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * bytesInPage > mostBytes) {
      onRefused();
      throw new RangeError("There is no more memory for this program.");
    }
    return grow(pages);
  };
}
