// Owns what the editor knows of the runtime: read from its declarations when the site is built, fetched with the editor.
import { join } from "node:path";
import type { LoadContext, Plugin } from "@docusaurus/types";
import { readApi } from "./read-api";

export interface ApiEntry {
  /** In TypeScript's case. */
  name: string;
  kind: "class" | "function" | "value";
  /** `(delay: number): Sleep`, or a type. */
  signature: string;
  /** One paragraph; empty where the runtime says nothing. */
  doc: string;
  /** The class that it belongs to. */
  of?: string;
}

export interface Api {
  asyncio: ApiEntry[];
  builtins: ApiEntry[];
  time: ApiEntry[];
  /** Methods and properties of asyncio's classes. */
  members: ApiEntry[];
}

export default function editorApi({ siteDir }: LoadContext): Plugin<Api> {
  const runtime = join(siteDir, "src/runtime");
  return {
    name: "corolla-editor-api",
    getPathsToWatch: () => [`${runtime}/**/*.ts`],
    loadContent: () => Promise.resolve(readApi(runtime)),
    async contentLoaded({ content, actions }) {
      await actions.createData("api.json", JSON.stringify(content));
    },
  };
}
