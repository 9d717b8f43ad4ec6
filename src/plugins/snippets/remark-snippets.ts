// Owns giving each `<Snippet name="x" />` of a page its data, through an import that only such a page gets; and the diagram,
// which few pages have, to those that do.
import { dirname, relative, sep } from "node:path";
import type { ImportDeclaration, Program } from "estree";
import type { Root } from "mdast";
import type { MdxjsEsm, MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { visit } from "unist-util-visit";
import { idOf } from "./content";
import { moduleOf } from "./links";
import { componentsWithSnippet } from "./scan-page";

type Element = MdxJsxFlowElement | MdxJsxTextElement;
const isComponent = (name: string | null) =>
  (componentsWithSnippet as readonly (string | null)[]).includes(name);

/** What every page can name, and only a page that names it loads. */
const loadedByName: Readonly<Record<string, string>> = { Sequence: "@site/src/player/sequence" };

/** A name that has no snippet has been told by then: `checkSnippets` runs before any page is compiled. */
export function remarkSnippets() {
  return (tree: Root, file: { path: string; cwd: string }): void => {
    const folder = relative(file.cwd, dirname(file.path)).split(sep).join("/");
    const imports = new Map<string, string>();
    const [shown, asked] = [new Map<Element, string>(), new Set<string>()];
    const components = new Set<string>();
    visit(tree, ["mdxJsxFlowElement", "mdxJsxTextElement"], (node) => {
      const element = node as Element;
      const name = isComponent(element.name) ? literalAttribute(element, "name") : null;
      if (element.name === null || name === null) return;
      if (element.name in loadedByName) components.add(element.name);
      const module = moduleOf(idOf(`${folder}/${name}`));
      const local = imports.get(module) ?? `snippet${imports.size + 1}`;
      imports.set(module, local);
      element.attributes.push(identifierAttribute("snippet", local));
      if (element.name === "Snippet") shown.set(element, module);
      if (element.name === "Predict") asked.add(module);
    });
    for (const [element, module] of shown) {
      if (asked.has(module))
        element.attributes.push({ type: "mdxJsxAttribute", name: "isAsked", value: null });
    }
    tree.children.unshift(
      ...[...components].map((name) => importOf(loadedByName[name] ?? "", name, "ImportSpecifier")),
      ...[...imports].map(([module, local]) => importOf(module, local, "ImportDefaultSpecifier")),
    );
  };
}

function literalAttribute(element: Element, name: string): string | null {
  for (const attribute of element.attributes) {
    if (attribute.type === "mdxJsxAttribute" && attribute.name === name) {
      return typeof attribute.value === "string" ? attribute.value : null;
    }
  }
  return null;
}

function identifierAttribute(name: string, local: string): MdxJsxAttribute {
  const estree: Program = {
    type: "Program",
    sourceType: "module",
    body: [{ type: "ExpressionStatement", expression: { type: "Identifier", name: local } }],
  };
  return {
    type: "mdxJsxAttribute",
    name,
    value: { type: "mdxJsxAttributeValueExpression", value: local, data: { estree } },
  };
}

function importOf(
  module: string,
  local: string,
  type: "ImportDefaultSpecifier" | "ImportSpecifier",
): MdxjsEsm {
  const name = { type: "Identifier", name: local } as const;
  const declaration: ImportDeclaration = {
    type: "ImportDeclaration",
    specifiers: [type === "ImportSpecifier" ? { type, imported: name, local: name } : { type, local: name }],
    source: { type: "Literal", value: module, raw: JSON.stringify(module) },
    attributes: [],
  };
  return {
    type: "mdxjsEsm",
    value: `import ${type === "ImportSpecifier" ? `{ ${local} }` : local} from ${JSON.stringify(module)};`,
    data: { estree: { type: "Program", sourceType: "module", body: [declaration] } },
  };
}
