// Owns Python's built-in functions as a snippet imports them: `import { print } from "corolla/builtins"`.
import { dirOf } from "./dir";
import { StopIteration } from "./exceptions";
import { host } from "./host";
import { str } from "./repr";
import { fullNameOf, typeName } from "./types";

export { aiter, anext } from "./async-iteration";
export { repr, str, Tuple } from "./repr";

/** Minimal view of the host's console, which the runtime prints to when nobody observes the program. */
interface HostConsole {
  log(text: string): void;
}

/**
 * Writes its arguments as Python's `print()` does: `str()` of each, a space between them, a line end after.
 * Source: the built-in `print()`.
 *
 * @example
 * print("result", [1, "two", null]); // result [1, 'two', None]
 */
export function print(...values: unknown[]): void {
  const text = values.map(str).join(" ");
  if (host.observer !== null) {
    const task = host.taskId;
    host.observer({ type: "output", time: host.time(), stream: "stdout", text: `${text}\n`, task });
  } else {
    (globalThis as { console?: HostConsole }).console?.log(text);
  }
}

class PythonType {
  constructor(
    readonly name: string,
    private readonly qualified: string,
  ) {}

  __repr__(): string {
    return `<class '${this.qualified}'>`;
  }
}

/**
 * The class of a value, printed as Python prints it: `<class 'coroutine'>`.
 * Source: the built-in `type()`.
 *
 * @example
 * print(type(1.5), type("text")); // <class 'float'> <class 'str'>
 */
export function type(value: unknown): { readonly name: string } {
  return new PythonType(typeName(value), fullNameOf(value));
}

/**
 * The names of an object's attributes, as Python's `dir()` lists them.
 * Source: the built-in `dir()`.
 *
 * @example
 * const coro = work();
 * print(dir(coro).includes("send")); // True
 * await coro;
 */
export function dir(value: unknown): string[] {
  return dirOf(value, typeName(value));
}

/**
 * The numbers from `start` (0 unless given) up to, not including, `stop`.
 * Source: the built-in `range`.
 *
 * @example
 * print([...range(3)], [...range(6, 0, -2)]); // [0, 1, 2] [6, 4, 2]
 */
export function range(stop: number): Generator<number>;
export function range(start: number, stop: number, step?: number): Generator<number>;
export function* range(first: number, stop?: number, step = 1): Generator<number> {
  const [from, to] = stop === undefined ? [0, first] : [first, stop];
  for (let at = from; step > 0 ? at < to : at > to; at += step) yield at;
}

/**
 * The next item of an iterator. At its end, `fallback` if there is one.
 * Source: the built-in `next()`.
 *
 * @throws StopIteration with what the iterator returned, when it has ended and there is no `fallback`; TypeError for
 *   what is no iterator.
 *
 * @example
 * const numbers = range(2);
 * print(next(numbers), next(numbers), next(numbers, "no more")); // 0 1 no more
 */
export function next<T>(iterator: Iterator<T>): T;
export function next<T, F>(iterator: Iterator<T>, fallback: F): T | F;
export function next<T>(iterator: Iterator<T>, ...fallback: unknown[]): unknown {
  if (typeof (iterator as Partial<Iterator<T>> | null)?.next !== "function") {
    throw new TypeError(`'${typeName(iterator)}' object is not an iterator`);
  }
  const { done, value } = iterator.next() as IteratorResult<T, unknown>;
  if (done !== true) return value;
  if (fallback.length > 0) return fallback[0];
  throw new StopIteration(...(value === undefined ? [] : [value]));
}
