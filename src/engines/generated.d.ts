// Owns the types of what `src/plugins/engine-assets` generates for the page.

declare module "@generated/corolla-engine-assets/default/sandbox.json" {
  /** The texts of the scripts that run inside the sandbox. */
  const scripts: { frame: string; worker: string };
  export default scripts;
}

declare module "@generated/corolla-engine-assets/default/sizes.json" {
  /** In bytes. */
  const sizes: { esbuildWasm: number };
  export default sizes;
}
