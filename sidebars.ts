// Owns the order of the book: its chapters and their pages.
import type { SidebarsConfig } from "@docusaurus/plugin-content-docs";

const sidebars: SidebarsConfig = {
  book: [
    "start/index",
    {
      type: "category",
      label: "Where async IO fits",
      collapsed: false,
      items: [
        "where-it-fits/index",
        "hello-async/index",
        "what-asyncio-is/index",
        "choosing/index",
        "glossary/index",
      ],
    },
    {
      type: "category",
      label: "Roots in generators",
      collapsed: false,
      items: ["generators/index", "generator-coroutines/index"],
    },
    {
      type: "category",
      label: "Build your own event loop",
      collapsed: false,
      items: ["own-loop/index", "own-loop-tasks/index"],
    },
    {
      type: "category",
      label: "asyncio in CPython",
      collapsed: false,
      items: [
        "generator-based/index",
        "async-await/index",
        "awaitables/index",
        "rules/index",
        "async-iterators/index",
        "async-generators/index",
        "async-context-managers/index",
      ],
    },
    {
      type: "category",
      label: "Using it today",
      collapsed: false,
      items: [
        "tasks/index",
        "gather-wait-as-completed/index",
        "cancellation/index",
        "timeouts/index",
        "task-groups/index",
        "queues/index",
        "synchronisation/index",
        "threads/index",
        "context-variables/index",
        "debugging/index",
        "testing/index",
        "common-mistakes/index",
      ],
    },
    {
      type: "category",
      label: "Reference",
      collapsed: false,
      items: ["real-time/index"],
    },
    {
      type: "category",
      label: "Going further",
      collapsed: false,
      items: ["further-reading/index", "corrections/index"],
    },
  ],
};

export default sidebars;
