// Owns the way of the history into the site: posts are read and checked, and the timeline page gets the data.
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import type { ProcessBlogPostsFn } from "@docusaurus/plugin-content-blog";
import { DEFAULT_PARSE_FRONT_MATTER } from "@docusaurus/utils";
import { readHistory, type History, type Post } from "../../timeline/node";

const BLOG = "blog";
const POST = "index.mdx";

export default function historyPlugin({ siteDir, siteConfig }: LoadContext): Plugin<History> {
  return {
    name: "corolla-history",
    getPathsToWatch: () => [path.join(siteDir, BLOG, "*", POST)],
    async loadContent() {
      const posts = await readPosts(siteDir, siteConfig.markdown.parseFrontMatter);
      return readHistory(posts, { hasPage: (url) => existsSync(path.join(siteDir, url, POST)) });
    },
    async contentLoaded({ content, actions }) {
      // Imported by the history page alone; global data would travel with every page of the site.
      await actions.createData("history.json", JSON.stringify(content));
    },
  };
}

type ParseFrontMatter = LoadContext["siteConfig"]["markdown"]["parseFrontMatter"];

async function readPosts(siteDir: string, parseFrontMatter: ParseFrontMatter): Promise<Post[]> {
  const entries = await readdir(path.join(siteDir, BLOG), { withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isDirectory() && existsSync(path.join(siteDir, BLOG, entry.name, POST)))
    .map((entry) => path.posix.join(BLOG, entry.name, POST));
  return Promise.all(
    files.map(async (file) => {
      const filePath = path.join(siteDir, file);
      const { frontMatter } = await parseFrontMatter({
        filePath,
        fileContent: await readFile(filePath, "utf8"),
        defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
      });
      return { file, frontMatter };
    }),
  );
}

/** Keeps the events out of what the blog sends with its lists: each post has them in its own page already. */
export const withoutEvents: ProcessBlogPostsFn = ({ blogPosts }) =>
  Promise.resolve(
    blogPosts.map((post) => {
      const { events: _events, releases: _releases, ...frontMatter } = post.metadata.frontMatter;
      return { ...post, metadata: { ...post.metadata, frontMatter } };
    }),
  );
