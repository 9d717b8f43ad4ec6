// Owns coroutine functions: how a generator function becomes one, and how one is known.
import type { Awaitable } from "./awaitables";
import { Coroutine, programName } from "./coroutines";
import { type Body, Code, GENERATOR } from "./frames";
import { Future } from "./futures";

/** A function whose call gives a coroutine object. */
export type CoroutineFunction<A extends unknown[], T> = (...args: A) => Coroutine<T>;

const coroutineFunctions = /* @__PURE__ */ new WeakSet<object>();

/**
 * Makes a coroutine function of a generator function: `asyncio.coroutine`, as it was from Python 3.4 to 3.10.
 * A plain function becomes one that never suspends.
 * Source: `asyncio.coroutines.coroutine` (3.4 to 3.10), `types.coroutine`.
 *
 * @param body named, since the name shows in traces and messages
 *
 * @example
 * const compute = asyncio.coroutine(function* (x: number, y: number) {
 *   yield* asyncio.sleep(1);
 *   return x + y;
 * });
 * print(asyncio.run(compute(1, 2))); // 3
 */
export function coroutine<A extends unknown[], T>(
  body: (...args: A) => Generator<unknown, T, never>,
): CoroutineFunction<A, T>;
export function coroutine<A extends unknown[], T>(body: (...args: A) => T): CoroutineFunction<A, T>;
export function coroutine<A extends unknown[], T>(
  body: (...args: A) => T | Generator<unknown, T, never>,
): CoroutineFunction<A, T> {
  const name = programName(body.name);
  const start = isGeneratorFunction(body) ? body : generatorOf(body as (...args: A) => T);
  // Most calls have one argument, which needs no array to wait in.
  const one = new Code(name, GENERATOR, false, start as unknown as (arg: unknown) => Body);
  const several = new Code(name, GENERATOR, false, (args) => start(...(args as A)));
  const made =
    body.length === 1
      ? (first: unknown, ...rest: unknown[]) =>
          rest.length === 0 ? new Coroutine<T>(one, first) : new Coroutine<T>(several, [first, ...rest])
      : (...args: unknown[]) => new Coroutine<T>(several, args);
  coroutineFunctions.add(made);
  return Object.defineProperty(made, "name", { value: name });
}

const GeneratorFunction = /* @__PURE__ */ Object.getPrototypeOf(function* () {}) as object;

function isGeneratorFunction<A extends unknown[]>(
  body: (...args: A) => unknown,
): body is (...args: A) => Generator<unknown, never, never> {
  return Object.prototype.isPrototypeOf.call(GeneratorFunction, body);
}

/** A function without `yield` that returns an awaitable hands over its result, as the 3.4 decorator did. */
function generatorOf<A extends unknown[]>(body: (...args: A) => unknown) {
  return function* (...args: A): Generator<unknown, unknown, never> {
    const result = body(...args);
    return result instanceof Coroutine || result instanceof Future ? ((yield* result) as unknown) : result;
  };
}

/** Lowered functions carry no mark, so they are known by what they do first. */
function isLoweredTo(helper: string, value: unknown): boolean {
  if (typeof value !== "function") return false;
  return new RegExp(`^[^{]*(?:=>|\\{\\s*return) ${helper}\\(`).test(Function.prototype.toString.call(value));
}

/**
 * `inspect.iscoroutinefunction()`: true for what `coroutine` made, and for a lowered `async function`.
 * Source: `inspect.iscoroutinefunction`.
 *
 * @example
 * print(asyncio.iscoroutinefunction(work)); // True
 */
export function iscoroutinefunction(value: unknown): value is (...args: never[]) => Awaitable<unknown> {
  return (typeof value === "function" && coroutineFunctions.has(value)) || isLoweredTo("__async", value);
}

/**
 * `inspect.isasyncgenfunction()`: true for a lowered `async function*`.
 * Source: `inspect.isasyncgenfunction`.
 *
 * @example
 * async function* numbers() {
 *   yield 1;
 * }
 * print(asyncio.isasyncgenfunction(numbers)); // True
 */
export function isasyncgenfunction(value: unknown): boolean {
  return isLoweredTo("__asyncGenerator", value);
}
