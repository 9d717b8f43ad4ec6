// Owns `sleep`.
import type { Yielded } from "./awaitables";
import { Coroutine, internal } from "./coroutines";
import { ValueError } from "./exceptions";
import { getRunningLoop } from "./events";
import { type Body, type Code, GENERATOR } from "./frames";
import type { Future } from "./futures";

function wake(future: Future<undefined>): void {
  if (!future.done()) future.setResult(undefined);
}

const sleeping = function* (delay: number, result: unknown): Generator<Yielded, unknown, unknown> {
  if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = getRunningLoop();
  const future = loop.createFuture<undefined>();
  const timer = loop.callLater(delay, wake, future);
  future.extras.sleepsUntil = timer.when();
  try {
    yield* future;
    return result;
  } finally {
    timer.cancel();
  }
};

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

const ONE_TURN: Code = {
  qualname: "sleep",
  kind: GENERATOR,
  internal: true,
  attempt: null,
  begin: (result) => new OneTurn(result),
};

/**
 * Suspends the task for `delay` seconds, then gives `result`. 0 or less: one turn of the loop.
 * Source: `asyncio.tasks.sleep`.
 *
 * @throws ValueError when `delay` is NaN.
 *
 * @example
 * print(await asyncio.sleep(1, "done")); // done
 */
export function sleep(delay: number): Coroutine<undefined>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result?: unknown): Coroutine {
  if (delay <= 0) return new Coroutine(ONE_TURN, result);
  return internal("sleep", sleeping(delay, result));
}
