// Owns what the engines need from the build: the sandbox's scripts as text, and the facts of what the page downloads.
import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { bundleCPython, bundleSandbox } from "../../engines/node";
import { emitParts, folderOfParts } from "./emit-parts";

interface EngineAssets {
  sandbox: Awaited<ReturnType<typeof bundleSandbox>>;
  cpython: Awaited<ReturnType<typeof bundleCPython>>;
  sizes: { esbuildWasm: number };
}

/** The engines import `@generated/corolla-engine-assets/default/….json` when a reader first runs something. */
export default function engineAssets({ siteDir, baseUrl }: LoadContext): Plugin<EngineAssets> {
  return {
    name: "corolla-engine-assets",
    getPathsToWatch: () =>
      ["compile", "engines", "runtime"].map((layer) => `${siteDir}/src/${layer}/**/*.{ts,py}`),
    async loadContent() {
      const wasm = createRequire(`${siteDir}/package.json`).resolve("esbuild-wasm/esbuild.wasm");
      const [sandbox, cpython, { size }] = await Promise.all([
        bundleSandbox(siteDir),
        bundleCPython(siteDir, `${baseUrl}${folderOfParts}`),
        stat(wasm),
      ]);
      return { sandbox, cpython, sizes: { esbuildWasm: size } };
    },
    async contentLoaded({ content, actions }) {
      await actions.createData("sandbox.json", JSON.stringify(content.sandbox));
      await actions.createData("cpython.json", JSON.stringify(content.cpython));
      await actions.createData("sizes.json", JSON.stringify(content.sizes));
    },
    configureWebpack: (_, isServer) => ({
      plugins: isServer ? [] : [emitParts(siteDir)],
      module: {
        rules: [
          {
            test: /\.wasm$/,
            type: "asset/resource",
            // Beside the scripts, which hosts may let browsers keep for ever: the name changes with the content.
            generator: { filename: "assets/wasm/[name].[contenthash:8][ext]" },
          },
        ],
      },
    }),
  };
}
