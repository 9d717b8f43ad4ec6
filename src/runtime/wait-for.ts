// Owns `wait_for`: one awaitable with a time limit.
import { type Awaitable, type Body, from } from "./awaitables";
import { type Coroutine, internal } from "./coroutines";
import { ensureFuture } from "./ensure-future";
import { CancelledError, TimeoutError } from "./exceptions";
import { timeout } from "./timeouts";
import { mustCompare, mustHave } from "./types";
import { within } from "./using";
import { cancelAndWait } from "./wait";

/**
 * Awaits something for at most `seconds` (`null`: without limit), in the caller's own task. When the time is over it is
 * cancelled and waited for, so its cleanup delays the error. Source: `asyncio.tasks.wait_for`.
 *
 * @throws TimeoutError when the time is over; TypeError for what is no number of seconds; whatever the awaitable raises.
 *
 * @example
 * print(await asyncio.waitFor(work("in time", 1), 10)); // in time
 */
export function waitFor<T>(awaitable: Awaitable<T>, seconds: number | null): Coroutine<T> {
  mustHave(seconds, "wait_for", "timeout");
  return internal("wait_for", waitingFor(awaitable, seconds));
}

function* waitingFor<T>(awaitable: Awaitable<T>, seconds: number | null): Body<T> {
  if (seconds !== null) mustCompare(seconds, "<=");
  if (seconds === null || seconds > 0) {
    return (yield* within(timeout(seconds), () => from(awaitable))) as T;
  }
  const future = ensureFuture(awaitable);
  if (future.done()) return future.result();
  yield* cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    const timedOut = new TimeoutError();
    timedOut.cause = error;
    throw timedOut;
  }
}
