// Owns Condition: tasks wait with a lock of theirs for what others notify them of.
// Source: `asyncio.locks.Condition`.
import { type Body, from } from "./awaitables";
import { type Coroutine, internal } from "./coroutines";
import { Deque } from "./deque";
import { CancelledError, RuntimeError } from "./exceptions";
import { Acquirable, describe, waiterIn, type Waiters } from "./waiters";
import { Lock } from "./locks";

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
