// Owns how one goes through the tree of a compiled program.
import type { AnyNode, Node } from "acorn";

const isNode = (value: unknown): value is AnyNode =>
  typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string";

export const childrenOf = (node: Node): AnyNode[] => Object.values(node).flat().filter(isNode);
