// Owns `gather`: several awaitables as one future of all their results.
import type { Awaitable } from "./awaitables";
import { Coroutine } from "./coroutines";
import { ensureFuture } from "./ensure-future";
import { type AbstractEventLoop, getEventLoop, getRunningLoopOrNull } from "./events";
import { CancelledError } from "./exceptions";
import { Future, type Listener, Turn } from "./futures";
import { host } from "./host";
import { Task } from "./tasks";

/** The last argument of `gather`. */
export interface GatherOptions {
  /** Puts exceptions among the results instead of raising the first. */
  returnExceptions?: boolean;
}

type Results<A extends readonly unknown[]> = { -readonly [K in keyof A]: Awaited<A[K]> };
/** With exceptions among them. */
type Outcomes<A extends readonly unknown[]> = { -readonly [K in keyof A]: Awaited<A[K]> | Error };

/** Cancelling it cancels its children; it is cancelled itself once they all ended. */
class GatheringFuture extends Future<unknown[]> implements Listener {
  static override get name(): string {
    return "_GatheringFuture";
  }

  static override readonly module = "asyncio.tasks";
  readonly awaiter = host.currentTask as Task | null;
  /** How many children have not been told of. */
  unfinished = 0;
  #cancelRequested = false;

  constructor(
    loop: AbstractEventLoop,
    private readonly returnExceptions: boolean,
    private readonly children: readonly Future[],
  ) {
    super({ loop });
  }

  override cancel(message: string | null = null): boolean {
    if (this.done()) return false;
    let cancelled = false;
    for (const child of this.children) if (child.cancel(message)) cancelled = true;
    if (cancelled) this.#cancelRequested = true;
    return cancelled;
  }

  wakeup(child: Future): void {
    this.getLoop().enqueue(new Turn(this, child));
  }

  describeCallback(): string {
    return "gather.<locals>._done_callback()";
  }

  /** Nobody gets to see it: its children end without a word. */
  abandon(): void {
    super.cancel();
  }

  hear(child: Future): void {
    this.unfinished--;
    if (this.done()) {
      if (!child.cancelled()) child.markRetrieved();
      return;
    }
    if (!this.returnExceptions) {
      const problem = exceptionOf(child);
      if (problem !== null) {
        this.setException(problem);
        return;
      }
    }
    if (this.unfinished > 0) return;
    const results = this.children.map(outcomeOf);
    if (this.#cancelRequested) this.setException((this.children.at(-1) as Future).makeCancelledError());
    else this.setResult(results);
  }

  override madeBy(): string {
    return "gather";
  }
}

function isOptions(value: unknown): value is GatherOptions {
  if (!(value instanceof Object)) return false;
  return Object.getPrototypeOf(value) === Object.prototype && !(Symbol.iterator in value);
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
  ...awaitablesThenOptions: [...A, { returnExceptions: true }]
): Future<Outcomes<A>>;
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
  const children: Future[] = [];
  const done: Future[] = [];
  let loop = getRunningLoopOrNull();
  let outer: GatheringFuture | null = null;
  // One given twice is one child with two places. Most programs give each once, and then nothing need be looked up.
  let known: Map<unknown, Future> | null = null;
  const soFar = () => new Map<unknown, Future>(children.map((child, index) => [awaitables[index], child]));
  for (const awaitable of awaitables) {
    if (!isNew(awaitable, outer)) known ??= soFar();
    let child = known?.get(awaitable);
    if (child === undefined) {
      try {
        child = ensureFuture(awaitable, { loop });
      } catch (error) {
        outer?.abandon();
        throw error;
      }
      // A task factory may have left the coroutine as it was.
      if (child !== awaitable && !(child instanceof Task)) known ??= soFar();
      known?.set(awaitable, child);
      // Nobody else can hold a task that was made here, so nobody is told when it is left behind.
      if (child instanceof Task && child !== awaitable) child.reportsDestroyed = false;
      loop ??= child.getLoop();
      outer ??= new GatheringFuture(loop, returnExceptions, children);
      outer.unfinished++;
      if (child.done()) done.push(child);
      else child.register(outer);
    }
    children.push(child);
  }
  // What finished eagerly is told now: when that is everything, the result is there at once.
  for (const child of done) outer?.hear(child);
  return outer as GatheringFuture;
}

/** Whether an awaitable was surely not given before: a coroutine is taken by its task, a future registers the gather. */
function isNew(awaitable: Awaitable<unknown>, outer: GatheringFuture | null): boolean {
  if (awaitable instanceof Coroutine) return awaitable.caller === null && !awaitable.hasBegun;
  return awaitable instanceof Future && !awaitable.done() && (outer === null || !awaitable.hasWaiter(outer));
}

/** What a finished child raised, cancellation included. */
function exceptionOf(child: Future): Error | null {
  return child.cancelled() ? child.makeCancelledError() : child.exception();
}

/** Among results, a cancellation without a message shows as `CancelledError('')`, as in CPython. */
function outcomeOf(child: Future): unknown {
  if (child.cancelled()) return new CancelledError(child.cancelMessage ?? "");
  return child.exception() ?? child.result();
}
