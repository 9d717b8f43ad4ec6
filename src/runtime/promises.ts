// Owns the way from a native Promise to a future.
import { getEventLoop } from "./events";
import { Exception, RuntimeError } from "./exceptions";
import type { Future } from "./futures";

/**
 * A future with the outcome of a native Promise. Cancelling it leaves the Promise alone.
 *
 * @throws RuntimeError unless a program runs in real time: virtual time does not wait for the host.
 *
 * @example
 * const main = asyncio.coroutine(function* () {
 *   return yield* asyncio.fromPromise(Promise.resolve("from outside"));
 * });
 * print(await asyncio.runAsync(main())); // from outside
 */
export function fromPromise<T>(promise: PromiseLike<T>): Future<T> {
  const loop = getEventLoop();
  if (loop.promiseOf === undefined) {
    throw new RuntimeError(
      "asyncio.fromPromise() needs real time. Run the program with await asyncio.runAsync(main()).",
    );
  }
  const future = loop.createFuture<T>();
  const settle = (set: () => void): void => {
    if (loop.isClosed()) return;
    loop.callSoonThreadsafe(() => {
      if (!future.done()) set();
    });
  };
  promise.then(
    (result) => settle(() => future.setResult(result)),
    (reason: unknown) =>
      settle(() => future.setException(reason instanceof Error ? reason : new Exception(reason))),
  );
  return future;
}
