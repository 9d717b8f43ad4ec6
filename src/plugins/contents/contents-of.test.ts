// Owns the proof that the contents follow the sidebar.
import { expect, test } from "vitest";
import { contentsOf, type ContentsPage } from "./contents-of";

const page = (title: string): ContentsPage => ({
  title,
  description: `On ${title}.`,
  permalink: `/docs/${title}`,
});
const pages = new Map([
  ["start/index", page("start")],
  ["one/index", page("one")],
  ["two/index", page("two")],
]);

test("a chapter holds its pages in the order of the sidebar", () => {
  const sidebar = [
    { type: "doc", id: "start/index" },
    {
      type: "category",
      label: "Numbers",
      items: [
        { type: "doc", id: "two/index" },
        { type: "category", label: "Lower", items: [{ type: "doc", id: "one/index" }] },
      ],
    },
  ];
  expect(contentsOf(sidebar, pages)).toEqual([
    { title: null, pages: [page("start")] },
    { title: "Numbers", pages: [page("two"), page("one")] },
  ]);
});

test("what is no page of the book is left out", () => {
  const sidebar = [
    { type: "link", label: "Elsewhere" },
    { type: "category", label: "Empty", items: [] },
  ];
  expect(contentsOf(sidebar, pages)).toEqual([]);
});

test("a page of another sidebar is listed by the name it has in this one", () => {
  const sidebar = [
    { type: "category", label: "Last", items: [{ type: "ref", id: "one/index", label: "All ones" }] },
  ];
  expect(contentsOf(sidebar, pages)).toEqual([
    { title: "Last", pages: [{ ...page("one"), title: "All ones" }] },
  ]);
});
