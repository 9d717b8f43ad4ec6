// Owns the names of a program: which function, task or generator a reference means, from where it stands.
//
// Functions call and await only functions after their own, and generators none: so nothing ever waits for itself.
import { call, type Definition, does, type Expression, type Line, literal, name } from "./listing";
import { Resources } from "./resources";
import type { Effect, Pick, Program, Statement, TaskName } from "./tree";

/** Where a statement stands. */
export interface Place {
  in: { kind: "function" | "generator"; index: number } | { kind: "callback" };
  /** The names of the task group and of the timeout in whose block it stands. */
  group: string | null;
  timeout: string | null;
  /** The name of the exit stack in whose block it stands. */
  stack: string | null;
  canReturn: boolean;
  canBreak: boolean;
}

type WriteBody = (scope: Scope, statements: readonly Statement[], place: Place) => Line[];

/** Ends of the names of tasks of one function. A function has two at most, a crowd more. */
export const slots = ["a", "b", "c", "d"];

export class Scope {
  readonly resources = new Resources();
  readonly #program: Program;
  readonly #writeBody: WriteBody;
  readonly #functions = new Map<number, Definition>();
  readonly #generators = new Map<number, Definition>();
  readonly #callbacks: Definition[] = [];
  readonly #own: Definition[] = [];
  #numbers = 0;
  #mentionsMain = false;

  constructor(program: Program, writeBody: WriteBody) {
    this.#program = program;
    this.#writeBody = writeBody;
  }

  /** In generator form there is no `async for`, and the block of a manager is a function of its own. */
  get isAsync(): boolean {
    return this.#program.form === "async";
  }

  get mentionsMain(): boolean {
    return this.#mentionsMain;
  }

  /** What has been used, in an order in which a reader finds the small ones first. */
  definitions(): Definition[] {
    return [...this.#callbacks, ...this.#own, ...this.#generators.values(), ...this.#functions.values()];
  }

  number(): number {
    this.#numbers++;
    return this.#numbers;
  }

  /** A text of its own for every place that prints. */
  label(): Expression & { value: string } {
    return { type: "literal", value: `s${this.number()}` };
  }

  // --- tasks ---

  /** Any task, main among them: what is not awaited may be of any function. */
  anyTask({ callee, slot }: TaskName): Expression {
    const index = callee % this.#program.functions.length;
    return this.taskNamed(index === 0 ? "main" : taskKey(index, slot));
  }

  /** A task that may be awaited from here. */
  taskAfter(place: Place, { callee, slot }: TaskName): Expression {
    const index = this.functionAfter(place, callee);
    return this.taskNamed(index === null ? "none" : taskKey(index, slot));
  }

  taskNamed(key: string): Expression {
    if (key === "main") this.#mentionsMain = true;
    return call(null, "task", [literal(key)]);
  }

  // --- functions, generators, callbacks: each is written when it is first used ---

  functionAfter(place: Place, pick: Pick): number | null {
    const count = this.#program.functions.length;
    switch (place.in.kind) {
      case "function":
        return among(place.in.index + 1, count, pick);
      case "generator":
        return null;
      case "callback":
        return among(1, count, pick);
    }
  }

  /** Generators cannot be written in generator form. */
  generatorAfter(place: Place, pick: Pick): number | null {
    if (!this.isAsync) return null;
    const first = place.in.kind === "generator" ? place.in.index + 1 : 0;
    return among(first, this.#program.generators.length, pick);
  }

  function(index: number): string {
    const key = `f${index}`;
    return this.#define(this.#functions, index, { kind: "coroutine", name: key, body: [] }, () => {
      const body = this.#writeBody(this, this.#program.functions[index] ?? [], inFunction(index));
      const last = body.at(-1)?.type;
      const isLeft = last === "return" || last === "raise";
      return isLeft ? body : [...body, { type: "return", value: literal(`end of ${key}`) }];
    });
  }

  generator(index: number): string {
    const key = `g${index}`;
    return this.#define(this.#generators, index, { kind: "generator", name: key, body: [] }, () => {
      const place: Place = { ...inFunction(index), in: { kind: "generator", index }, canReturn: false };
      const body = this.#writeBody(this, this.#program.generators[index] ?? [], place);
      // Without a `yield` it would be a coroutine function in Python.
      return [...body, does({ type: "yield", value: literal(`end of ${key}`) })];
    });
  }

  /** A coroutine function that nothing else calls. */
  coroutine(key: string, body: Line[]): string {
    this.#own.push({ kind: "coroutine", name: key, body });
    return key;
  }

  /** A function of the module, so that its name is the same in both languages. */
  callback(body: (scope: Scope) => Line[], key = `callback${this.number()}`): Expression {
    const definition: Definition = { kind: "callback", name: key, body: [] };
    this.#callbacks.push(definition);
    definition.body = body(this);
    return name(key);
  }

  effects(effects: readonly Effect[]): Line[] {
    const place: Place = { ...inFunction(0), in: { kind: "callback" }, canReturn: false };
    return this.#writeBody(this, effects, place);
  }

  #define(among: Map<number, Definition>, index: number, definition: Definition, body: () => Line[]): string {
    if (!among.has(index)) {
      among.set(index, definition);
      definition.body = body();
    }
    return definition.name;
  }
}

export function inFunction(index: number): Place {
  return {
    in: { kind: "function", index },
    group: null,
    timeout: null,
    stack: null,
    canReturn: true,
    canBreak: false,
  };
}

function among(first: number, count: number, pick: Pick): number | null {
  return first >= count ? null : first + (pick % (count - first));
}

export function taskKey(callee: number, slot: number): string {
  return `t${callee}${slots[slot % 2] ?? ""}`;
}
