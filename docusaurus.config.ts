// Owns how the site is put together: its plugins, one by one, what breaks a build, and what frames every page.
import type { Config, PluginModule } from "@docusaurus/types";
import type { Options as BlogOptions } from "@docusaurus/plugin-content-blog";
import type { Options as DocsOptions } from "@docusaurus/plugin-content-docs";
import type { Options as PagesOptions } from "@docusaurus/plugin-content-pages";
import type { Options as SitemapOptions } from "@docusaurus/plugin-sitemap";
import type { Options as ThemeOptions } from "@docusaurus/theme-classic";
import smartypants from "remark-smartypants";
import benchmarks from "./src/plugins/benchmarks";
import css from "./src/plugins/css";
import contents from "./src/plugins/contents";
import editorApi from "./src/plugins/editor-api";
import engineAssets from "./src/plugins/engine-assets";
import esModules from "./src/plugins/es-modules";
import { remarkTerms } from "./src/plugins/glossary";
import highlighting from "./src/plugins/highlighting";
import history, { createFeedItems, withoutEvents } from "./src/plugins/history";
import offline from "./src/plugins/offline";
import reference, { remarkExamples } from "./src/plugins/reference";
import search from "./src/plugins/search";
import snippets, { remarkSnippets } from "./src/plugins/snippets";
import sources, { remarkSources } from "./src/plugins/sources";
import { proseTheme } from "./src/theme/prose-theme";

// Where the site will stand is known to whoever builds it: SITE_URL=https://… SITE_BASE_URL=/corolla/ npm run build
const url = process.env["SITE_URL"] ?? "http://localhost:3000";
const baseUrl = process.env["SITE_BASE_URL"] ?? "/";

/** `:::summary[Summary]` is the box that ends a page; the other kinds are Docusaurus' own. */
const admonitions = { keywords: ["summary"], extendDefaults: true };

/** Apostrophes and quotation marks as they are printed; what else it can do, the texts write themselves. */
const typography = [smartypants, { dashes: false, ellipses: false, backticks: false }] as const;

const docs: DocsOptions = {
  path: "docs",
  routeBasePath: "docs",
  sidebarPath: "./sidebars.ts",
  remarkPlugins: [remarkSnippets, remarkExamples, remarkSources, remarkTerms, typography],
  admonitions,
};

const blog: BlogOptions = {
  path: "blog",
  routeBasePath: "blog",
  include: ["*/index.mdx"],
  blogTitle: "The history of asyncio",
  blogDescription: "One post for each Python release: what changed for coroutines, and why.",
  // The list of posts has all of them already.
  archiveBasePath: null,
  blogSidebarTitle: "Every release",
  blogSidebarCount: "ALL",
  postsPerPage: "ALL",
  showReadingTime: false,
  onInlineAuthors: "ignore",
  onUntruncatedBlogPosts: "throw",
  processBlogPosts: withoutEvents,
  remarkPlugins: [remarkSnippets, typography],
  feedOptions: {
    type: ["rss", "atom", "json"],
    title: "The history of asyncio",
    description: "What changed for coroutines in each Python release, and why.",
    limit: false,
    copyright: "",
    createFeedItems,
  },
  admonitions,
};

const pages: PagesOptions = { path: "src/pages" };
/** Our own source is there to be read from the book, not to be found. */
const sitemap: SitemapOptions = { filename: "sitemap.xml", ignorePatterns: [`${baseUrl}runtime/**`] };
const theme: ThemeOptions = { customCss: ["./src/css/index.css"] };

/** Each is typed by the content that it loads; Docusaurus' list wants plugins of unknown content. */
const ours = [
  esModules,
  css,
  highlighting,
  snippets,
  engineAssets,
  editorApi,
  history,
  contents,
  benchmarks,
  search,
  sources,
  offline,
] as PluginModule[];

const config: Config = {
  title: "Corolla",
  tagline: "asyncio, explained by running it",
  favicon: "img/favicon.svg",
  url,
  baseUrl,
  // `trailingSlash` is left unset: pages are written as folder/index.html, which every static host serves, and links
  // keep the form of the page contract (`/history?q=…`).
  i18n: { defaultLocale: "en", locales: ["en"] },

  future: {
    v4: true,
    // The bundler's cache does not know the base URL, and would hand out the addresses of another build.
    faster: { rspackPersistentCache: baseUrl === "/" },
  },
  onBrokenLinks: "throw",
  onBrokenAnchors: "throw",
  onDuplicateRoutes: "throw",
  markdown: { hooks: { onBrokenMarkdownLinks: "throw", onBrokenMarkdownImages: "throw" } },

  plugins: [
    // Before the docs: it writes a folder of theirs.
    reference,
    ...ours,
    ["@docusaurus/plugin-content-docs", docs],
    ["@docusaurus/plugin-content-blog", blog],
    ["@docusaurus/plugin-content-pages", pages],
    ["@docusaurus/plugin-sitemap", sitemap],
  ],
  themes: [["@docusaurus/theme-classic", theme]],

  headTags: [
    // Browsers that do not draw an SVG favicon take the PNG.
    {
      tagName: "link",
      attributes: { rel: "alternate icon", type: "image/png", href: `${baseUrl}img/favicon-32.png` },
    },
  ],

  themeConfig: {
    image: "img/social-card.png",
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { autoCollapseCategories: false } },
    blog: { sidebar: { groupByYear: false } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    prism: { theme: proseTheme, additionalLanguages: ["bash", "json"] },
    navbar: {
      title: "Corolla",
      items: [
        { to: "/docs/start", label: "Docs", position: "left", activeBasePath: "/docs" },
        { to: "/playground", label: "Playground", position: "left" },
        { to: "/history", label: "History", position: "left" },
        { to: "/blog", label: "Releases", position: "left" },
      ],
    },
    footer: {
      links: [
        { to: "/docs/start", label: "Start here" },
        { to: "/history", label: "History of asyncio" },
        { to: "/blog", label: "Every release" },
      ],
      copyright:
        "Every code block on this site runs in your browser, and its output is checked against CPython.",
    },
  },
};

export default config;
