// Owns Barrier: a number of tasks wait for each other. In asyncio it stands among the locks.
// Source: `asyncio.locks.Barrier`.
import { type Body, from } from "./awaitables";
import { type Coroutine, internal } from "./coroutines";
import { BrokenBarrierError, ValueError } from "./exceptions";
import { Condition } from "./conditions";
import { fullNameOf, mustCompare } from "./types";
import { AbstractAsyncContextManager, returning, within } from "./using";

type State = "filling" | "draining" | "resetting" | "broken";

/**
 * Lets nobody pass until `parties` tasks wait, then all.
 * Source: `asyncio.locks.Barrier`.
 *
 * @throws ValueError for less than one party.
 *
 * @example
 * const barrier = new asyncio.Barrier(2);
 * print(await asyncio.gather(barrier.wait(), barrier.wait())); // [0, 1]
 */
export class Barrier extends AbstractAsyncContextManager<number> {
  static override get name(): string {
    return "Barrier";
  }

  static readonly module = "asyncio.locks";
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: State = "filling";
  #count = 0;

  constructor(parties: number) {
    super();
    mustCompare(parties, "<");
    if (parties < 1) throw new ValueError("parties must be >= 1");
    this.#parties = parties;
  }

  get parties(): number {
    return this.#parties;
  }

  /** How many wait now, while it fills. */
  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === "broken";
  }

  /** Suspends until all have come. @returns the order of arrival, from 0 @throws BrokenBarrierError */
  wait(): Coroutine<number> {
    return this.#locked("wait", () => this.#wait());
  }

  /** Sends those who wait away with BrokenBarrierError; the barrier can be used again. Suspends for the lock. */
  reset(): Coroutine<undefined> {
    return this.#locked("reset", () => this.#reset());
  }

  /** As `reset`, for good. */
  abort(): Coroutine<undefined> {
    return this.#locked("abort", () => this.#abort());
  }

  override __aenter__(): Coroutine<number> {
    return this.wait();
  }

  override __aexit__(_error: Error | null): Coroutine<undefined> {
    return internal("Barrier.__aexit__", returning(undefined));
  }

  __repr__(): string {
    const waiters = this.broken ? "" : `, waiters:${this.nWaiting}/${this.#parties}`;
    return `<${fullNameOf(this)} object at 0x… [${this.#state}${waiters}]>`;
  }

  #locked<T>(method: string, body: () => Body<T>): Coroutine<T> {
    return internal(`Barrier.${method}`, within(this.#condition, body) as Body<T>);
  }

  *#wait(): Body<number> {
    yield* from(this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting"));
    if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
    try {
      const index = this.#count++;
      if (index + 1 === this.#parties) {
        this.#state = "draining";
        this.#condition.notifyAll();
      } else {
        yield* from(this.#condition.waitFor(() => this.#state !== "filling"));
        if (this.broken || this.#state === "resetting") {
          throw new BrokenBarrierError("Abort or reset of barrier");
        }
      }
      return index;
    } finally {
      this.#count--;
      this.#leave();
    }
  }

  /** The last to leave opens the barrier for the next round. */
  #leave(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notifyAll();
  }

  *#reset(): Body<undefined> {
    this.#state = this.#count > 0 ? "resetting" : "filling";
    this.#condition.notifyAll();
  }

  *#abort(): Body<undefined> {
    this.#state = "broken";
    this.#condition.notifyAll();
  }
}
