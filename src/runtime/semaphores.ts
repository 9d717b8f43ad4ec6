// Owns Semaphore and BoundedSemaphore.
// Source: `asyncio.locks`.
import { Coroutine } from "./coroutines";
import { Deque } from "./deque";
import { CancelledError, ValueError } from "./exceptions";
import type { Future } from "./futures";
import { Acquirable, describe, someWait, standing, waiterIn, type Waiters } from "./waiters";
import { mustCompare } from "./types";

const ACQUIRE_SEMAPHORE = /* @__PURE__ */ standing("Semaphore.acquire");

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
