// Owns what a root coroutine's stack is made of: one frame for each suspended coroutine or iterator, the innermost on top.
import type { Yielded } from "./awaitables";
import type { Future } from "./futures";
import type { Root } from "./machine";
import type { CoroutineId } from "./trace";

export type Body = Iterator<unknown, unknown, never>;

/** A body's `yield` hands up what `yield*` wants: Python's `yield from`. */
export const GENERATOR = 0;
/** The same for any iterator of an awaitable object; all other bodies are generators. */
export const ITERATOR = 1;
/** A body's `yield` is a lowered `await`. */
export const LOWERED = 2;
/** A body's `yield` gives an item, unless it is an `Await`. */
export const ASYNC_GENERATOR = 3;
/** There is no body: asyncio's own, which waits for one thing at a time, written as steps. */
export const STEPS = 4;
/** There is no body either: it gives way for one turn of the loop, then gives what it holds. */
export const TURN = 5;

export type FrameKind =
  typeof GENERATOR | typeof ITERATOR | typeof LOWERED | typeof ASYNC_GENERATOR | typeof STEPS | typeof TURN;

/** What a step gives when there is no result yet. */
export const MUST_WAIT = Symbol("MUST_WAIT");

/** A coroutine as steps: it costs no generator, and mostly nobody waits at all. `held` is what its calls differ in. */
export interface Steps<H> {
  /** Does the work at once where there is nothing to wait for, and gives the result, or `MUST_WAIT`. */
  attempt(held: H): unknown;
  /** What to wait for then: a future, or a coroutine of its own. */
  wait(held: H): Future | Enterable;
  /** That is over: gives the result, or `MUST_WAIT`, and waits anew. */
  resumed(held: H, waiter: Future): unknown;
  /** `error` was raised in place of that, and goes on when this has tidied up. */
  interrupted(held: H, waiter: Future, error: unknown): void;
}

/** What the calls of one function have in common. */
export class Code {
  constructor(
    /** After a dot if it is a method, as in `coroutine 'Queue.get' was never awaited`. */
    readonly qualname: string,
    readonly kind: FrameKind,
    /** True for asyncio's own, which the trace leaves out. */
    readonly internal: boolean,
    /** Makes the body from what a coroutine holds in its place until it begins; `null` when it holds the body itself. */
    readonly begin: ((held: unknown) => Body) | null = null,
    /** The steps of that kind. */
    readonly steps: Steps<never> | null = null,
  ) {}
}

/** The code of a coroutine of asyncio's own that is written as steps. */
export function stepsOf<H>(qualname: string, steps: Steps<H>): Code {
  return new Code(qualname, STEPS, true, null, steps);
}

/** The same for what never waits. */
export function atOnce(qualname: string, attempt: (held: never) => unknown): Code {
  return stepsOf<never>(qualname, { attempt, wait: never, resumed: never, interrupted: never });
}

function never(): never {
  throw new Error("It never waits.");
}

/**
 * What the machine is told beside a value: whether that is an error to raise, and whether the coroutine is over. One
 * object for all, read at once by whoever had it filled, so that a call costs no allocation.
 */
export const passing = { throwing: false, over: false, value: undefined as unknown };

/** Something that, awaited, puts a frame on the stack of whoever awaits it. */
export abstract class Enterable<T = unknown> {
  /** Puts its frame above `caller` and fills `passing`. @throws what the awaiting code shall see. */
  abstract enter(root: Root, caller: Frame): Frame;

  [Symbol.iterator](): Iterator<Yielded, T, unknown> {
    return new Entry(this) as unknown as Iterator<Yielded, T, unknown>;
  }
}

/**
 * Iterator behind `yield* coroutine`: hands itself to the machine, which enters the coroutine, then passes the result on.
 * A plain `yield coroutine` hands up no such thing. It is each of its own results, which `yield*` and the machine read
 * at once, so that awaiting costs one object.
 */
export class Entry implements Iterator<unknown, unknown, unknown> {
  declare done: boolean;
  declare value: unknown;
  declare readonly enterable: Enterable;

  constructor(enterable: Enterable) {
    this.done = false;
    this.value = undefined;
    this.enterable = enterable;
  }

  next(value?: unknown): IteratorResult<unknown, unknown> {
    if (this.value === this || this.done) {
      this.done = true;
      this.value = value;
    } else this.value = this;
    return this;
  }

  throw(error: unknown): never {
    throw error;
  }
}

/** The body of a coroutine that has ended. */
export const OVER: Body = { next: () => ({ done: true, value: undefined }) };

/** One suspended coroutine or iterator. */
export abstract class Frame<T = unknown> extends Enterable<T> {
  /** @internal Its iterator, once it has begun. */
  declare body: Body;
  /** @internal */
  declare readonly code: Code;
  /** Who awaits it: a frame, or the root of the stack; `null` while nobody does. */
  declare caller: Frame | Root | null;
  /** The trace's number of the coroutine that this frame is; 0 when the trace leaves it out; below 0: not begun. */
  declare traceId: CoroutineId;

  constructor(body: Body, code: Code) {
    super();
    this.body = body;
    this.code = code;
    this.caller = null;
    this.traceId = 0;
  }

  /** @internal */
  get isOver(): boolean {
    return this.body === OVER;
  }

  /** Whether its body runs the caller's own code: then an error that reaches it has reached the caller. */
  isBlockOfCaller(): boolean {
    return false;
  }

  /** The body gave an item, and `passing.throwing` says whether what comes back is raised: only an async generator does. */
  gave(item: unknown): unknown {
    return item;
  }

  /** The body returned: gives what its caller gets, and `passing.throwing` says whether that is raised. */
  finished(value: unknown): unknown {
    passing.throwing = false;
    return value;
  }

  /** The body raised: as `finished`. */
  failed(error: Error): unknown {
    passing.throwing = true;
    return error;
  }
}

const AWAIT = /* @__PURE__ */ new Code("__await__", ITERATOR, true);

/** The iterator of an awaitable object that is neither a coroutine nor a future: Python's `__await__`. */
export class IteratorFrame<T = unknown> extends Frame<T> {
  constructor(body: Body) {
    super(body, AWAIT);
  }

  override enter(_root: Root, caller: Frame): this {
    this.caller = caller;
    passing.throwing = false;
    passing.value = undefined;
    return this;
  }
}
