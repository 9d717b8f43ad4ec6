// Owns a console session in TypeScript: the statements of the top level are told apart, so that each shows its value and
// fails alone.
//
// `work(1);` becomes `try { __statement(3, 3); __echo(work(1)); } catch (thrown) { __caught(thrown); }`. What is declared is
// declared with `var`, which a block does not keep for itself. All is written before and after a statement: no line moves.
import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/javascript";
import { applied, type Change } from "./changes";

export function asSession(source: string): string {
  const tree = parser.configure({ dialect: "ts" }).parse(source);
  const lineAt = (position: number) => source.slice(0, position).split("\n").length;
  const changes: Change[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const mark = `__statement(${lineAt(node.from)}, ${lineAt(node.to)});`;
    changes.push(...changesFor(node, source, mark));
  }
  return applied(source, changes);
}

function changesFor(node: SyntaxNode, source: string, mark: string): Change[] {
  const { from, to, firstChild } = node;
  const alone = (...within: Change[]) => [
    insert(from, `try { ${mark} `),
    ...within,
    insert(to, "; } catch (thrown) { __caught(thrown); }"),
  ];
  switch (node.name) {
    // The twins differ in what they import. The others run nothing, or do not belong into a session.
    case "ImportDeclaration":
    case "TypeAliasDeclaration":
    case "InterfaceDeclaration":
    case "AmbientDeclaration":
    case "ExportDeclaration":
    case "LineComment":
    case "BlockComment":
    case ";":
      return [];
    case "FunctionDeclaration": {
      const name = nameOf(node, source);
      const isGenerator = node.getChild("Star") !== null && node.getChild("async") === null;
      return [
        insert(from, `${mark} `),
        ...(isGenerator && name !== null ? [insert(to, ` __generator(${name});`)] : []),
      ];
    }
    case "ClassDeclaration":
      return alone(insert(from, `var ${nameOf(node, source) ?? "_"} = `));
    case "VariableDeclaration":
      return firstChild === null ? alone() : alone({ from, to: firstChild.to, text: "var" });
    case "ExpressionStatement":
      // In Python an assignment is no expression.
      return firstChild === null || firstChild.name === "AssignmentExpression"
        ? alone()
        : alone(insert(from, "__echo("), insert(firstChild.to, ")"));
    default:
      return alone();
  }
}

const insert = (at: number, text: string): Change => ({ from: at, to: at, text });

function nameOf(node: SyntaxNode, source: string): string | null {
  const name = node.getChild("VariableDefinition");
  return name === null ? null : source.slice(name.from, name.to);
}
