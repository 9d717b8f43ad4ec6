// Owns leaving the styles to Lightning CSS, which makes them smaller and gives older browsers what they need: PostCSS
// before it would do the same once more, for a fifth of the time that a build takes.
import type { Plugin } from "@docusaurus/types";

export default function css(): Plugin {
  return {
    name: "corolla-css",
    configurePostCss: (options) => ({ ...options, plugins: [] }),
  };
}
