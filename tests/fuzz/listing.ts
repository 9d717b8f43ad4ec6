// Owns a program as lines that are of neither language yet: what is said is settled, how it is spelled is not.
//
// Names are asyncio's, in Python's case. Whoever spells a listing decides nothing but spelling, so that the two
// programs of a listing mean the same.
import type { CaughtName, ErrorName, StarName } from "./tree";

export type Expression =
  /** Dotted, where it is a module's. */
  | { type: "name"; name: string }
  | { type: "literal"; value: string | number | boolean | null }
  | { type: "list"; items: Expression[] }
  | { type: "await"; awaitable: Expression }
  /** Its value is what the generator is sent. */
  | { type: "yield"; value: Expression }
  /** A function without parameters. */
  | { type: "lambda"; value: Expression }
  | { type: "error"; name: ErrorName; message: string }
  | {
      type: "call";
      on: Expression | null;
      name: string;
      args: Expression[];
      options: Record<string, Expression>;
      /** The call makes an object of a class. */
      isNew: boolean;
    };

export type Line =
  | { type: "do"; expression: Expression }
  | { type: "let"; name: string; value: Expression }
  | { type: "unless"; test: Expression; body: Line[] }
  | { type: "raise"; error: Expression }
  | { type: "raise-again" }
  | { type: "return"; value: Expression }
  | { type: "break" }
  | { type: "repeat"; name: string; times: number; body: Line[] }
  | { type: "for"; name: string; of: Expression; isAsync: boolean; body: Line[] }
  | {
      type: "try";
      body: Line[];
      handler: { catches: CaughtName; body: Line[] } | null;
      finalizer: Line[] | null;
    }
  /** The handler does not wait. */
  | { type: "try-star"; body: Line[]; catches: StarName; handler: Line[] }
  /** `isWaiting`: its entering may suspend. */
  | { type: "with"; manager: Expression; name: string; isWaiting: boolean; body: Line[] };

export interface Definition {
  kind: "coroutine" | "generator" | "callback";
  name: string;
  body: Line[];
}

/** It is run by a Runner: `main()` after `inLoop`, when there is a loop but nothing runs in it. */
export interface Listing {
  globals: Line[];
  inLoop: Line[];
  definitions: Definition[];
  runsTwice: boolean;
}

export const name = (text: string): Expression => ({ type: "name", name: text });
export const literal = (value: string | number | boolean | null): Expression => ({ type: "literal", value });
export const list = (items: Expression[]): Expression => ({ type: "list", items });
export const wait = (awaitable: Expression): Expression => ({ type: "await", awaitable });

type Options = Record<string, Expression>;

/** `on.name(...args, **options)`; a string stands for the name. */
export function call(
  on: Expression | string | null,
  name: string,
  args: Expression[] = [],
  options: Options = {},
): Expression {
  const target: Expression | null = typeof on === "string" ? { type: "name", name: on } : on;
  return { type: "call", on: target, name, args, options, isNew: false };
}

/** An object of a class of a module. */
export function make(
  module: string,
  name: string,
  args: Expression[] = [],
  options: Options = {},
): Expression {
  return { type: "call", on: { type: "name", name: module }, name, args, options, isNew: true };
}

export const does = (expression: Expression): Line => ({ type: "do", expression });
export const prints = (...values: Expression[]): Line => does(call(null, "print", values));
