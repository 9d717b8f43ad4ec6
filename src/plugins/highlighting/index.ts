// Owns that the highlighter travels with code only: Docusaurus would put it, 30 kB, into the script of every page.
import type { Plugin } from "@docusaurus/types";

/** The client module of the classic theme that does so. `src/theme/CodeBlock` does its work. */
const EVERYWHERE = /theme-classic[\\/]lib[\\/]prism-include-languages(\.js)?$/;

export default function highlighting(): Plugin {
  return {
    name: "corolla-highlighting",
    configureWebpack: (_config, _isServer, { currentBundler }) => ({
      plugins: [new currentBundler.instance.NormalModuleReplacementPlugin(EVERYWHERE, "@docusaurus/Noop")],
    }),
  };
}
