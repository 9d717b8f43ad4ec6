// Owns `sleep`.
import { Coroutine } from "./coroutines";
import { RuntimeError, ValueError } from "./exceptions";
import { type AbstractEventLoop, getRunningLoop, type TimerHandle } from "./events";
import { type Body, type Code, GENERATOR } from "./frames";
import { Future } from "./futures";
import { mustCompare, mustHave } from "./types";

/** What a sleep waits for. */
class SleepFuture extends Future<undefined> {
  static override readonly name = "Future";
  declare private readonly until: number;

  constructor(loop: AbstractEventLoop, until: number) {
    super({ loop });
    this.until = until;
  }

  override sleepsUntil(): number {
    return this.until;
  }
}

function wake(future: SleepFuture): void {
  if (!future.done()) future.setResult(undefined);
}

/** The body of a sleep, and each of its own results: sleeping tasks are many, and a generator is larger. */
class Sleeping implements Body {
  declare done: boolean;
  declare value: unknown;
  declare private readonly delay: number;
  declare private readonly result: unknown;
  declare private timer: TimerHandle | null;

  constructor(delay: number, result: unknown) {
    this.done = false;
    this.value = undefined;
    this.delay = delay;
    this.result = result;
    this.timer = null;
  }

  next(): IteratorResult<unknown, unknown> {
    if (this.timer === null) this.begin();
    else this.end(this.timer);
    return this;
  }

  throw(error: unknown): never {
    this.timer?.cancel();
    throw error;
  }

  private begin(): void {
    mustCompare(this.delay, "<=");
    if (Number.isNaN(this.delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const loop = getRunningLoop();
    const future = new SleepFuture(loop, loop.time() + this.delay);
    this.timer = loop.callAt(future.sleepsUntil(), wake, future);
    future.blocking = true;
    this.value = future;
  }

  private end(timer: TimerHandle): void {
    timer.cancel();
    const future = this.value as SleepFuture;
    if (!future.done()) throw new RuntimeError("await wasn't used with future");
    future.result();
    this.done = true;
    this.value = this.result;
  }
}

/** The body of `sleep(0)`, and each of its own results: programs give way so often that a generator would be felt. */
class OneTurn implements Body {
  declare done: boolean;
  declare value: unknown;
  declare private begun: boolean;
  declare private readonly result: unknown;

  constructor(result: unknown) {
    this.done = false;
    this.value = undefined;
    this.begun = false;
    this.result = result;
  }

  next(): IteratorResult<unknown, unknown> {
    if (this.begun) {
      this.done = true;
      this.value = this.result;
    }
    this.begun = true;
    return this;
  }

  throw(error: unknown): never {
    throw error;
  }
}

const SLEEP = { qualname: "sleep", kind: GENERATOR, internal: true, attempt: null } as const;
const ONE_TURN: Code = { ...SLEEP, begin: (result) => new OneTurn(result) };
const SOME_TIME: Code = { ...SLEEP, begin: null };

/**
 * Suspends the task for `delay` seconds, then gives `result`. 0 or less: one turn of the loop.
 * Source: `asyncio.tasks.sleep`.
 *
 * @throws ValueError when `delay` is NaN; TypeError for what is no number.
 *
 * @example
 * print(await asyncio.sleep(1, "done")); // done
 */
export function sleep(delay: number): Coroutine<undefined>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result?: unknown): Coroutine {
  mustHave(delay, "sleep", "delay");
  if (typeof delay === "number" && delay <= 0) return new Coroutine(ONE_TURN, result);
  return new Coroutine(SOME_TIME, new Sleeping(delay, result));
}
