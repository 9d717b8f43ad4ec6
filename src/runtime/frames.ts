// Owns what a root coroutine's stack is made of: one frame for each suspended iterator, the innermost on top.
import type { Yielded } from "./awaitables";
import type { CoroutineId } from "./trace";

export type Body = Iterator<unknown, unknown, never>;

/** A body's `yield` hands up what `yield*` wants: Python's `yield from`, and any iterator of an awaitable. */
export const GENERATOR = 0;
/** A body's `yield` is a lowered `await`. */
export const LOWERED = 1;
/** A body's `yield` gives an item, unless it is an `Await`. */
export const ASYNC_GENERATOR = 2;

export type FrameKind = typeof GENERATOR | typeof LOWERED | typeof ASYNC_GENERATOR;

/**
 * What goes into the next frame or out of the last: a value to send, or an error to raise. One object for all, read
 * at once by whoever had it filled, so that a call costs no allocation.
 */
export const passing = { throwing: false, value: undefined as unknown };

/** Something that, awaited, puts a frame on the stack of whoever awaits it. */
export abstract class Enterable<T = unknown> {
  /** Set while `yield*` hands this object to the machine: tells `yield* x` from `yield x`. */
  requested = false;

  /** Puts its frame above `caller` and fills `passing`. @throws what the awaiting code shall see. */
  abstract enter(root: object, caller: Frame): Frame;

  [Symbol.iterator](): Iterator<Yielded, T, unknown> {
    return new EntryIterator(this) as Iterator<Yielded, T, unknown>;
  }
}

/** Iterator behind `yield* coroutine`: hands the object to the machine, then passes its result on. */
class EntryIterator implements Iterator<unknown, unknown, unknown> {
  #asked = false;
  constructor(private readonly entry: Enterable) {}

  next(value?: unknown): IteratorResult<unknown, unknown> {
    if (this.#asked) return { done: true, value };
    this.#asked = true;
    this.entry.requested = true;
    return { done: false, value: this.entry };
  }

  throw(error: unknown): never {
    throw error;
  }
}

/** One suspended iterator. */
export abstract class Frame<T = unknown> extends Enterable<T> {
  caller: Frame | null = null;
  /** The trace's number of the coroutine that this frame is; 0 when the trace leaves it out. */
  traceId: CoroutineId = 0;

  constructor(
    readonly body: Body,
    readonly kind: FrameKind,
  ) {
    super();
  }

  /** Whether its body runs the caller's own code: then an error that reaches it has reached the caller. */
  isBlockOfCaller(): boolean {
    return false;
  }

  /** The body gave an item: only an async generator does. */
  gave(item: unknown): void {
    passing.value = item;
  }

  /** The body returned. */
  finished(value: unknown): void {
    passing.throwing = false;
    passing.value = value;
  }

  /** The body raised. */
  failed(error: Error): void {
    passing.throwing = true;
    passing.value = error;
  }
}

/** The iterator of an awaitable object that is neither a coroutine nor a future: Python's `__await__`. */
export class IteratorFrame<T = unknown> extends Frame<T> {
  constructor(body: Body) {
    super(body, GENERATOR);
  }

  override enter(_root: object, caller: Frame): this {
    this.caller = caller;
    passing.throwing = false;
    passing.value = undefined;
    return this;
  }
}
