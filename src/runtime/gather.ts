// Owns `gather`: several awaitables as one future of all their results.
import type { Awaitable } from "./awaitables";
import { ensureFuture } from "./ensure-future";
import { type AbstractEventLoop, getEventLoop, getRunningLoopOrNull } from "./events";
import { CancelledError } from "./exceptions";
import { type DoneCallback, Future } from "./futures";
import { host } from "./host";
import { Task } from "./tasks";

/** The last argument of `gather`. */
export interface GatherOptions {
  /** Puts exceptions among the results instead of raising the first. */
  returnExceptions?: boolean;
}

type Results<A extends readonly unknown[]> = { -readonly [K in keyof A]: Awaited<A[K]> };

/** Cancelling it cancels its children; it is cancelled itself once they all ended. */
class GatheringFuture<T> extends Future<T> {
  cancelRequested = false;

  constructor(
    private readonly children: readonly Future[],
    loop: AbstractEventLoop,
  ) {
    super({ loop });
  }

  override cancel(message: string | null = null): boolean {
    if (this.done()) return false;
    let cancelled = false;
    for (const child of this.children) if (child.cancel(message)) cancelled = true;
    if (cancelled) this.cancelRequested = true;
    return cancelled;
  }

  protected override kind(): string {
    return "_GatheringFuture";
  }
}

function isOptions(value: unknown): value is GatherOptions {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    !(Symbol.iterator in value)
  );
}

/**
 * Runs awaitables concurrently; the results come in the order of the arguments. The first exception is raised at once
 * and the others run on. A last argument `{ returnExceptions: true }` puts exceptions among the results.
 * Source: `asyncio.tasks.gather`.
 *
 * @example
 * const [one, two] = await asyncio.gather(work("first"), work("second"));
 * print(one, two, time.monotonic()); // first second 1
 */
export function gather<A extends readonly Awaitable<unknown>[]>(...awaitables: A): Future<Results<A>>;
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...awaitablesThenOptions: [...A, GatherOptions]
): Future<Results<A>>;
export function gather(...args: unknown[]): Future<unknown[]> {
  const last = args.at(-1);
  const options = isOptions(last) ? last : {};
  const awaitables = (isOptions(last) ? args.slice(0, -1) : args) as Awaitable<unknown>[];
  if (awaitables.length === 0) {
    const empty = getEventLoop().createFuture<unknown[]>();
    empty.setResult([]);
    return empty;
  }
  return gatherAll(awaitables, options.returnExceptions ?? false);
}

function gatherAll(awaitables: readonly Awaitable<unknown>[], returnExceptions: boolean): Future<unknown[]> {
  const futures = new Map<Awaitable<unknown>, Future>();
  const children: Future[] = [];
  const done: Future[] = [];
  let loop = getRunningLoopOrNull();
  let unfinished = 0;
  const childDone: DoneCallback<Future> = (child) => {
    unfinished--;
    if (outer.done()) {
      if (!child.cancelled()) child.markRetrieved();
      return;
    }
    if (!returnExceptions) {
      const problem = exceptionOf(child);
      if (problem !== null) {
        outer.setException(problem);
        return;
      }
    }
    if (unfinished > 0) return;
    const results = children.map(outcomeOf);
    if (outer.cancelRequested) outer.setException((children.at(-1) as Future).makeCancelledError());
    else outer.setResult(results);
  };
  childDone.awaiter = host.currentTask as Task | null;

  for (const awaitable of awaitables) {
    let child = futures.get(awaitable);
    if (child === undefined) {
      child = ensureFuture(awaitable, loop === null ? {} : { loop });
      loop ??= child.getLoop();
      futures.set(awaitable, child);
      unfinished++;
      // Nobody else can hold a task that was made here, so nobody is told when it is left behind.
      if (child instanceof Task && child !== awaitable) child.reportsDestroyed = false;
      if (child.done()) done.push(child);
      else child.addDoneCallback(childDone);
    }
    children.push(child);
  }
  const outer = new GatheringFuture<unknown[]>(children, loop ?? getEventLoop());
  // What finished eagerly is told now: when that is everything, the result is there at once.
  for (const child of done) childDone(child);
  return outer;
}

/** What a finished child raised, cancellation included. */
function exceptionOf(child: Future): Error | null {
  return child.cancelled() ? child.makeCancelledError() : child.exception();
}

/** Among results, a cancellation without a message shows as `CancelledError('')`, as in CPython. */
function outcomeOf(child: Future): unknown {
  if (child.cancelled()) return new CancelledError(child.cancelledWith ?? "");
  return child.exception() ?? child.result();
}
