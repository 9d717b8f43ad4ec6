// Owns `sleep`.
import type { Yielded } from "./awaitables";
import { Coroutine } from "./coroutines";
import { ValueError } from "./exceptions";
import { getRunningLoop } from "./events";
import type { Future } from "./futures";

function wake(future: Future<undefined>): void {
  if (!future.done()) future.setResult(undefined);
}

const sleeping = function* (delay: number, result: unknown): Generator<Yielded, unknown, unknown> {
  if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
  if (delay <= 0) {
    yield undefined;
    return result;
  }
  const loop = getRunningLoop();
  const future = loop.createFuture<undefined>();
  const timer = loop.callLater(delay, wake, future);
  future.sleepsUntil = timer.when();
  try {
    yield* future;
    return result;
  } finally {
    timer.cancel();
  }
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
  return new Coroutine("sleep", sleeping(delay, result), "generator", true);
}
