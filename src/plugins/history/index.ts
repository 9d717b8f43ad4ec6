// Owns the way of the history into the site: posts are read and checked, and the timeline page gets the data.
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { ProcessBlogPostsFn } from "@docusaurus/plugin-content-blog";
import { buildIndex, linkBack, packIndex, readHistory, type History } from "../../timeline/node";
import { FOLDERS, PAGE, readDocs, readPosts, siteAt } from "./read-pages";

export default function historyPlugin({ siteDir, siteConfig }: LoadContext): Plugin<History> {
  const { parseFrontMatter } = siteConfig.markdown;
  return {
    name: "corolla-history",
    getPathsToWatch: () => Object.values(FOLDERS).map((folder) => path.join(siteDir, folder, "*", PAGE)),
    async loadContent() {
      const history = readHistory(await readPosts(siteDir, parseFrontMatter), siteAt(siteDir));
      return linkBack(history, await readDocs(siteDir, parseFrontMatter));
    },
    async contentLoaded({ content, actions }) {
      // Imported by the history page alone; global data would travel with every page of the site.
      await actions.createData("history.json", JSON.stringify(content));
      await actions.createData("index.json", JSON.stringify(packIndex(buildIndex(content.events).toJSON())));
    },
  };
}

/** Keeps the events out of what the blog sends with its lists: each post has them in its own page already. */
export const withoutEvents: ProcessBlogPostsFn = ({ blogPosts }) =>
  Promise.resolve(
    blogPosts.map((post) => {
      const { events: _events, releases: _releases, ...frontMatter } = post.metadata.frontMatter;
      return { ...post, metadata: { ...post.metadata, frontMatter } };
    }),
  );
