// Owns the reference in the site: pages that typedoc writes into a folder of the docs before they are read.
import type { PluginConfig } from "@docusaurus/types";
import { reading } from "./options";

/** The folder is git-ignored: what is in it is written anew by each build. */
const referenceFolder = "docs/reference";

const options = {
  ...reading,
  out: referenceFolder,
  docsPath: "docs",
  cleanOutputDir: true,
  logLevel: "Error",
  readme: "src/plugins/reference/front.md",
  mergeReadme: true,
  router: "member",
  membersWithOwnFile: ["Class"],
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: "table",
  pageTitleTemplates: {
    module: "{name}",
    // Without type parameters, whose brackets MDX would read as a tag.
    member: ({ rawName = "" }: { rawName?: string }) => rawName.replace(/<.*/, ""),
  },
  groupOrder: ["Functions", "Classes", "Exceptions", "Variables", "Interfaces", "*"],
  // The folder is the sidebar: sidebars.ts reads it.
  sidebar: { autoConfiguration: false },
};

const reference: PluginConfig = ["docusaurus-plugin-typedoc", options];
export default reference;
export { remarkExamples } from "./remark-examples";
