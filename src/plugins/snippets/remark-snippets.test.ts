import type { Root } from "mdast";
import type { MdxJsxFlowElement } from "mdast-util-mdx";
import { expect, test } from "vitest";
import { remarkSnippets } from "./remark-snippets";

const element = (component: string, name: string): MdxJsxFlowElement => ({
  type: "mdxJsxFlowElement",
  name: component,
  attributes: [{ type: "mdxJsxAttribute", name: "name", value: name }],
  children: [],
});

function transform(...children: MdxJsxFlowElement[]): Root {
  const tree: Root = { type: "root", children };
  remarkSnippets()(tree, { path: "/site/docs/x/index.mdx", cwd: "/site" });
  return tree;
}

const imports = ({ children }: Root) =>
  children.flatMap((node) => (node.type === "mdxjsEsm" ? [node.value] : []));
const given = ({ children }: Root) =>
  children.flatMap((node) => (node.type === "mdxJsxFlowElement" ? [node.attributes.slice(1)] : []));

test("each snippet of the page is imported once and passed as data, and knows when it is asked about", () => {
  const tree = transform(
    element("Snippet", "hello"),
    element("Snippet", "compute"),
    element("Sequence", "compute"),
    element("Predict", "hello"),
  );
  expect(imports(tree)).toEqual([
    'import { Sequence } from "@site/src/player/sequence";',
    'import snippet1 from "@generated/corolla-snippets/default/x/hello.json";',
    'import snippet2 from "@generated/corolla-snippets/default/x/compute.json";',
  ]);
  expect(given(tree)).toMatchObject([
    [{ name: "snippet", value: { value: "snippet1" } }, { name: "isAsked" }],
    [{ name: "snippet", value: { value: "snippet2" } }],
    [{ name: "snippet", value: { value: "snippet2" } }],
    [{ name: "snippet", value: { value: "snippet1" } }],
  ]);
});

test("only a page that names the diagram loads it", () => {
  expect(imports(transform(element("Snippet", "hello")))).toEqual([
    'import snippet1 from "@generated/corolla-snippets/default/x/hello.json";',
  ]);
});

test("a page without snippets gets no import", () => {
  const tree = transform(element("Note", "hello"));
  expect(imports(tree)).toEqual([]);
  expect(given(tree)).toEqual([[]]);
});
