// Owns `wait`: which of several futures are done, after all, the first, or the first failure.
import { type Body, from } from "./awaitables";
import { type Coroutine, internal, iscoroutine } from "./coroutines";
import { getRunningLoop } from "./events";
import { ValueError } from "./exceptions";
import type { Future } from "./futures";
import { type DoneCallback, isfuture } from "./futures";
import { host } from "./host";
import type { Task } from "./tasks";
import { mustIterate, typeName } from "./types";

/**
 * `wait` ends when one is done.
 * Source: `asyncio.tasks`.
 *
 * @example
 * const tasks = [asyncio.createTask(work("quick", 1)), asyncio.createTask(work("slow", 2))];
 * const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
 * print(done.size, pending.size); // 1 1
 */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/**
 * `wait` ends when one has raised; without that, when all are done.
 * Source: `asyncio.tasks`.
 *
 * @example
 * const tasks = [asyncio.createTask(work("quick", 1)), asyncio.createTask(work("slow", 2))];
 * const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_EXCEPTION });
 * print(done.size, pending.size); // 2 0
 */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/**
 * `wait` ends when all are done: what it does unless told otherwise.
 * Source: `asyncio.tasks`.
 *
 * @example
 * const tasks = [asyncio.createTask(work("quick", 1)), asyncio.createTask(work("slow", 2))];
 * const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.ALL_COMPLETED });
 * print(done.size, pending.size); // 2 0
 */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** When `wait` ends. */
export type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

/** For how long `wait` waits, and for what. */
export interface WaitOptions {
  /** Seconds. When they are over, what is not done is pending; nothing is cancelled and nothing raised. */
  timeout?: number | null;
  returnWhen?: ReturnWhen;
}

/**
 * Waits for futures and tasks; gives those that are done and those that are not, each in the order given.
 * Suspends until the condition holds or the time is over. Source: `asyncio.tasks.wait`.
 *
 * @throws ValueError for nothing to wait for; TypeError for coroutines, which must be made tasks first.
 *
 * @example
 * const tasks = [asyncio.createTask(work("quick", 1)), asyncio.createTask(work("slow", 2))];
 * const [done, pending] = await asyncio.wait(tasks, { returnWhen: asyncio.FIRST_COMPLETED });
 * print(done.size, pending.size); // 1 1
 */
export function wait<F extends Future>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Coroutine<[done: Set<F>, pending: Set<F>]> {
  return internal("wait", waiting(futures, options));
}

function* waiting<F extends Future>(
  given: Iterable<F>,
  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions,
): Body<[Set<F>, Set<F>]> {
  if (isfuture(given) || iscoroutine(given)) {
    throw new TypeError(`expect a list of futures, not ${typeName(given)}`);
  }
  mustIterate(given);
  const futures = new Set(given);
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid return_when value: ${returnWhen}`);
  }
  if ([...futures].some(iscoroutine)) {
    throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
  }

  const loop = getRunningLoop();
  const waiter = loop.createFuture<undefined>();
  const expired = (due: typeof waiter): void => release(due);
  expired.qualname = "_release_waiter";
  const timer = timeout === null ? null : loop.callLater(timeout, expired, waiter);
  let left = futures.size;
  const completed: DoneCallback<Future> = (future) => {
    left--;
    // To look at an exception counts as having asked for it, so the last one is not looked at.
    const isOver =
      left === 0 ||
      returnWhen === FIRST_COMPLETED ||
      (returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null);
    if (!isOver) return;
    timer?.cancel();
    release(waiter);
  };
  completed.awaiter = host.currentTask as Task | null;
  completed.qualname = "_wait.<locals>._on_completion";
  for (const future of futures) future.addDoneCallback(completed);
  try {
    yield* from(waiter);
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(completed);
  }

  const [done, pending] = [new Set<F>(), new Set<F>()];
  for (const future of futures) (future.done() ? done : pending).add(future);
  return [done, pending];
}

export function release(waiter: Future<undefined>): void {
  if (!waiter.done()) waiter.setResult(undefined);
}

/** Cancels a future and waits until it is done. */
export function* cancelAndWait(future: Future): Body<void> {
  const waiter = getRunningLoop().createFuture<undefined>();
  const wake = (): void => release(waiter);
  future.addDoneCallback(wake);
  try {
    future.cancel();
    yield* from(waiter);
  } finally {
    future.removeDoneCallback(wake);
  }
}
