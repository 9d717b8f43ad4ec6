// Owns fetching esbuild for the page: its WebAssembly from the site's own files, its worker on the site's own origin.
import * as esbuild from "esbuild-wasm/esm/browser.js";
import sizes from "@generated/corolla-engine-assets/default/sizes.json";
import { createCompiler, type Compiler } from "../compile";
import type { DownloadProgress } from "./engine";

export async function downloadCompiler(onProgress: (progress: DownloadProgress) => void): Promise<Compiler> {
  const response = await fetch(new URL("esbuild-wasm/esbuild.wasm", import.meta.url));
  if (!response.ok || response.body === null)
    throw new Error(`Failed to fetch the compiler: ${response.status}.`);
  const counted = response.body.pipeThrough(countBytes(onProgress));
  const wasmModule = await WebAssembly.compileStreaming(
    new Response(counted, { headers: { "content-type": "application/wasm" } }),
  );
  await esbuild.initialize({ wasmModule, worker: true });
  return createCompiler(esbuild);
}

/** What arrives here is unpacked, so the length that the server names would not do as the total. */
function countBytes(onProgress: (progress: DownloadProgress) => void) {
  let loaded = 0;
  return new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      loaded += chunk.byteLength;
      onProgress({ loaded, total: sizes.esbuildWasm });
      controller.enqueue(chunk);
    },
  });
}
