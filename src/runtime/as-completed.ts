// Owns `as_completed`: several awaitables in the order in which they end.
import { type Awaitable, type Body, from } from "./awaitables";
import { type Coroutine, internal, iscoroutine } from "./coroutines";
import { ensureFuture } from "./ensure-future";
import { getEventLoop, type TimerHandle } from "./events";
import { StopAsyncIteration, TimeoutError } from "./exceptions";
import { type DoneCallback, type Future, isfuture } from "./futures";
import { Queue } from "./queues";
import { mustIterate, typeName } from "./types";

/** Iterated with `for` or `next`, it gives coroutines with the next results; with `for await` or `anext`, futures. */
class AsCompleted<T> implements IterableIterator<Coroutine<T>, undefined>, AsyncIterable<Future<T>> {
  static get name(): string {
    return "_AsCompletedIterator";
  }

  static readonly module = "asyncio.tasks";
  readonly #done = new Queue<Future<T> | null>();
  readonly #todo = new Set<Future<T>>();
  #left: number;
  #timer: TimerHandle | null = null;

  constructor(awaitables: Iterable<Awaitable<T>>, timeout: number | null) {
    const loop = getEventLoop();
    for (const awaitable of new Set(awaitables)) this.#todo.add(ensureFuture(awaitable, { loop }));
    this.#left = this.#todo.size;
    this.#completed.qualname = "_AsCompletedIterator._handle_completion";
    for (const future of this.#todo) future.addDoneCallback(this.#completed);
    if (this.#left > 0 && timeout !== null) this.#timer = loop.callLater(timeout, this.#timedOut);
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Coroutine<T>, undefined> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    return { done: false, value: internal("_AsCompletedIterator._wait_for_one", this.#nextResult()) };
  }

  __aiter__(): this {
    return this;
  }

  __anext__(): Coroutine<Future<T>> {
    return internal("_AsCompletedIterator.__anext__", this.#nextFuture());
  }

  /** For native code, whose `next` is another. */
  [Symbol.asyncIterator](): AsyncIterator<Future<T>> {
    const next = () =>
      internal("_AsCompletedIterator.__anext__", this.#nextStep()) as unknown as Promise<
        IteratorResult<Future<T>>
      >;
    return { next };
  }

  *#nextStep(): Body<IteratorResult<Future<T>>> {
    if (this.#left === 0) return { done: true, value: undefined };
    return { done: false, value: yield* this.#nextFuture() };
  }

  *#nextFuture(): Body<Future<T>> {
    if (this.#left === 0) throw new StopAsyncIteration();
    this.#left--;
    return yield* this.#nextDone();
  }

  *#nextResult(): Body<T> {
    return (yield* this.#nextDone()).result();
  }

  *#nextDone(): Body<Future<T>> {
    const future = yield* from(this.#done.get());
    if (future === null) throw new TimeoutError();
    return future;
  }

  readonly #completed: DoneCallback<Future<T>> = (future) => {
    if (!this.#todo.delete(future)) return;
    this.#done.putNowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  };

  readonly #timedOut = (): void => {
    for (const future of this.#todo) {
      future.removeDoneCallback(this.#completed);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  };
}

/** What `asCompleted` returns: for `for` and `next()`, or for `for await` and `anext()`. */
export type CompletedIterator<T> = IterableIterator<Coroutine<T>, undefined> &
  AsyncIterable<Future<T>> & { __anext__(): Coroutine<Future<T>> };

/**
 * Runs awaitables concurrently and gives them in the order in which they end. After `timeout` seconds, each that is
 * left raises TimeoutError where it is awaited; nothing is cancelled. Source: `asyncio.tasks.as_completed`.
 *
 * @throws TypeError for a single awaitable.
 *
 * @example
 * const tasks = [work("slow", 2), work("quick", 1)];
 * const results: string[] = [];
 * for await (const task of asyncio.asCompleted(tasks)) results.push(task.result());
 * print(results); // ['quick', 'slow']
 */
export function asCompleted<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: { timeout?: number | null } = {},
): CompletedIterator<T> {
  if (isfuture(awaitables) || iscoroutine(awaitables)) {
    throw new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);
  }
  mustIterate(awaitables);
  return new AsCompleted(awaitables, options.timeout ?? null);
}
