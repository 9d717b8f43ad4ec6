// Owns building the two scripts that run inside the sandbox. They reach the page as text, so they are bundled apart.
import { join } from "node:path";
import { build } from "esbuild-wasm";
import type { SandboxScripts } from "./frame-host";

/** `root` is the folder of the project. */
export async function bundleSandbox(root: string): Promise<SandboxScripts> {
  const [frame, worker] = await Promise.all([
    bundleScript(join(root, "src/engines/sandbox/frame-script.ts")),
    bundleScript(join(root, "src/engines/sandbox/worker-script.ts")),
  ]);
  return { frame, worker };
}

async function bundleScript(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    // Programs print the names of the runtime's classes.
    minifyIdentifiers: false,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (file === undefined) throw new Error(`esbuild made nothing of ${entry}.`);
  return file.text;
}
