// Owns finding the posts of the history and reading their front matter, the way the blog plugin reads it.
import { existsSync, readdirSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import type { LoadContext } from "@docusaurus/types";
import { DEFAULT_PARSE_FRONT_MATTER } from "@docusaurus/utils";
import type { Post, Site } from "../../timeline/node";

export const BLOG = "blog";
export const POST = "index.mdx";

/** A page is a folder of the checkout, and so is its address. */
export function siteAt(siteDir: string): Site {
  const filesOf = (url: string) => {
    const folder = path.join(siteDir, url);
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  return {
    hasPage: (url) => filesOf(url).includes(POST),
    hasSnippet: (url) => filesOf(url).some((file) => file.endsWith(".py")),
  };
}

type ParseFrontMatter = LoadContext["siteConfig"]["markdown"]["parseFrontMatter"];

/** `parseFrontMatter` is the site's; without it, Docusaurus' own. */
export async function readPosts(
  siteDir: string,
  parseFrontMatter: ParseFrontMatter = DEFAULT_PARSE_FRONT_MATTER,
): Promise<Post[]> {
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
