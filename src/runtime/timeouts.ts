// Owns timeouts: a block that is cancelled when its time is over, and then raises TimeoutError.
// Source: `asyncio.timeouts`.
import { Coroutine } from "./coroutines";
import { getRunningLoop, type TimerHandle, type Handle } from "./events";
import { CancelledError, RuntimeError, TimeoutError } from "./exceptions";
import { atOnce } from "./frames";
import { reprFloat } from "./repr";
import { currentTask, type Task } from "./tasks";
import { mustAdd, mustHave } from "./types";
import { AbstractAsyncContextManager } from "./using";

type State = "created" | "active" | "expiring" | "expired" | "finished";

/**
 * What `timeout` and `timeoutAt` return: a context manager for `await using` and `withAsync`.
 * Source: `asyncio.timeouts.Timeout`.
 *
 * @example
 * const limit = asyncio.timeout(1);
 * await asyncio.withAsync(limit, async () => {
 *   limit.reschedule(asyncio.getRunningLoop().time() + 5);
 *   await asyncio.sleep(3);
 * });
 * print(limit.expired()); // False
 */
export class Timeout extends AbstractAsyncContextManager<Timeout> {
  static override get name(): string {
    return "Timeout";
  }

  static readonly module = "asyncio.timeouts";
  #state: State = "created";
  #when: number | null;
  #handle: TimerHandle | Handle | null = null;
  #task: Task | null = null;
  /** How many requests to cancel the task there were before this one. */
  #cancelling = 0;

  constructor(when: number | null) {
    super();
    this.#when = when;
  }

  /** The deadline in the loop's seconds; `null` for none. */
  when(): number | null {
    return this.#when;
  }

  /** Sets another deadline; `null` takes it away. @throws RuntimeError before the block and after it. */
  reschedule(when: number | null): void {
    if (this.#state !== "active") {
      if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
      throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    }
    this.#when = when;
    this.#handle?.cancel();
    this.#handle = null;
    if (when === null) return;
    const loop = getRunningLoop();
    const expire = (): void => this.#expire();
    expire.qualname = "Timeout._on_timeout";
    this.#handle = when <= loop.time() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  /** Whether the deadline passed while the block ran. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  __repr__(): string {
    const when = this.#when === null ? "None" : reprFloat(Math.round(this.#when * 1000) / 1000);
    return `<Timeout [${this.#state}]${this.#state === "active" ? ` when=${when}` : ""}>`;
  }

  override __aenter__(): Coroutine<Timeout> {
    return new Coroutine(ENTER, this);
  }

  override __aexit__(error: Error | null): Coroutine<undefined> {
    return new Coroutine(EXIT, [this, error]);
  }

  /** @internal */
  enterNow(): this {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    this.#task = currentTask();
    if (this.#task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#cancelling = this.#task.cancelling();
    this.reschedule(this.#when);
    return this;
  }

  /** @internal */
  exitNow(error: Error | null): void {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#state === "active") this.#state = "finished";
    if (this.#state !== "expiring") return;
    this.#state = "expired";
    const ours = this.#task !== null && this.#task.uncancel() <= this.#cancelling;
    // A request to cancel that came from elsewhere wins: then the cancellation goes on.
    if (!ours || !(error instanceof CancelledError)) return;
    const timedOut = new TimeoutError();
    timedOut.cause = error;
    throw timedOut;
  }

  #expire(): void {
    this.#task?.cancel();
    this.#state = "expiring";
    this.#handle = null;
  }
}

const ENTER = /* @__PURE__ */ atOnce("Timeout.__aenter__", (timeout: Timeout) => timeout.enterNow());

const EXIT = /* @__PURE__ */ atOnce(
  "Timeout.__aexit__",
  ([timeout, error]: [timeout: Timeout, error: Error | null]) => timeout.exitNow(error),
);

/**
 * Limits how long a block may take; `null` seconds: for ever. Entering does not suspend; the block is cancelled at its
 * next suspension after the deadline. Source: `asyncio.timeouts.timeout`.
 *
 * @throws TimeoutError from the block's end when the time is over; RuntimeError outside a task; TypeError for what is
 *   no number of seconds.
 *
 * @example
 * try {
 *   await using limit = asyncio.timeout(1);
 *   await work("done", 10);
 * } catch (error) {
 *   print(type(error)); // <class 'TimeoutError'>
 * }
 */
export function timeout(delay: number | null): Timeout {
  mustHave(delay, "timeout", "delay");
  const loop = getRunningLoop();
  if (delay !== null) mustAdd(delay);
  return new Timeout(delay === null ? null : loop.time() + delay);
}

/**
 * As `timeout`, with a deadline on the loop's clock. Source: `asyncio.timeouts.timeout_at`.
 *
 * @example
 * const deadline = asyncio.getRunningLoop().time() + 5;
 * await using limit = asyncio.timeoutAt(deadline);
 * print(await work(), limit.when()); // done 5
 */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}
