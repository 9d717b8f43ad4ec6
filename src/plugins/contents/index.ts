// Owns the way of the contents into the site: the landing page lists every chapter without naming one.
import type { LoadedContent } from "@docusaurus/plugin-content-docs";
import type { Plugin } from "@docusaurus/types";
import { contentsOf, type Chapter } from "./contents-of";

export type { Chapter, ContentsPage } from "./contents-of";

export default function contents(): Plugin {
  return {
    name: "corolla-contents",
    async allContentLoaded({ allContent, actions }) {
      await actions.createData("contents.json", JSON.stringify(readContents(allContent)));
    },
  };
}

function readContents(
  allContent: Parameters<NonNullable<Plugin["allContentLoaded"]>>[0]["allContent"],
): Chapter[] {
  // Docusaurus types what other plugins loaded as unknown; this is what plugin-content-docs says that it loads.
  const docs = allContent["docusaurus-plugin-content-docs"]?.["default"] as LoadedContent | undefined;
  const version = docs?.loadedVersions[0];
  const sidebar = version?.sidebars["book"];
  if (!version || !sidebar) throw new Error('The docs have no sidebar "book". Name it so in sidebars.ts.');
  const pages = version.docs.map(
    ({ id, title, description, permalink }) => [id, { title, description, permalink }] as const,
  );
  return contentsOf(sidebar, new Map(pages));
}
