// Owns finding out which scripts of the build belong to what a reader must ask for: the editor, the compiler, CPython.

/** As much of a compiler as this needs; webpack and Rspack have it both. */
interface Compiler {
  hooks: { afterEmit: { tap(name: string, body: (compilation: Compilation) => void): void } };
}
interface Compilation {
  chunks: Iterable<Chunk>;
  chunkGraph: { getChunkModulesIterable(chunk: Chunk): Iterable<Module> };
}
interface Chunk {
  files: Iterable<string>;
}
interface Module {
  nameForCondition(): string | null | undefined;
  /** Of a module that is several joined in one. */
  modules?: Module[];
}

const parts = [
  /\/node_modules\/(@codemirror|@lezer|esbuild-wasm)\//,
  /\/src\/engines\/cpython\/page\//,
  /\/corolla-engine-assets\/default\/cpython\.json$/,
];

/** Adds to `scripts` when the site has been bundled. */
export function noteAskedFor(scripts: Set<string>) {
  return {
    apply({ hooks }: Compiler) {
      hooks.afterEmit.tap("corolla-offline", ({ chunks, chunkGraph }) => {
        for (const chunk of chunks) {
          const modules = [...chunkGraph.getChunkModulesIterable(chunk)].flatMap((module) => [
            module,
            ...(module.modules ?? []),
          ]);
          const isAskedFor = modules.some((module) => {
            const name = module.nameForCondition() ?? "";
            return parts.some((part) => part.test(name));
          });
          if (isAskedFor) for (const file of chunk.files) scripts.add(file);
        }
      });
    },
  };
}
