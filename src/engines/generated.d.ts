// Owns the types of what `src/plugins/engine-assets` generates for the page.

declare module "@generated/corolla-engine-assets/default/sandbox.json" {
  const scripts: import("./sandbox/frame-host").SandboxScripts;
  export default scripts;
}

declare module "@generated/corolla-engine-assets/default/cpython.json" {
  const bundle: import("./cpython/page/files").CPythonBundle;
  export default bundle;
}

declare module "@generated/corolla-engine-assets/default/sizes.json" {
  /** In bytes. */
  const sizes: { esbuildWasm: number };
  export default sizes;
}
