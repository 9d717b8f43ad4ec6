// Owns the names of coroutines: esbuild makes anonymous generators of async functions, and traces need the names.
//
// The generator behind `async function main` becomes `function* main$`, the one behind a method `Shop·open$`, and that of
// a function within it `Shop·open··ask$`: Python's `Shop.open.<locals>.ask`, in letters that a name may have. The `$` keeps
// the body's own `main` meaning the async function; the runtime turns all of it into Python's name. Only the text between
// `function*` and its parameters grows, so no line moves. A function without a name stays without one: Python's `<lambda>`.
// Source: PEP 3155.
import type { AnyNode, ArrowFunctionExpression, Expression, Function, Pattern, Program } from "acorn";
import { applied, type Change } from "./changes";
import { childrenOf } from "./nodes";

/** What is `name` for a node that has none of its own, and what stands before names within it. */
interface Place {
  prefix: string;
  name: string;
}

export async function nameGenerators(code: string): Promise<string> {
  // Loaded where something is compiled, and nowhere else.
  const { parse } = await import("acorn");
  let program: Program;
  try {
    program = parse(code, { ecmaVersion: "latest", sourceType: "script" });
  } catch {
    // It has no names then, which is no reason not to run it.
    return code;
  }
  const changes: Change[] = [];
  findNames(program, { prefix: "", name: "" }, code, changes);
  return applied(code, changes);
}

function findNames(node: AnyNode, { prefix, name }: Place, code: string, changes: Change[]): void {
  const within = (child: AnyNode | null | undefined, place: Partial<Place>) => {
    if (child != null) findNames(child, { prefix, name: "", ...place }, code, changes);
  };
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression": {
      const own = node.id?.name ?? name;
      const generator = loweredIn(node);
      if (generator !== null && own !== "") changes.push(nameOf(generator, prefix + own, code));
      for (const child of childrenOf(node))
        within(child, { prefix: own === "" ? prefix : `${prefix}${own}··` });
      return;
    }
    case "CallExpression": {
      const [body] = node.arguments;
      if (name !== "" && body?.type === "FunctionExpression" && isCoroutine(node.callee)) {
        const inner = body.id?.name;
        // esbuild numbers the inner name, lest it hide the outer. Its own body may call it by that name.
        const isRenamed = inner?.startsWith(name) === true && /^\d+$/.test(inner.slice(name.length));
        if (inner === undefined || (isRenamed && code.split(inner).length === 2))
          changes.push(nameOf(body, prefix + name, code));
      }
      for (const child of childrenOf(node)) within(child, {});
      return;
    }
    case "ClassDeclaration":
    case "ClassExpression": {
      const own = name === "" ? node.id?.name : name;
      within(node.superClass, {});
      within(node.body, own === undefined ? {} : { prefix: `${prefix}${own}·` });
      return;
    }
    case "MethodDefinition":
    case "PropertyDefinition":
    case "Property":
      within(node.key, {});
      within(node.value, { name: node.computed ? "" : wordOf(node.key) });
      return;
    case "VariableDeclarator":
      within(node.id, {});
      within(node.init, { name: wordOf(node.id) });
      return;
    case "AssignmentExpression":
    case "AssignmentPattern":
      within(node.left, {});
      within(node.right, { name: wordOf(node.left) });
      return;
    default:
      for (const child of childrenOf(node)) within(child, {});
  }
}

/** The generator that an async function became, if it was one: `return __async(this, null, function* () { … })`. */
function loweredIn({ body }: Function | ArrowFunctionExpression): Function | null {
  const last =
    body.type === "BlockStatement" ? body.body.at(-1) : { type: "ReturnStatement", argument: body };
  const call = last?.type === "ReturnStatement" ? last.argument : null;
  if (call?.type !== "CallExpression" || call.callee.type !== "Identifier") return null;
  const generator = call.arguments.at(-1);
  const isLowered = /^__async(?:Generator)?$/.test(call.callee.name);
  return isLowered && generator?.type === "FunctionExpression" ? generator : null;
}

function nameOf({ id, start }: Function, name: string, code: string): Change {
  const from = id?.start ?? code.indexOf("(", start);
  return { from, to: id?.end ?? from, text: `${name}$` };
}

/** `asyncio.coroutine` or what esbuild makes of an imported `coroutine`: `(0, import_corolla.coroutine)`. */
function isCoroutine(callee: Expression | { type: "Super" }): boolean {
  const called = callee.type === "SequenceExpression" ? callee.expressions.at(-1) : callee;
  return called?.type === "MemberExpression" && wordOf(called) === "coroutine";
}

/** The last word of what is assigned to or defined; "" where that is no name. */
function wordOf(node: Pattern | AnyNode): string {
  switch (node.type) {
    case "Identifier":
    case "PrivateIdentifier":
      return node.name;
    case "MemberExpression":
      return node.computed ? "" : wordOf(node.property);
    default:
      return "";
  }
}
