// Owns the question "can this be awaited?", for types and at run time.
import type { Coroutine } from "./coroutines";
import type { Future } from "./futures";
import { Enterable } from "./frames";
import { GeneratorPrototype, typeName } from "./types";

/** What an iterator of an awaitable hands up: a future to wait for, a coroutine to run, or nothing (one bare turn). */
export type Yielded = Future | Coroutine | undefined;

/** Python's `__await__`: an object whose iterator suspends and, when done, gives the result. */
export interface AwaitableObject<T> {
  [Symbol.iterator](): Iterator<unknown, T, never>;
}

/**
 * Whatever `await` takes: a coroutine, a future, a task, or an object of one's own with `[Symbol.iterator]`.
 * `PromiseLike` stands for the call of an `async function`, which TypeScript types as a Promise.
 */
export type Awaitable<T> = PromiseLike<T> | AwaitableObject<T>;

/** What a lowered async generator yields where its source says `await`; other yields give an item. */
export class Await {
  constructor(readonly value: unknown) {}
}

/**
 * `inspect.isawaitable()`: collections and generators can be iterated, but Python does not await a list or a generator.
 * Source: `inspect.isawaitable`.
 *
 * @example
 * const coro = work();
 * print(asyncio.isawaitable(coro), asyncio.isawaitable([coro])); // True False
 * await coro;
 */
export function isAwaitableObject(value: unknown): value is AwaitableObject<unknown> {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value) || value instanceof Map || value instanceof Set || ArrayBuffer.isView(value))
    return false;
  if (Object.prototype.isPrototypeOf.call(GeneratorPrototype, value) || Symbol.asyncIterator in value)
    return false;
  return typeof (value as Partial<AwaitableObject<unknown>>)[Symbol.iterator] === "function";
}

/** The body of a coroutine of asyncio's own. */
export type Body<T> = Generator<unknown, T, never>;

/** Python's `yield from awaitable`: what `yield*` takes. @throws TypeError for what cannot be awaited. */
export function from<T>(awaitable: Awaitable<T>): Body<T> {
  // Most are coroutines, and need no closer look.
  if (!(awaitable instanceof Enterable) && !isAwaitableObject(awaitable)) {
    throw new TypeError(`'${typeName(awaitable)}' object can't be awaited${hintFor(awaitable)}`);
  }
  return awaitable as Body<T>;
}

/** The way out for who tries to await a native Promise. */
export function hintFor(value: unknown): string {
  return value instanceof Promise ? ". In real time, await asyncio.fromPromise(promise)." : "";
}
