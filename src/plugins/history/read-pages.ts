// Owns finding the posts and the docs pages, and reading their front matter the way Docusaurus reads it.
import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { LoadContext } from "@docusaurus/types";
import { DEFAULT_PARSE_FRONT_MATTER } from "@docusaurus/utils";
import type { DocsPage, Post, Site } from "../../timeline/node";

export const PAGE = "index.mdx";
export const FOLDERS = { blog: "blog", docs: "docs" };

type ParseFrontMatter = LoadContext["siteConfig"]["markdown"]["parseFrontMatter"];

interface Found {
  /** From the checkout: `docs/tasks/index.mdx`. */
  file: string;
  frontMatter: Record<string, unknown>;
  text: string;
}

/** A page is a folder of the checkout, and so is its address. */
export function siteAt(siteDir: string): Site {
  const filesOf = (url: string) => {
    const folder = path.join(siteDir, url);
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  return {
    hasPage: (url) => filesOf(url).includes(PAGE),
    hasSnippet: (url) => filesOf(url).some((file) => file.endsWith(".py")),
  };
}

/** `parse` is the site's; without it, Docusaurus' own. */
export async function readPosts(siteDir: string, parse?: ParseFrontMatter): Promise<Post[]> {
  return readFolder(siteDir, FOLDERS.blog, parse);
}

export async function readDocs(siteDir: string, parse?: ParseFrontMatter): Promise<DocsPage[]> {
  const pages = await readFolder(siteDir, FOLDERS.docs, parse);
  return pages.map(({ file, frontMatter, text }) => {
    const place = `/${path.posix.dirname(file)}`;
    const title = frontMatter["title"];
    return { file, path: place, title: typeof title === "string" ? title : place, text };
  });
}

async function readFolder(
  siteDir: string,
  folder: string,
  parse: ParseFrontMatter = DEFAULT_PARSE_FRONT_MATTER,
): Promise<Found[]> {
  const files = readdirSync(path.join(siteDir, folder))
    .map((name) => path.posix.join(folder, name, PAGE))
    .filter((file) => existsSync(path.join(siteDir, file)));
  return Promise.all(
    files.map(async (file) => {
      const filePath = path.join(siteDir, file);
      const { frontMatter, content } = await parse({
        filePath,
        fileContent: await readFile(filePath, "utf8"),
        defaultParseFrontMatter: DEFAULT_PARSE_FRONT_MATTER,
      });
      return { file, frontMatter, text: content };
    }),
  );
}
