// Owns the locks: Lock, Event, Condition, Semaphore, BoundedSemaphore.
//
// Each is fair: who asks first is served first, and nobody overtakes a waiter that was already woken. A waiter that is
// cancelled after it was woken hands what it was given to the next.
// Source: `asyncio.locks`.
import { type Body, from } from "./awaitables";
import { Coroutine, internal } from "./coroutines";
import { Deque } from "./deque";
import type { AbstractEventLoop } from "./events";
import { CancelledError, RuntimeError, ValueError } from "./exceptions";
import { atOnce, type Code, MUST_WAIT, stepsOf } from "./frames";
import type { Future } from "./futures";
import { LoopBound } from "./loop-bound";
import { fullNameOf, mustCompare } from "./types";
import type { AsyncContextManager } from "./using";

type Waiters = Deque<Future>;

function describe(primitive: object, state: string, waiters: Waiters): string {
  const waiting = waiters.length === 0 ? "" : `, waiters:${waiters.length}`;
  return `<${fullNameOf(primitive)} object at 0x… [${state}${waiting}]>`;
}

function someWait(waiters: Waiters): boolean {
  for (const waiter of waiters) if (!waiter.cancelled()) return true;
  return false;
}

function waiterIn(waiters: Waiters, loop: AbstractEventLoop): Future {
  const waiter = loop.createFuture();
  waiters.push(waiter);
  return waiter;
}

/** What can be waited for in a line: who is cancelled there leaves it. */
interface Line {
  /** Whether one may pass without waiting, and then one did. */
  passNow(): boolean;
  /** Joins the line. */
  joinLine(): Future;
  /** One was woken in line, or `error` was raised there. */
  leaveLine(waiter: Future, error: unknown): void;
}

/** The steps of a coroutine that waits in a line, and gives `true`. */
function standing(qualname: string): Code {
  return stepsOf<Line>(qualname, {
    attempt: (line) => line.passNow() || MUST_WAIT,
    wait: (line) => line.joinLine(),
    resumed(line, waiter) {
      line.leaveLine(waiter, null);
      return true;
    },
    interrupted: (line, waiter, error) => line.leaveLine(waiter, error),
  });
}

const ACQUIRE_LOCK = /* @__PURE__ */ standing("Lock.acquire");
const ACQUIRE_SEMAPHORE = /* @__PURE__ */ standing("Semaphore.acquire");
const WAIT_FOR_EVENT = /* @__PURE__ */ standing("Event.wait");

/** What `async with` does with a lock: acquires before the block, releases after it. */
abstract class Acquirable extends LoopBound implements AsyncContextManager<null> {
  /** Waits until it is one's turn. @returns true */
  abstract acquire(): Coroutine<true>;
  abstract release(): void;

  __aenter__(): Coroutine<null> {
    return new Coroutine(ENTER, this);
  }

  __aexit__(_error: Error | null): Coroutine<undefined> {
    return new Coroutine(EXIT, this);
  }

  [Symbol.asyncDispose](): PromiseLike<void> {
    return this.__aexit__(null);
  }
}

/** It awaits `acquire()`, which a subclass may have replaced. */
const ENTER = /* @__PURE__ */ stepsOf<Acquirable>("_ContextManagerMixin.__aenter__", {
  attempt: () => MUST_WAIT,
  wait: (lock) => lock.acquire(),
  resumed: () => null,
  interrupted: () => {},
});

const EXIT = /* @__PURE__ */ atOnce("_ContextManagerMixin.__aexit__", (lock: Acquirable) => lock.release());

/**
 * Lets one task at a time pass. Source: `asyncio.locks.Lock`.
 *
 * @example
 * const lock = new asyncio.Lock();
 * await using held = await asyncio.enter(lock);
 * print(lock.locked()); // True
 */
export class Lock extends Acquirable {
  static override get name(): string {
    return "Lock";
  }

  readonly #waiters: Waiters = new Deque();
  #locked = false;

  locked(): boolean {
    return this.#locked;
  }

  /** Takes the lock; suspends while another task holds it or stands before this one. @returns true */
  override acquire(): Coroutine<true> {
    return new Coroutine(ACQUIRE_LOCK, this);
  }

  /** Gives the lock to whoever waits first. @throws RuntimeError when it is not locked. */
  override release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wakeFirst();
  }

  __repr__(): string {
    return describe(this, this.#locked ? "locked" : "unlocked", this.#waiters);
  }

  /** @internal Takes the lock if nobody holds it or waits for it. */
  passNow(): boolean {
    if (this.#locked || someWait(this.#waiters)) return false;
    this.#locked = true;
    return true;
  }

  /** @internal */
  joinLine(): Future {
    return waiterIn(this.#waiters, this.getLoop());
  }

  /** @internal */
  leaveLine(waiter: Future, error: unknown): void {
    this.#waiters.remove(waiter);
    if (error === null) this.#locked = true;
    else if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
  }

  #wakeFirst(): void {
    const { first } = this.#waiters;
    if (first?.done() === false) first.setResult(true);
  }
}

/**
 * Something that happened or not yet; any number of tasks can wait for it. Source: `asyncio.locks.Event`.
 *
 * @example
 * const ready = new asyncio.Event();
 * asyncio.getRunningLoop().callLater(1, () => ready.set());
 * await ready.wait();
 * print(ready.isSet()); // True
 */
export class Event extends LoopBound {
  static override get name(): string {
    return "Event";
  }

  readonly #waiters: Waiters = new Deque();
  #isSet = false;

  isSet(): boolean {
    return this.#isSet;
  }

  /** Wakes all who wait, in order, even when it is cleared at once. */
  set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult(true);
  }

  clear(): void {
    this.#isSet = false;
  }

  /** Suspends until the event is set. @returns true */
  wait(): Coroutine<true> {
    return new Coroutine(WAIT_FOR_EVENT, this);
  }

  __repr__(): string {
    return describe(this, this.#isSet ? "set" : "unset", this.#waiters);
  }

  /** @internal */
  passNow(): boolean {
    return this.#isSet;
  }

  /** @internal */
  joinLine(): Future {
    return waiterIn(this.#waiters, this.getLoop());
  }

  /** @internal */
  leaveLine(waiter: Future): void {
    this.#waiters.remove(waiter);
  }
}

/**
 * A lock whose holder can wait until another holder notifies it. Source: `asyncio.locks.Condition`.
 *
 * @example
 * const items: string[] = [];
 * const condition = new asyncio.Condition();
 * async function consume() {
 *   await using held = await asyncio.enter(condition);
 *   await condition.waitFor(() => items.length > 0);
 *   print(items.pop()); // egg
 * }
 * const consuming = asyncio.createTask(consume());
 * await asyncio.sleep(1);
 * await condition.acquire();
 * items.push("egg");
 * condition.notify();
 * condition.release();
 * await consuming;
 */
export class Condition extends Acquirable {
  static override get name(): string {
    return "Condition";
  }

  readonly #waiters: Waiters = new Deque();

  constructor(private readonly lock = new Lock()) {
    super();
  }

  locked(): boolean {
    return this.lock.locked();
  }

  override acquire(): Coroutine<true> {
    return this.lock.acquire();
  }

  override release(): void {
    this.lock.release();
  }

  /** Gives the lock back, suspends until notified, takes the lock again. @throws RuntimeError without the lock. */
  wait(): Coroutine<true> {
    return internal("Condition.wait", this.#wait());
  }

  /** Waits until `predicate()` is true, looking at each notification; gives its value. */
  waitFor<T>(predicate: () => T): Coroutine<T> {
    return internal("Condition.wait_for", this.#waitFor(predicate));
  }

  /** Wakes up to `count` waiters; they go on when the lock is free. @throws RuntimeError without the lock. */
  notify(count = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#notify(count);
  }

  notifyAll(): void {
    this.notify(this.#waiters.length);
  }

  __repr__(): string {
    return describe(this, this.locked() ? "locked" : "unlocked", this.#waiters);
  }

  *#wait(): Body<true> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const loop = this.getLoop();
    this.release();
    const waiter = waiterIn(this.#waiters, loop);
    try {
      try {
        yield* waiter;
      } finally {
        this.#waiters.remove(waiter);
        yield* this.#acquireAgain();
      }
    } catch (error) {
      // Who was notified and cannot use it passes it on.
      this.#notify(1);
      throw error;
    }
    return true;
  }

  /** Cancellation waits until the lock is held: the block around `wait` counts on that. */
  *#acquireAgain(): Body<void> {
    let cancelled: unknown = null;
    for (;;) {
      try {
        yield* from(this.acquire());
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = error;
      }
    }
    if (cancelled !== null) throw cancelled as CancelledError;
  }

  *#waitFor<T>(predicate: () => T): Body<T> {
    let result = predicate();
    while (!result) {
      yield* from(this.wait());
      result = predicate();
    }
    return result;
  }

  #notify(count: number): void {
    for (const waiter of this.#waiters) {
      if (count <= 0) break;
      if (waiter.done()) continue;
      count--;
      waiter.setResult(false);
    }
  }
}

/**
 * Lets a number of tasks pass at a time. Source: `asyncio.locks.Semaphore`. @throws ValueError below 0.
 *
 * @example
 * const semaphore = new asyncio.Semaphore(2);
 * async function guarded(name: string) {
 *   await using held = await asyncio.enter(semaphore);
 *   await work();
 *   return name;
 * }
 * print(await asyncio.gather(guarded("a"), guarded("b"), guarded("c"))); // ['a', 'b', 'c']
 * print(time.monotonic()); // 2
 */
export class Semaphore extends Acquirable {
  static override get name(): string {
    return "Semaphore";
  }

  readonly #waiters: Waiters = new Deque();
  protected value: number;

  constructor(value = 1) {
    super();
    mustCompare(value, "<");
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this.value = value;
  }

  /** True when `acquire()` would wait: nothing is free, or others stand before. */
  locked(): boolean {
    return this.value === 0 || someWait(this.#waiters);
  }

  /** Takes one; suspends while none is free or others stand before. @returns true */
  override acquire(): Coroutine<true> {
    return new Coroutine(ACQUIRE_SEMAPHORE, this);
  }

  override release(): void {
    this.value++;
    this.#wakeNext();
  }

  __repr__(): string {
    return describe(this, this.locked() ? "locked" : `unlocked, value:${this.value}`, this.#waiters);
  }

  /** @internal Takes one if one is free and nobody waits for it. */
  passNow(): boolean {
    if (this.locked()) return false;
    this.value--;
    return true;
  }

  /** @internal */
  joinLine(): Future {
    return waiterIn(this.#waiters, this.getLoop());
  }

  /** @internal */
  leaveLine(waiter: Future, error: unknown): void {
    this.#waiters.remove(waiter);
    if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.value++;
    while (this.value > 0 && this.#wakeNext());
  }

  /** Gives one to the first that waits; false when nobody does. */
  #wakeNext(): boolean {
    for (const next of this.#waiters) {
      if (next.done()) continue;
      this.value--;
      next.setResult(true);
      return true;
    }
    return false;
  }
}

/**
 * A semaphore that cannot be released more often than it was acquired. Source: `asyncio.locks.BoundedSemaphore`.
 *
 * @example
 * const semaphore = new asyncio.BoundedSemaphore(1);
 * try {
 *   semaphore.release();
 * } catch (error) {
 *   print(repr(error)); // ValueError('BoundedSemaphore released too many times')
 * }
 */
export class BoundedSemaphore extends Semaphore {
  static override get name(): string {
    return "BoundedSemaphore";
  }

  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /** @throws ValueError when nothing was acquired. */
  override release(): void {
    if (this.value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
