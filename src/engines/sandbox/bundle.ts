// Owns building the scripts that run inside the sandbox. They reach the page as text, so they are bundled apart.
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild-wasm";
import type { SandboxScripts } from "./frame-host";

/** `root` is the folder of the project. */
export async function bundleSandbox(root: string): Promise<SandboxScripts> {
  const [frame, script] = await Promise.all([
    bundleScript(join(root, "src/engines/sandbox/frame-script.ts")),
    bundleScript(join(root, "src/engines/sandbox/worker-script.ts"), {
      // The map of a program names one source, which is no address: trace-mapping has nothing to resolve.
      alias: { "@jridgewell/resolve-uri": join(root, "src/engines/sandbox/resolve-uri.ts") },
    }),
  ]);
  return { frame, worker: { script } };
}

export async function bundleScript(entry: string, options: BuildOptions = {}): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "silent",
    ...options,
  });
  const [file] = result.outputFiles ?? [];
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return file.text;
}
