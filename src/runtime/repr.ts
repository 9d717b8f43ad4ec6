// Owns `repr()` and `str()`: how Python writes a value down.
import { BaseException, exceptionArgs, KeyError } from "./exceptions";
import { qualifiedName, typeName } from "./types";

/** An object that knows its own `repr()`. */
export interface Representable {
  __repr__(): string;
}

function isRepresentable(value: object): value is Representable {
  return typeof (value as Partial<Representable>).__repr__ === "function";
}

const ESCAPES: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** What `str.isprintable()` is false for, and the space. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;

function escaped(code: number): string {
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}

function reprString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let body = "";
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (char === quote) body += `\\${char}`;
    else if (ESCAPES[char] !== undefined) body += ESCAPES[char];
    else if (char !== " " && UNPRINTABLE.test(char)) body += escaped(code);
    else body += char;
  }
  return quote + body + quote;
}

/** Python's shortest digits are JavaScript's; only the exponent is written differently. */
function reprNumber(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Number.isInteger(value)) return BigInt(value).toString();
  const text = String(value);
  const small = Math.abs(value) < 1e-4 && !text.includes("e");
  if (small) return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
  return text.replace(/e([+-])(\d)$/, "e$10$2");
}

/** A number that is a `float` in Python even when it is whole: a time. */
export function reprFloat(value: number): string {
  const text = reprNumber(value);
  return Number.isInteger(value) ? `${text}.0` : text;
}

function reprAll(values: Iterable<unknown>): string {
  return Array.from(values, repr).join(", ");
}

/**
 * A tuple: an array that Python writes in round brackets.
 * Source: CPython `Objects`.
 *
 * @example
 * print(new Tuple([1, "two"])); // (1, 'two')
 */
export class Tuple<T extends readonly unknown[] = readonly unknown[]> {
  readonly [Symbol.toStringTag] = "tuple";

  constructor(readonly items: T) {}

  *[Symbol.iterator](): Generator<T[number]> {
    yield* this.items;
  }

  __repr__(): string {
    return this.items.length === 1 ? `(${repr(this.items[0])},)` : `(${reprAll(this.items)})`;
  }
}

function reprFunction(value: { name: string }): string {
  const text = Function.prototype.toString.call(value);
  if (
    text.startsWith("class") ||
    value === Error ||
    (value as { prototype?: unknown }).prototype instanceof Error
  )
    return `<class '${qualifiedName(value)}'>`;
  return `<function ${value.name === "" ? "<lambda>" : value.name} at 0x…>`;
}

function reprError(error: Error): string {
  return `${error.name}(${reprAll(exceptionArgs(error))})`;
}

/** Only a console session knows of which function a JavaScript generator is. */
function reprGenerator(value: object & { __name__?: string }): string {
  return `<generator object ${value.__name__ === undefined ? "" : `${value.__name__} `}at 0x…>`;
}

/** What is being written down: met within itself, an object is three dots. */
const open = new Set<object>();

function reprObject(value: object): string {
  if (open.has(value)) return within(value);
  open.add(value);
  try {
    return reprOpened(value);
  } finally {
    open.delete(value);
  }
}

function within(value: object): string {
  const [opening = "", closing = ""] =
    { list: "[]", tuple: "()", dict: "{}", set: "{}" }[typeName(value)] ?? "";
  return `${opening}...${closing}`;
}

function reprOpened(value: object): string {
  if (isRepresentable(value)) return value.__repr__();
  if (value instanceof Error) return reprError(value);
  if (Array.isArray(value)) return `[${reprAll(value)}]`;
  if (value instanceof Set) return value.size === 0 ? "set()" : `{${reprAll(value)}}`;
  if (value instanceof Map) {
    return `{${Array.from(value, ([key, item]) => `${repr(key)}: ${repr(item)}`).join(", ")}}`;
  }
  if (typeName(value) === "generator") return reprGenerator(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return repr(new Map(Object.entries(value)));
  return `<${qualifiedName(value.constructor)} object at 0x…>`;
}

/**
 * The text that Python's `repr()` gives: `None`, `True`, `'quoted'`, `[1, 2]`, `ValueError('x')`.
 * JavaScript has one number type: a whole number is written as Python writes an `int`.
 * Source: the built-in `repr()`.
 *
 * @example
 * print(repr("text"), repr([true, null])); // 'text' [True, None]
 */
export function repr(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "None";
    case "boolean":
      return value ? "True" : "False";
    case "number":
      return reprNumber(value);
    case "bigint":
      return value.toString();
    case "string":
      return reprString(value);
    case "symbol":
      return `<${value.description ?? "symbol"}>`;
    case "function":
      return reprFunction(value);
    case "object":
      return value === null ? "None" : reprObject(value);
  }
}

function hasStr(value: unknown): value is { __str__(): string } {
  return typeof (value as { __str__?: unknown } | null | undefined)?.__str__ === "function";
}

/**
 * The text that Python's `str()` gives: as `repr()`, but a string is itself and an error is its message.
 * Source: the built-in `str()`.
 *
 * @example
 * print(str("text"), str(new asyncio.ValueError("message"))); // text message
 */
export function str(value: unknown): string {
  if (typeof value === "string") return value;
  if (hasStr(value)) return value.__str__();
  if (value instanceof KeyError && value.args.length === 1) return repr(value.args[0]);
  if (value instanceof BaseException && value.args.length > 1) return `(${reprAll(value.args)})`;
  if (value instanceof Error) return value.message;
  return repr(value);
}

/** A `repr()` of bounded length, as `reprlib` gives: what is too long loses its middle. */
export function shortRepr(value: unknown): string {
  if (Array.isArray(value) && value.length > 6) {
    return `[${value.slice(0, 6).map(shortRepr).join(", ")}, ...]`;
  }
  const text = repr(value);
  const [limit, head] = typeof value === "bigint" || typeof value === "number" ? [40, 18] : [30, 13];
  if (
    text.length <= limit + (typeof value === "string" ? 2 : 0) ||
    value instanceof Error ||
    Array.isArray(value)
  ) {
    return text;
  }
  return `${text.slice(0, head)}...${text.slice(head + 3 - limit)}`;
}
