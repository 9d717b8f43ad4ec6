// Owns `ensure_future`: whatever can be awaited, as a future.
import { type Awaitable, type Body, hintFor, isAwaitableObject } from "./awaitables";
import { Coroutine, internal, isCoroutineLike, iscoroutine } from "./coroutines";
import { type AbstractEventLoop, getEventLoop } from "./events";
import { RuntimeError, ValueError } from "./exceptions";
import { Future, isfuture } from "./futures";

const waitFor = function* (awaitable: Iterable<unknown>): Generator<unknown, unknown, never> {
  return yield* awaitable as Generator<unknown, unknown, never>;
};

/**
 * Futures and tasks come back unchanged; a coroutine or another awaitable becomes a task.
 * Source: `asyncio.tasks.ensure_future`.
 *
 * @throws TypeError for what cannot be awaited; ValueError for a future of another loop.
 *
 * @example
 * const task = asyncio.ensureFuture(work("result"));
 * print(asyncio.ensureFuture(task) === task, await task); // True result
 */
export function ensureFuture<T>(
  awaitable: Awaitable<T>,
  options: { loop?: AbstractEventLoop | null } = {},
): Future<T> {
  if (isfuture(awaitable)) {
    if (options.loop != null && options.loop !== awaitable.getLoop()) {
      throw new ValueError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return awaitable as Future<T>;
  }
  const coro = asCoroutine(awaitable);
  const loop = options.loop ?? getEventLoop();
  try {
    return loop.createTask(coro);
  } catch (error) {
    // Nobody else can await it now.
    if (error instanceof RuntimeError && iscoroutine(awaitable)) awaitable.close();
    throw error;
  }
}

/** A coroutine as it is; another awaitable wrapped in one. @throws TypeError for what cannot be awaited. */
export function asCoroutine<T>(awaitable: Awaitable<T>): Coroutine<T> {
  if (awaitable instanceof Coroutine) return awaitable as Coroutine<T>;
  if (isCoroutineLike(awaitable)) return awaitable.asCoroutine() as Coroutine<T>;
  if (awaitable instanceof Future || isAwaitableObject(awaitable)) {
    return internal<T>("_wrap_awaitable", waitFor(awaitable as Iterable<unknown>) as Body<T>);
  }
  throw new TypeError(`An asyncio.Future, a coroutine or an awaitable is required${hintFor(awaitable)}`);
}
