// Owns `shield`: waiting for something without passing one's own cancellation on.
import type { Awaitable } from "./awaitables";
import { ensureFuture } from "./ensure-future";
import type { Future } from "./futures";
import { type DoneCallback } from "./futures";
import { host } from "./host";
import type { Task } from "./tasks";

/**
 * A future with the outcome of `awaitable`; cancelling it leaves `awaitable` alone. One that is done is returned itself.
 * Keep the task you pass, if you want to await it later. Source: `asyncio.tasks.shield`.
 *
 * @throws TypeError for what cannot be awaited.
 *
 * @example
 * const saving = asyncio.createTask(work("saved", 2));
 * try {
 *   await asyncio.waitFor(asyncio.shield(saving), 1);
 * } catch (error) {
 *   asyncio.except(error, asyncio.TimeoutError);
 *   print(saving.cancelled(), await saving); // False saved
 * }
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner: Future<T> = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer: Future<T> = inner.getLoop().createFuture<T>();
  const passOn: DoneCallback<Future<T>> = () => {
    if (outer.cancelled()) return;
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const exception = inner.exception();
    if (exception === null) outer.setResult(inner.result());
    else outer.setException(exception);
  };
  const caller = host.currentTask as Task | null;
  if (caller !== null) {
    // Until the inner future is done it is awaited for the caller, even when the outer one was cancelled long ago.
    const stopsWaiting: DoneCallback<Future<T>> = () => {};
    stopsWaiting.awaiter = caller;
    stopsWaiting.qualname = "shield.<locals>._clear_awaited_by_callback";
    inner.addDoneCallback(stopsWaiting);
  }
  passOn.qualname = "shield.<locals>._inner_done_callback";
  inner.addDoneCallback(passOn);
  const leaveAlone: DoneCallback<Future<T>> = () => {
    if (inner.done()) return;
    inner.removeDoneCallback(passOn);
    inner.removeDoneCallback(reportException);
    inner.addDoneCallback(reportException);
  };
  leaveAlone.qualname = "shield.<locals>._outer_done_callback";
  outer.addDoneCallback(leaveAlone);
  return outer;
}

/** Nobody waits for the inner future any more, so nobody else would hear of its exception. */
function reportException(inner: Future): void {
  if (inner.cancelled()) return;
  const exception = inner.exception();
  if (exception === null) return;
  inner.getLoop().callExceptionHandler({
    message: `${exception.name} exception in shielded future`,
    exception,
    future: inner,
  });
}
