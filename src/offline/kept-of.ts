// Owns which files of a build are kept in the reader's browser: at once, when they are first used, or never.
import { createHash } from "node:crypto";
import type { Kept, KeptFile } from "./kept";

export interface SiteFile {
  /** Below the root of the site: `docs/start/index.html`. */
  path: string;
  content: Uint8Array;
}

interface Build {
  files: readonly SiteFile[];
  /** Scripts that nobody needs who does not edit, compile, or run Python. */
  askedFor: ReadonlySet<string>;
  /** Written beside this list, from the same pages: they change when anything does. */
  besides: readonly string[];
}

/** Pages and what they are made of; neither feeds nor what is there for other sites. */
const isKept = (path: string) => /\.(html|js|css|woff2|svg)$/.test(path) || path === "img/favicon-32.png";

/** What the bundler names by its content. */
const isUnchanging = (path: string) => path.startsWith("assets/");

export function keptOf({ files, askedFor, besides }: Build): Kept {
  const isLater = (path: string) => askedFor.has(path) || /^assets\/(wasm|cpython)\//.test(path);
  const now = files
    .filter(({ path }) => isKept(path) && !isLater(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const whole = createHash("sha256");
  const kept = now.map(({ path, content }): KeptFile => {
    const revision = createHash("sha256").update(content).digest("hex").slice(0, 12);
    whole.update(`${path} ${revision}\n`);
    return { url: addressOf(path), revision: isUnchanging(path) ? null : revision };
  });
  const revision = whole.digest("hex").slice(0, 12);
  return {
    now: [...kept, ...besides.map((url) => ({ url, revision }))],
    later: files
      .map(({ path }) => path)
      .filter(isLater)
      .sort(),
  };
}

/** A page is known by its folder, which every host serves without a detour. */
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, "$1") || "./";
