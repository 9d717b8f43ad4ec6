// Owns bringing the snippets into the site: checked and built before its pages, one module for each.
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { SnippetData } from "../../engines";
import { checkSnippets } from "./check";
import { formatProblems } from "./problem";

export { remarkSnippets } from "./remark-snippets";

export default function snippetsPlugin({ siteDir }: LoadContext): Plugin<SnippetData[]> {
  return {
    name: "corolla-snippets",
    getPathsToWatch: () =>
      ["docs", "blog", "src/pages"].map((folder) => join(siteDir, folder, "**/*.{ts,py,out,mdx}")),
    async loadContent() {
      const { snippets, problems } = await checkSnippets({ root: siteDir });
      if (problems.length > 0) throw new Error(formatProblems(problems));
      return snippets;
    },
    async contentLoaded({ content, actions }) {
      await Promise.all(content.map((data) => actions.createData(`${data.id}.json`, JSON.stringify(data))));
    },
  };
}
