// Owns a listing's spelling in Python.
import type { Definition, Expression, Line, Listing } from "./listing";

const helpers: Readonly<Record<string, string>> = {
  keep: `\
def keep(name, task):
    tasks[name] = task
    return task
`,
  task: `\
def task(name):
    # Before there is a task of that name: a future that is done.
    if name in tasks:
        return tasks[name]
    done = loop.create_future()
    done.set_result("no task")
    return done
`,
  hold: `\
def hold(generator):
    # What is let go is collected at once here, and never in JavaScript.
    generators.append(generator)
    return generator
`,
  enrol: `\
def enrol(group):
    groups.append(group)
`,
  nursery: `\
def nursery():
    return groups[-1] if groups else asyncio
`,
  members: `\
def members(futures, done):
    return [future in done for future in futures]
`,
};

const builtIn = new Set<string>([
  "Exception",
  "ValueError",
  "TimeoutError",
  "RuntimeError",
  "KeyError",
  "SystemExit",
]);

export function printPython({ globals, inLoop, definitions, runsTwice }: Listing): string {
  const defined = definitions.map((definition) => `${definitionText(definition)}\n`).join("\n\n");
  const variables = lines(globals).join("\n");
  const runner = [
    "with asyncio.Runner() as runner:",
    "    loop = runner.get_loop()",
    ...indented(inLoop),
    ...Array.from({ length: runsTwice ? 2 : 1 }, () => "    runner.run(main())"),
  ].join("\n");
  const text = [variables, defined, runner].filter((part) => part !== "").join("\n\n");
  const used = Object.entries(helpers).filter(([helper]) => calls(text, helper));
  const head = [
    "import asyncio",
    ...(text.includes("contextlib.") ? ["import contextlib"] : []),
    ...(text.includes("contextvars.") ? ["import contextvars"] : []),
    ...(text.includes("time.sleep") ? ["import time"] : []),
    "",
    ...(calls(text, "keep") || calls(text, "task") ? ["tasks = {}"] : []),
    ...(calls(text, "enrol") || calls(text, "nursery") ? ["groups = []"] : []),
    ...(calls(text, "hold") ? ["generators = []"] : []),
    ...used.map(([, definition]) => definition),
  ];
  return `${head.join("\n")}\n${text}\n`;
}

function calls(text: string, helper: string): boolean {
  return new RegExp(String.raw`(?<![.\w])${helper}\(`).test(text);
}

function definitionText({ kind, name, body }: Definition): string {
  const head = kind === "callback" ? `def ${name}(*_):` : `async def ${name}():`;
  return block(head, body).join("\n");
}

function indented(body: readonly Line[]): string[] {
  return lines(body).map((line) => `    ${line}`);
}

/** A block has at least one line. */
function block(head: string, body: readonly Line[]): string[] {
  return [head, ...(body.length === 0 ? ["    pass"] : indented(body))];
}

function lines(body: readonly Line[]): string[] {
  return body.flatMap(spell);
}

function spell(line: Line): string[] {
  switch (line.type) {
    case "do":
      return [express(line.expression)];
    case "let":
      return [`${line.name} = ${express(line.value)}`];
    case "unless":
      return block(`if not ${express(line.test)}:`, line.body);
    case "raise":
      return [`raise ${express(line.error)}`];
    case "raise-again":
      return ["raise"];
    case "return":
      return [`return ${express(line.value)}`];
    case "break":
      return ["break"];
    case "repeat":
      return block(`for ${line.name} in range(${line.times}):`, line.body);
    case "for":
      return block(`${line.isAsync ? "async " : ""}for ${line.name} in ${express(line.of)}:`, line.body);
    case "try":
      return [
        ...block("try:", line.body),
        ...(line.handler === null
          ? []
          : block(`except ${errorClass(line.handler.catches)} as error:`, line.handler.body)),
        ...(line.finalizer === null ? [] : block("finally:", line.finalizer)),
      ];
    case "try-star":
      return [
        ...block("try:", line.body),
        ...block(`except* ${errorClass(line.catches)} as error:`, line.handler),
      ];
    case "with":
      return block(`async with ${express(line.manager)} as ${line.name}:`, line.body);
  }
}

function express(expression: Expression): string {
  switch (expression.type) {
    case "name":
      return expression.name;
    case "literal":
      return spellLiteral(expression.value);
    case "list":
      return `[${expression.items.map(express).join(", ")}]`;
    case "await":
      return `await ${express(expression.awaitable)}`;
    case "yield":
      return `(yield ${express(expression.value)})`;
    case "lambda":
      return `lambda: ${express(expression.value)}`;
    case "error":
      return `${errorClass(expression.name)}(${spellLiteral(expression.message)})`;
    case "call": {
      const options = Object.entries(expression.options).map(([key, value]) => `${key}=${express(value)}`);
      const args = [...expression.args.map(express), ...options].join(", ");
      return `${expression.on === null ? "" : `${express(expression.on)}.`}${expression.name}(${args})`;
    }
  }
}

function spellLiteral(value: string | number | boolean | null): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return JSON.stringify(value);
}

function errorClass(name: string): string {
  return builtIn.has(name) || name === "ExceptionGroup" ? name : `asyncio.${name}`;
}
