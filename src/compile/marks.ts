// Owns where a compiled program can be made to tell its line: before each statement, and where a statement goes on after
// code of other lines has run.
//
// The code itself stays as it is: who wants lines inserts the marks (`insertMarks`), so a run that nobody watches has
// none. A mark never adds a line, and what it calls are free variables, as the helpers are.
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import type { AnyNode, Node } from "acorn";
import { childrenOf } from "./nodes";

/** Free variables of a program with marks: `__line(3)`, and `__lined(value, 3)`, which gives the value back. */
export const markHelpers = ["__line", "__lined"] as const;

/** What stands at a mark; kept as its index. */
const kinds = ["statement", "open", "close", "body", "end"] as const;
type Kind = (typeof kinds)[number];

/** Triples: offset in the code, index of the kind, line of the source; in the order of offsets. */
export type Marks = readonly number[];

interface Mark {
  offset: number;
  kind: Kind;
  line: number;
}

const textOf = ({ kind, line }: Mark): string => {
  switch (kind) {
    case "statement":
      return `__line(${line});`;
    case "open":
      return "__lined(";
    case "close":
      return `,${line})`;
    case "body":
      return `(__line(${line}),`;
    case "end":
      return ")";
  }
};

/** The code with its marks, for who supplies `__line` and `__lined`. */
export function insertMarks(code: string, marks: Marks): string {
  const pieces: string[] = [];
  let last = 0;
  for (const mark of unpack(marks)) {
    pieces.push(code.slice(last, mark.offset), textOf(mark));
    last = mark.offset;
  }
  return pieces.join("") + code.slice(last);
}

/** Where a column (from 0) of the code with marks is in the code without: both have the same lines, from 1. */
export function columnWithoutMarks(code: string, marks: Marks, line: number, column: number): number {
  let start = 0;
  for (let left = line; left > 1; left--) start = code.indexOf("\n", start) + 1;
  let inserted = 0;
  for (const mark of unpack(marks)) {
    if (mark.offset < start) continue;
    if (mark.offset - start + inserted >= column) break;
    inserted += textOf(mark).length;
  }
  return Math.max(0, column - inserted);
}

const unpack = (marks: Marks): Mark[] =>
  Array.from({ length: Math.floor(marks.length / 3) }, (_, index) => {
    const [offset = 0, kind = 0, line = 0] = marks.slice(3 * index, 3 * index + 3);
    return { offset, kind: kinds[kind] ?? "statement", line };
  });

/** A program that uses the helpers' names, or that this parser does not know, has no marks. */
export async function findMarks(code: string, map: string): Promise<Marks> {
  if (markHelpers.some((name) => code.includes(name))) return [];
  // Loaded where something is compiled, and nowhere else.
  const { parse } = await import("acorn");
  let program: Node;
  try {
    program = parse(code, { ecmaVersion: "latest", sourceType: "script", locations: true });
  } catch {
    return [];
  }
  const source = new TraceMap(map);
  const marks: Mark[] = [];
  visit(program, (node) => {
    for (const [place, kind, offset] of placesIn(node as AnyNode)) {
      const line = place.loc == null ? null : originalPositionFor(source, place.loc.start).line;
      if (line !== null) marks.push({ offset, kind, line });
    }
  });
  const inOrder = marks.map((mark, order) => ({ ...mark, order: isEnd(mark) ? -order : order }));
  return inOrder
    .sort((a, b) => a.offset - b.offset || Number(isEnd(b)) - Number(isEnd(a)) || a.order - b.order)
    .flatMap(({ offset, kind, line }) => [offset, kinds.indexOf(kind), line]);
}

/** At one offset, what ends there stands before what begins, the innermost first. */
const isEnd = ({ kind }: Mark): boolean => kind === "close" || kind === "end";

/** Marks: the node whose line it tells, the kind and the offset. */
type Place = [place: Node, kind: Kind, offset: number];

function placesIn(node: AnyNode): Place[] {
  switch (node.type) {
    case "Program":
    case "BlockStatement":
    case "StaticBlock":
      return node.body.filter(canBeMarked).map((statement) => [statement, "statement", statement.start]);
    case "SwitchCase":
      return node.consequent
        .filter(canBeMarked)
        .map((statement) => [statement, "statement", statement.start]);
    case "YieldExpression":
      return node.argument == null ? [] : around(node, node.argument, "open", "close");
    case "CallExpression":
    case "NewExpression": {
      // Its arguments run code of other lines, so the line is told anew before the call itself.
      const last = node.arguments.at(-1);
      if (last === undefined || !node.arguments.some(runsCode)) return [];
      return around(node, last.type === "SpreadElement" ? last.argument : last, "open", "close");
    }
    case "ArrowFunctionExpression":
      return node.body.type === "BlockStatement" ? [] : around(node.body, node.body, "body", "end");
    default:
      return [];
  }
}

const around = (place: Node, { start, end }: Node, before: Kind, after: Kind): Place[] => [
  [place, before, start],
  [place, after, end],
];

/** A directive must stay the first statement, and a function that is declared runs nothing. */
const canBeMarked = (statement: { type: string; directive?: string }): boolean =>
  statement.directive === undefined && statement.type !== "FunctionDeclaration";

const functions = new Set(["FunctionExpression", "ArrowFunctionExpression", "ClassExpression"]);
const calls = new Set(["CallExpression", "NewExpression", "YieldExpression", "TaggedTemplateExpression"]);

/** Whether the value of an expression takes a call to compute. */
function runsCode(node: Node): boolean {
  if (functions.has(node.type)) return false;
  return calls.has(node.type) || childrenOf(node).some(runsCode);
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of childrenOf(node)) visit(child, see);
}
