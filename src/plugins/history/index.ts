// Owns the way of the history into the site: posts are read and checked, and the timeline page gets the data.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { ProcessBlogPostsFn } from "@docusaurus/plugin-content-blog";
import {
  KINDS,
  feedsOf,
  historySchema,
  linkBack,
  packEvents,
  publishHistory,
  readHistory,
  releasesOf,
  type FeedFile,
  type History,
} from "../../timeline/node";
export { createFeedItems } from "./post-feeds";
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
      await actions.createData("index.json", JSON.stringify(packEvents(content.events)));
    },
    async postBuild({ content, outDir }) {
      const site = siteConfig.url + siteConfig.baseUrl;
      await Promise.all(
        filesToTakeAlong(content, site).map(async ({ path: place, text }) => {
          const file = path.join(outDir, place);
          await mkdir(path.dirname(file), { recursive: true });
          await writeFile(file, text);
        }),
      );
    },
  };
}

/** `site` ends in a slash. */
function filesToTakeAlong(history: History, site: string): FeedFile[] {
  const page = `${site}history`;
  const all = publishHistory(history.events, releasesOf(history), {
    page,
    schema: `${site}history.schema.json`,
  });
  return [
    { path: "history.json", text: JSON.stringify(all, null, 2) },
    { path: "history.schema.json", text: JSON.stringify(historySchema(), null, 2) },
    ...KINDS.flatMap((kind) => feedsOf(kind, history.events, { page, site })),
  ];
}

/** Keeps the events out of what the blog sends with its lists: each post has them in its own page already. */
export const withoutEvents: ProcessBlogPostsFn = ({ blogPosts }) =>
  Promise.resolve(
    blogPosts.map((post) => {
      const { events: _events, releases: _releases, ...frontMatter } = post.metadata.frontMatter;
      return { ...post, metadata: { ...post.metadata, frontMatter } };
    }),
  );
