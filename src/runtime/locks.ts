// Owns Lock and Event.
// Source: `asyncio.locks`.
import { Coroutine } from "./coroutines";
import { Deque } from "./deque";
import { CancelledError, RuntimeError } from "./exceptions";
import type { Future } from "./futures";
import { Acquirable, describe, someWait, standing, waiterIn, type Waiters } from "./waiters";
import { LoopBound } from "./loop-bound";

const ACQUIRE_LOCK = /* @__PURE__ */ standing("Lock.acquire");
const WAIT_FOR_EVENT = /* @__PURE__ */ standing("Event.wait");

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
