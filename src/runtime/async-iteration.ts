// Owns `async for`: how to get at an async iterator, and how to ask it for its next item.
//
// A program writes JavaScript's protocol (`[Symbol.asyncIterator]()` and `next()`), or Python's (`__aiter__()` and
// `__anext__()`), where StopAsyncIteration is the end. Leaving the loop early does not close an async generator: that
// is JavaScript's habit, not Python's.
// Source: CPython `Python/ceval.c`, `GET_AITER` and `GET_ANEXT`.
import { AsyncGenerator, type AsyncGeneratorStep } from "./asyncgens";
import { Await, type Awaitable, isAwaitableObject } from "./awaitables";
import { Coroutine, internal } from "./coroutines";
import { StopAsyncIteration } from "./exceptions";
import { Enterable, type Frame, IteratorFrame } from "./frames";
import type { Root } from "./machine";
import { typeName } from "./types";

/** An async iterator of the program's own, in either protocol. */
interface ProgramIterator {
  next?(value?: unknown): unknown;
  __anext__?(): unknown;
  athrow?(error: unknown): unknown;
  aclose?(): unknown;
}

type AwaitedStep = IteratorFrame | AsyncGeneratorStep;

/** What a lowered `for await` asks for its items. It has no `return`, so a `break` closes nothing. */
export interface LoopIterator {
  next(value?: unknown): AwaitedStep;
}

class GeneratorLoop implements LoopIterator {
  constructor(private readonly generator: AsyncGenerator) {}

  next(value?: unknown): AwaitedStep {
    return this.generator.next(value);
  }
}

class ProgramLoop implements LoopIterator {
  constructor(private readonly iterator: ProgramIterator) {}

  next(): AwaitedStep {
    return new IteratorFrame(nextOf(this.iterator));
  }
}

/** The iterator that `for await (… of value)` uses. @throws TypeError for what is not async iterable. */
export function asyncIterator(value: unknown): LoopIterator {
  if (value instanceof AsyncGenerator) return new GeneratorLoop(value);
  const iterator = iteratorOf(value);
  if (iterator instanceof AsyncGenerator) return new GeneratorLoop(iterator);
  if (!isAsyncIterator(iterator)) {
    throw new TypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }
  return new ProgramLoop(iterator);
}

/** `undefined` for what is not async iterable. */
function startOf(value: unknown): unknown {
  const iterable = value as { [Symbol.asyncIterator]?(): unknown; __aiter__?(): unknown } | null | undefined;
  return iterable?.__aiter__?.() ?? iterable?.[Symbol.asyncIterator]?.();
}

function isAsyncIterator(value: unknown): value is ProgramIterator {
  const { next, __anext__ } = (value ?? {}) as Partial<Record<keyof ProgramIterator, unknown>>;
  return typeof __anext__ === "function" || typeof next === "function";
}

function iteratorOf(value: unknown): ProgramIterator {
  const iterator = startOf(value);
  if (typeof iterator === "object" && iterator !== null && !(iterator instanceof Coroutine)) return iterator;
  if (iterator !== undefined) {
    throw new TypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`,
    );
  }
  throw new TypeError(`'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
}

/** Asks for one item; once that is awaited, the end of either protocol is JavaScript's. */
function nextOf(iterator: ProgramIterator): Generator<unknown, IteratorResult<unknown>, never> {
  const isPython = iterator.__anext__ !== undefined;
  return answer(awaitableOf(isPython ? iterator.__anext__?.() : iterator.next?.()), isPython);
}

function* answer(
  asked: Generator<unknown, unknown, never>,
  isPython: boolean,
): Generator<unknown, IteratorResult<unknown>, never> {
  try {
    const given = yield* asked;
    return isPython ? { done: false, value: given } : (given as IteratorResult<unknown>);
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
    throw error;
  }
}

function awaitableOf(step: unknown): Generator<unknown, unknown, never> {
  if (!isAwaitableObject(step)) {
    throw new TypeError(`'async for' received an invalid object from __anext__: ${typeName(step)}`);
  }
  return step as Generator<unknown, unknown, never>;
}

/**
 * A lowered `yield*`. esbuild asks for it in plain generators too, so what is iterated without waiting stays what it is.
 */
export function delegate(value: unknown): Iterable<unknown> {
  const isAsync =
    typeof (value as Partial<AsyncIterable<unknown>> | null)?.[Symbol.asyncIterator] === "function";
  return isAsync ? delegating(value as ProgramIterator) : (value as Iterable<unknown>);
}

/** Items, sent values and exceptions go through. */
function* delegating(value: ProgramIterator): Generator<unknown, unknown, unknown> {
  const iterator = asyncIterator(value);
  let step = (yield new Await(iterator.next())) as IteratorResult<unknown>;
  while (step.done !== true) {
    try {
      const sent = yield step.value;
      step = (yield new Await(iterator.next(sent))) as IteratorResult<unknown>;
    } catch (error) {
      if (typeof value.athrow !== "function") throw error;
      step = { done: false, value: yield new Await(value.athrow(error)) };
    }
  }
  return step.value as unknown;
}

/** What `anext` gives for an iterator of the program's own: await it, or make a task of it. */
class AnextAwaitable<T> extends Enterable<T> {
  readonly [Symbol.toStringTag] = "anext_awaitable";

  constructor(
    private readonly asked: Generator<unknown, IteratorResult<T>, never>,
    private readonly fallback: readonly T[],
  ) {
    super();
  }

  override enter(root: Root, caller: Frame): Frame {
    return new IteratorFrame<T>(this.body()).enter(root, caller);
  }

  /** @internal Itself, as a task drives it. */
  asCoroutine(): Coroutine<T> {
    return internal<T>("anext_awaitable", this.body());
  }

  *body(): Generator<unknown, T, never> {
    const step = yield* this.asked;
    if (step.done !== true) return step.value;
    if (this.fallback.length === 0) throw new StopAsyncIteration();
    return this.fallback[0] as T;
  }
}

/**
 * The next item of an async iterator: Python's `anext()`. At the end it gives `fallback`, if there is one.
 * Suspends when the iterator does.
 * Source: the built-in `anext()`.
 *
 * @throws StopAsyncIteration at the end, when there is no `fallback`; TypeError for what is no async iterator.
 *
 * @example
 * async function* numbers() {
 *   yield 1;
 * }
 * const generator = numbers();
 * print(await anext(generator), await anext(generator, "no more")); // 1 no more
 */
export function anext<T, D = never>(
  iterator: AsyncIterator<T> | { __anext__(): Awaitable<T> },
  ...fallback: [] | [D]
): PromiseLike<T | D> {
  if (iterator instanceof AsyncGenerator) return iterator.anext(fallback) as never;
  if (!isAsyncIterator(iterator)) {
    throw new TypeError(`'${typeName(iterator)}' object is not an async iterator`);
  }
  if ("__anext__" in iterator && fallback.length === 0) return iterator.__anext__() as never;
  return new AnextAwaitable(nextOf(iterator), fallback) as never;
}

/**
 * The async iterator of an async iterable: Python's `aiter()`.
 * Source: the built-in `aiter()`.
 *
 * @throws TypeError when it has none.
 *
 * @example
 * async function* numbers() {
 *   yield 1;
 * }
 * print(await anext(aiter(numbers()))); // 1
 */
export function aiter<T>(iterable: AsyncIterable<T>): AsyncIterator<T> {
  if (iterable instanceof AsyncGenerator) return iterable as never;
  const iterator = startOf(iterable);
  if (iterator === undefined) throw new TypeError(`'${typeName(iterable)}' object is not an async iterable`);
  if (!isAsyncIterator(iterator)) {
    throw new TypeError(`aiter() returned not an async iterator of type '${typeName(iterator)}'`);
  }
  return iterator as AsyncIterator<T>;
}
