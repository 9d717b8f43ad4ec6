// Owns putting the parts of CPython among the site's files, byte by byte as they are: the bundler would make them smaller,
// and the page would not believe them.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { partsOfCPython } from "../../engines/node";

/** Within the site. */
export const folderOfParts = "assets/cpython/";

/** As much of a compiler as this needs; webpack and Rspack have it both. */
interface Compiler {
  webpack: {
    Compilation: { PROCESS_ASSETS_STAGE_REPORT: number };
    sources: { RawSource: new (content: Buffer) => object };
  };
  hooks: { thisCompilation: { tap(name: string, body: (compilation: Compilation) => void): void } };
}
interface Compilation {
  hooks: {
    processAssets: { tapPromise(options: { name: string; stage: number }, body: () => Promise<void>): void };
  };
  emitAsset(name: string, source: object): void;
}

const name = "corolla-engine-assets";

export function emitParts(siteDir: string) {
  return {
    apply({ hooks, webpack: { Compilation, sources } }: Compiler) {
      hooks.thisCompilation.tap(name, (compilation) => {
        // The last stage: whatever makes assets smaller has come before.
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
          for (const { source, file } of await partsOfCPython(siteDir)) {
            compilation.emitAsset(
              folderOfParts + basename(file),
              new sources.RawSource(await readFile(source)),
            );
          }
        });
      });
    },
  };
}
