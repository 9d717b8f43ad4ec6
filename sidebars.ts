// Owns the order of the book: its chapters and their pages.
import type { SidebarsConfig } from "@docusaurus/plugin-content-docs";

const sidebars: SidebarsConfig = {
  book: [
    "start/index",
    {
      type: "category",
      label: "asyncio in CPython",
      collapsed: false,
      items: ["generator-based/index", "async-await/index"],
    },
  ],
};

export default sidebars;
