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

/** What `attempt` gives when its work cannot be done at once. */
export const MUST_WAIT = Symbol("MUST_WAIT");

/** What the calls of one function have in common. */
export interface Code {
  /** After a dot if it is a method, as in `coroutine 'Queue.get' was never awaited`. */
  readonly qualname: string;
  readonly kind: FrameKind;
  /** True for asyncio's own, which the trace leaves out. */
  readonly internal: boolean;
  /**
   * Does the work at once where an `await` finds nothing to wait for, and gives the result, or `MUST_WAIT`: then the
   * coroutine begins. That costs no generator.
   */
  readonly attempt: ((held: unknown) => unknown) | null;
  /** Makes the body from what a coroutine holds in its place until it begins; `null` when it holds the body itself. */
  readonly begin: ((held: unknown) => Body) | null;
}

/**
 * What goes into the next frame or out of the last: a value to send, or an error to raise. One object for all, read
 * at once by whoever had it filled, so that a call costs no allocation.
 */
export const passing = { throwing: false, value: undefined as unknown };

/** Something that, awaited, puts a frame on the stack of whoever awaits it. */
export abstract class Enterable<T = unknown> {
  /** Set while `yield*` hands this object to the machine: tells `yield* x` from `yield x`. */
  abstract requested: boolean;

  /** Puts its frame above `caller` and fills `passing`. @throws what the awaiting code shall see. */
  abstract enter(root: object, caller: Frame): Frame;

  [Symbol.iterator](): Iterator<Yielded, T, unknown> {
    return new EntryIterator(this) as Iterator<Yielded, T, unknown>;
  }
}

/**
 * Iterator behind `yield* coroutine`: hands the object to the machine, then passes its result on. It is each of its own
 * results, which `yield*` and the machine read at once, so that awaiting costs one object.
 */
class EntryIterator implements Iterator<unknown, unknown, unknown> {
  declare done: boolean;
  declare value: unknown;
  declare private asked: boolean;

  constructor(entry: Enterable) {
    this.done = false;
    this.value = entry;
    this.asked = false;
  }

  next(value?: unknown): IteratorResult<unknown, unknown> {
    if (this.asked) {
      this.done = true;
      this.value = value;
    } else {
      this.asked = true;
      (this.value as Enterable).requested = true;
    }
    return this;
  }

  throw(error: unknown): never {
    throw error;
  }
}

/** One suspended iterator. */
export abstract class Frame<T = unknown> extends Enterable<T> {
  declare requested: boolean;
  declare caller: Frame | null;
  /** The trace's number of the coroutine that this frame is; 0 when the trace leaves it out. */
  declare traceId: CoroutineId;
  /** @internal Its iterator, once it has begun. */
  declare body: Body;
  /** @internal */
  declare readonly code: Code;

  constructor(body: Body, code: Code) {
    super();
    this.requested = false;
    this.caller = null;
    this.traceId = 0;
    this.body = body;
    this.code = code;
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

const ITERATOR: Code = { qualname: "__await__", kind: GENERATOR, internal: true, attempt: null, begin: null };

/** The iterator of an awaitable object that is neither a coroutine nor a future: Python's `__await__`. */
export class IteratorFrame<T = unknown> extends Frame<T> {
  constructor(body: Body) {
    super(body, ITERATOR);
  }

  override enter(_root: object, caller: Frame): this {
    this.caller = caller;
    passing.throwing = false;
    passing.value = undefined;
    return this;
  }
}
