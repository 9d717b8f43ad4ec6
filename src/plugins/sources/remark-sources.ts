// Owns links into our own source: `[tasks.ts](runtime:tasks.ts)`, and `[step()](runtime:tasks.ts#step)` to the line of a name.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Link, Root } from "mdast";
import { visit } from "unist-util-visit";
import { lineOf } from "./find-line";

const scheme = "runtime:";

/** The page of a file: `tasks.ts` is at `/runtime/tasks`. */
export const addressOf = (file: string): string => `/runtime/${file.replace(/\.ts$/, "")}`;

export function remarkSources() {
  return (tree: Root, page: { cwd: string }): void => {
    visit(tree, "link", (link: Link) => {
      if (!link.url.startsWith(scheme)) return;
      const [, file = "", name] = /^([^#]*)(?:#(.+))?$/.exec(link.url.slice(scheme.length)) ?? [];
      link.url = resolve(join(page.cwd, "src/runtime"), file, name);
    });
  };
}

/** @throws A sentence for the writer of the page, where the source has changed. */
export function resolve(folder: string, file: string, name: string | undefined): string {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Error(`${scheme}${file} leads nowhere: src/runtime has no such file. Correct the link.`);
  if (name === undefined) return addressOf(file);
  const line = lineOf(readFileSync(path, "utf8"), name);
  if (line === null)
    throw new Error(
      `${scheme}${file}#${name} leads nowhere: src/runtime/${file} defines no "${name}". Correct the link.`,
    );
  return `${addressOf(file)}#L${line}`;
}

/** Files that a page links to. */
export const filesIn = (text: string): string[] =>
  [...text.matchAll(/\]\(runtime:([\w-]+\.ts)/g)].map(([, file = ""]) => file);
