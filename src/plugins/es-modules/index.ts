// Owns what lets Docusaurus build a site whose package is `"type": "module"`; it writes CommonJS in two places.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";

/** The part of the bundler that this needs; rspack and webpack agree on it. */
interface Compiler {
  outputPath: string;
  hooks: { afterEmit: { tapPromise(name: string, done: () => Promise<void>): void } };
}

/** The server's chunks are CommonJS, and stand below our package.json; one of their own says so. Gone after the build. */
const serverChunksAreCommonJs = {
  apply(compiler: Compiler): void {
    compiler.hooks.afterEmit.tapPromise("corolla-es-modules", () =>
      writeFile(path.join(compiler.outputPath, "package.json"), '{ "type": "commonjs" }\n'),
    );
  },
};

export default function esModules(context: LoadContext): Plugin {
  return {
    name: "corolla-es-modules",
    configureWebpack: (_config, isServer) => ({
      // The generated registry calls `require.resolveWeak`, which the bundler does not replace in a strict ES module.
      module: { rules: [{ test: /\.js$/, include: context.generatedFilesDir, type: "javascript/auto" }] },
      plugins: isServer ? [serverChunksAreCommonJs] : [],
    }),
  };
}
