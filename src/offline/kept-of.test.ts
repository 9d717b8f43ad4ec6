import { expect, test } from "vitest";
import { keptOf } from "./kept-of";

const file = (path: string, text = path) => ({ path, content: new TextEncoder().encode(text) });
const site = [
  file("index.html"),
  file("docs/start/index.html"),
  file("404.html"),
  file("img/favicon.svg"),
  file("blog/atom.xml"),
  file("assets/js/main.abc.js"),
  file("assets/js/editor.def.js"),
  file("assets/cpython/python_stdlib.123.zip"),
  file("assets/wasm/esbuild.456.wasm"),
];
const askedFor = new Set(["assets/js/editor.def.js"]);
const besides = ["search/index.json"];

test("pages, styles, scripts and pictures are kept at once, under the addresses that hosts serve", () => {
  const { now } = keptOf({ files: site, askedFor, besides });
  expect(now.map(({ url }) => url)).toEqual([
    "404.html",
    "assets/js/main.abc.js",
    "docs/start/",
    "img/favicon.svg",
    "./",
    "search/index.json",
  ]);
});

test("editor, compiler and CPython are kept when they are first used", () => {
  expect(keptOf({ files: site, askedFor, besides }).later).toEqual([
    "assets/cpython/python_stdlib.123.zip",
    "assets/js/editor.def.js",
    "assets/wasm/esbuild.456.wasm",
  ]);
});

test("only what may change under its name has a revision, and what is written besides changes with anything", () => {
  const revisions = (files: typeof site) =>
    new Map(keptOf({ files, askedFor, besides }).now.map(({ url, revision }) => [url, revision]));
  const before = revisions(site);
  const after = revisions([...site.slice(1), file("index.html", "a new text")]);
  expect(before.get("assets/js/main.abc.js")).toBeNull();
  const changed = [...before.keys()].filter((url) => before.get(url) !== after.get(url));
  expect(changed).toEqual(["./", "search/index.json"]);
});
