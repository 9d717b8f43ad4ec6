// Owns a listing's spelling in TypeScript, in both forms: generators, or `async` functions.
import type { Definition, Expression, Line, Listing } from "./listing";
import type { Form } from "./tree";

const helpers: Readonly<Record<string, string>> = {
  keep: `\
function keep(name, task) {
  tasks.set(name, task);
  return task;
}
`,
  task: `\
function task(name) {
  // Before there is a task of that name: a future that is done.
  if (tasks.has(name)) return tasks.get(name);
  const done = loop.createFuture();
  done.setResult("no task");
  return done;
}
`,
  hold: `\
const hold = (generator) => generator;
`,
  enrol: `\
const enrol = (group) => groups.push(group);
`,
  nursery: `\
const nursery = () => groups.at(-1) ?? asyncio;
`,
  members: `\
const members = (futures, done) => futures.map((future) => done.has(future));
`,
};

export function printTypeScript({ globals, inLoop, definitions, runsTwice }: Listing, form: Form): string {
  const speller = new Speller(form);
  const defined = definitions.map((definition) => speller.definition(definition)).join("\n\n");
  const runner = [
    "const runner = new asyncio.Runner();",
    "const loop = runner.getLoop();",
    ...speller.lines(inLoop),
    "try {",
    ...Array.from({ length: runsTwice ? 2 : 1 }, () => "  runner.run(main());"),
    "} finally {",
    "  runner.close();",
    "}",
  ].join("\n");
  const text = [speller.lines(globals).join("\n"), defined, runner]
    .filter((part) => part !== "")
    .join("\n\n");
  const builtins = ["print", "repr", "str", "anext"].filter((helper) => calls(text, helper));
  const head = [
    'import * as asyncio from "corolla";',
    ...(builtins.length === 0 ? [] : [`import { ${builtins.join(", ")} } from "corolla/builtins";`]),
    ...(text.includes("time.sleep") ? ['import * as time from "corolla/time";'] : []),
    "",
    ...(calls(text, "keep") || calls(text, "task") ? ["const tasks = new Map();"] : []),
    ...(calls(text, "enrol") || calls(text, "nursery") ? ["const groups = [];"] : []),
    ...Object.entries(helpers).flatMap(([helper, definition]) => (calls(text, helper) ? [definition] : [])),
  ];
  return `${head.join("\n")}\n${text}\n`;
}

function calls(text: string, helper: string): boolean {
  return new RegExp(String.raw`(?<![.\w])${helper}\(`).test(text);
}

function camelCase(text: string): string {
  return text.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** In a namespace of their own in Python, in asyncio's here. */
function moduleName(text: string): string {
  return text.replace(/^context(?:vars|lib)\b/, "asyncio");
}

class Speller {
  constructor(private readonly form: Form) {}

  definition({ kind, name, body }: Definition): string {
    const [head, end] = this.#frame(kind, name);
    return [head, ...this.#indented(body), end].join("\n");
  }

  lines(body: readonly Line[]): string[] {
    return body.flatMap((line) => this.#spell(line));
  }

  #frame(kind: Definition["kind"], name: string): [head: string, end: string] {
    if (kind === "callback") return [`function ${name}() {`, "}"];
    if (this.form === "generator") return [`const ${name} = asyncio.coroutine(function* ${name}() {`, "});"];
    return [`async function${kind === "generator" ? "*" : ""} ${name}() {`, "}"];
  }

  #indented(body: readonly Line[]): string[] {
    return this.lines(body).map((line) => `  ${line}`);
  }

  #block(head: string, body: readonly Line[], end = "}"): string[] {
    return [head, ...this.#indented(body), end];
  }

  #spell(line: Line): string[] {
    switch (line.type) {
      case "do":
        return [`${this.#express(line.expression)};`];
      case "let":
        return [`const ${line.name} = ${this.#express(line.value)};`];
      case "unless":
        return this.#block(`if (!${this.#express(line.test)}) {`, line.body);
      case "raise":
        return [`throw ${this.#express(line.error)};`];
      case "raise-again":
        return ["throw error;"];
      case "return":
        return [`return ${this.#express(line.value)};`];
      case "break":
        return ["break;"];
      case "repeat":
        return this.#block(
          `for (let ${line.name} = 0; ${line.name} < ${line.times}; ${line.name}++) {`,
          line.body,
        );
      case "for": {
        const wait = line.isAsync ? " await" : "";
        return this.#block(`for${wait} (const ${line.name} of ${this.#express(line.of)}) {`, line.body);
      }
      case "try":
        return this.#try(line);
      case "try-star": {
        const lines = this.#block("try {", line.body);
        lines.pop();
        const handler = this.#block(
          `  asyncio.exceptStar(error, [asyncio.${line.catches}, (error) => {`,
          line.handler,
          "}]);",
        );
        return [
          ...lines,
          "} catch (error) {",
          ...handler.map((each, index) => (index === 0 ? each : `  ${each}`)),
          "}",
        ];
      }
      case "with":
        return this.#with(line);
    }
  }

  #try({ body, handler, finalizer }: Extract<Line, { type: "try" }>): string[] {
    const lines = this.#block("try {", body);
    if (handler !== null) {
      lines.pop();
      const types = handler.catches === "Exception" ? "" : `, asyncio.${handler.catches}`;
      lines.push("} catch (error) {", `  asyncio.except(error${types});`);
      lines.push(...this.#indented(handler.body), "}");
    }
    if (finalizer !== null) {
      lines.pop();
      lines.push(...this.#block("} finally {", finalizer));
    }
    return lines;
  }

  #with({ manager, name, isWaiting, body }: Extract<Line, { type: "with" }>): string[] {
    const value = this.#express(manager);
    if (this.form === "generator") {
      return this.#block(`yield* asyncio.withAsync(${value}, function* (${name}) {`, body, "});");
    }
    const entered = isWaiting ? `await asyncio.enter(${value})` : value;
    const [head, ...rest] = this.#block("{", body);
    return [head ?? "", `  await using ${name} = ${entered};`, ...rest];
  }

  #express(expression: Expression): string {
    switch (expression.type) {
      case "name":
        return camelCase(moduleName(expression.name));
      case "literal":
        return JSON.stringify(expression.value);
      case "list":
        return `[${this.#all(expression.items)}]`;
      case "await": {
        const word = this.form === "generator" ? "yield*" : "await";
        return `${word} ${this.#express(expression.awaitable)}`;
      }
      case "yield":
        return `(yield ${this.#express(expression.value)})`;
      case "lambda":
        return `() => ${this.#express(expression.value)}`;
      case "error":
        return `new asyncio.${expression.name}(${JSON.stringify(expression.message)})`;
      case "call":
        return this.#call(expression);
    }
  }

  #call({ on, name, args, options, isNew }: Extract<Expression, { type: "call" }>): string {
    const pairs = Object.entries(options).map(([key, value]) => `${camelCase(key)}: ${this.#express(value)}`);
    const given = [
      ...args.map((arg) => this.#express(arg)),
      ...(pairs.length > 0 ? [`{ ${pairs.join(", ")} }`] : []),
    ];
    const target = on === null ? "" : `${this.#express(on)}.`;
    return `${isNew ? "new " : ""}${target}${camelCase(name)}(${given.join(", ")})`;
  }

  #all(expressions: readonly Expression[]): string {
    return expressions.map((expression) => this.#express(expression)).join(", ");
  }
}
