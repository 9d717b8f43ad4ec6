// Owns Future: a result that is not there yet, and the callbacks that wait for it.
//
// Invariants:
// - A future leaves PENDING once and never returns to it.
// - A callback is never called synchronously: each is one `call_soon`, in the order of registration.
import type { Yielded } from "./awaitables";
import { type Context, currentContext } from "./contextvars";
import { CancelledError, InvalidStateError, RuntimeError, StopIteration } from "./exceptions";
import { getEventLoop, type AbstractEventLoop } from "./events";
import { host } from "./host";
import { repr, shortRepr } from "./repr";
import type { FutureId } from "./trace";

export type FutureState = "PENDING" | "CANCELLED" | "FINISHED";
export interface DoneCallback<F> {
  (future: F): void;
  /** The task on whose behalf it was registered: the call graph shows it. */
  awaiter?: Future | null;
}

/** A task that waits for a future stands among its callbacks as itself: waking it needs no closure. */
export interface Waiter {
  wakeup(future: Future): void;
}

interface Registration {
  callback: DoneCallback<Future> | Waiter;
  context: Context;
}

/** Iterator behind `yield* future`: hands the future up unless it is done already. */
class FutureIterator<T> implements Iterator<Yielded, T, unknown> {
  #suspended = false;
  constructor(private readonly future: Future<T>) {}

  next(): IteratorResult<Yielded, T> {
    const future = this.future;
    if (future.done()) return { done: true, value: future.result() };
    if (this.#suspended) throw new RuntimeError("await wasn't used with future");
    this.#suspended = true;
    future.blocking = true;
    return { done: false, value: future as Future };
  }

  throw(error: unknown): never {
    throw error;
  }
}

/**
 * A result that will be there later. Await it, or set it from a callback.
 * Source: `asyncio.futures.Future`.
 *
 * @example
 * const loop = asyncio.getRunningLoop();
 * const future = loop.createFuture<string>();
 * loop.callLater(1, () => future.setResult("done"));
 * print(await future); // done
 */
export class Future<T = unknown> implements PromiseLike<T> {
  /** @internal True while `yield*` hands this future to the task: tells `yield* f` from `yield f`. */
  blocking = false;
  /** @internal When a sleep made this future: the time it ends. */
  sleepsUntil: number | null = null;
  protected state: FutureState = "PENDING";
  protected cancelMessage: string | null = null;
  /** What a task was cancelled with; the first to ask is given it. */
  protected cancelledError: CancelledError | null = null;
  readonly #loop: AbstractEventLoop;
  #result: T | undefined;
  #exception: Error | null = null;
  /** The first callback has a place of its own: most futures have one waiter. */
  #first: Registration | null = null;
  #others: Registration[] | null = null;
  #traceId: FutureId = 0;
  #unretrieved = false;

  constructor(options: { loop?: AbstractEventLoop } = {}) {
    this.#loop = options.loop ?? getEventLoop();
  }

  getLoop(): AbstractEventLoop {
    return this.#loop;
  }

  /** True once there is a result, an exception or a cancellation. */
  done(): boolean {
    return this.state !== "PENDING";
  }

  cancelled(): boolean {
    return this.state === "CANCELLED";
  }

  /**
   * The result.
   *
   * @throws InvalidStateError while pending; CancelledError when cancelled; the exception that was set.
   */
  result(): T {
    if (this.state === "CANCELLED") throw this.makeCancelledError();
    if (this.state === "PENDING") throw new InvalidStateError("Result is not set.");
    this.#markRetrieved();
    if (this.#exception !== null) throw this.#exception;
    return this.#result as T;
  }

  /** The exception that was set, or `null`; throws as `result()` while pending or when cancelled. */
  exception(): Error | null {
    if (this.state === "CANCELLED") throw this.makeCancelledError();
    if (this.state === "PENDING") throw new InvalidStateError("Exception is not set.");
    this.#markRetrieved();
    return this.#exception;
  }

  /** Sets the result and schedules the callbacks. @throws InvalidStateError when done. */
  setResult(result: T): void {
    this.#checkPending();
    this.finishWith(result);
  }

  /** Sets an exception; a class is instantiated. @throws InvalidStateError when done; TypeError for no exception. */
  setException(exception: Error | (new () => Error)): void {
    this.#checkPending();
    this.failWith(toSettable(exception));
  }

  /**
   * Cancels the future: whoever waits sees CancelledError. To ask for that counts as having asked for its exception.
   *
   * @returns false when it was done already.
   */
  cancel(message: string | null = null): boolean {
    this.#markRetrieved();
    if (this.state !== "PENDING") return false;
    this.state = "CANCELLED";
    this.cancelMessage = message;
    this.#scheduleCallbacks();
    return true;
  }

  /** Calls `callback(future)` through `call_soon` once done; at once scheduled when it is done already. */
  addDoneCallback(callback: DoneCallback<this>, options: { context?: Context } = {}): void {
    this.register(callback as DoneCallback<Future>, options.context ?? currentContext().copy());
  }

  /** Removes every registration of `callback`. @returns how many there were. */
  removeDoneCallback(callback: DoneCallback<this>): number {
    return this.unregister(callback as DoneCallback<Future>);
  }

  get [Symbol.toStringTag](): string {
    return this.kind();
  }

  [Symbol.iterator](): Iterator<Yielded, T, unknown> {
    return new FutureIterator<T>(this);
  }

  /** Lets native code await the future. @throws RuntimeError in virtual time, where native code cannot wait. */
  then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const promise = this.#loop.promiseOf?.<T>(this);
    if (promise !== undefined) return promise.then(onfulfilled, onrejected);
    throw new RuntimeError("a Promise cannot wait for a future in virtual time. Await it in a coroutine.");
  }

  __repr__(): string {
    return `<${this.kind()} ${this.info().join(" ")}>`;
  }

  /** @internal A callback or a waiting task, with the context to call it in. */
  register(callback: DoneCallback<Future> | Waiter, context: Context): void {
    if (this.state !== "PENDING") this.#schedule({ callback, context });
    else if (this.#first === null && this.#others === null) this.#first = { callback, context };
    else (this.#others ??= []).push({ callback, context });
  }

  /** @internal */
  unregister(callback: DoneCallback<Future> | Waiter): number {
    let removed = 0;
    if (this.#first?.callback === callback) {
      this.#first = null;
      removed = 1;
    }
    if (this.#others !== null) {
      const kept = this.#others.filter((registration) => registration.callback !== callback);
      removed += this.#others.length - kept.length;
      this.#others = kept;
    }
    return removed;
  }

  /** @internal Says nothing at the end of the program although nobody asked for the exception. */
  markRetrieved(): void {
    this.#markRetrieved();
  }

  /** @internal The message that `cancel()` was given. */
  get cancelledWith(): string | null {
    return this.cancelMessage;
  }

  /** @internal The tasks that wait for this future, for the call graph. */
  awaitedBy(): Set<Future> {
    const awaiters = this.#registrations().map(({ callback }) =>
      typeof callback === "function" ? callback.awaiter : (callback as unknown as Future),
    );
    return new Set(awaiters.filter((awaiter) => awaiter != null));
  }

  /** @internal The number of this future in the trace. */
  get futureTraceId(): FutureId {
    if (this.#traceId === 0) this.#traceId = ++host.futures;
    return this.#traceId;
  }

  /** @internal */
  makeCancelledError(): CancelledError {
    const raised = this.cancelledError;
    this.cancelledError = null;
    if (raised !== null) return raised;
    return this.cancelMessage === null ? new CancelledError() : new CancelledError(this.cancelMessage);
  }

  /** @internal At the end of the program: says that nobody asked for this exception. */
  report(): void {
    if (!this.#unretrieved) return;
    this.#loop.callExceptionHandler({
      message: `${this.kind()} exception was never retrieved`,
      exception: this.#exception,
      future: this,
    });
  }

  protected kind(): string {
    return "Future";
  }

  protected finishWith(result: T): void {
    this.#result = result;
    this.state = "FINISHED";
    this.#scheduleCallbacks();
  }

  protected failWith(exception: Error): void {
    this.#exception = exception;
    this.state = "FINISHED";
    this.#unretrieved = true;
    host.unretrieved.add(this);
    this.#scheduleCallbacks();
  }

  /** @internal The words of its `repr()`: state, outcome, callbacks. */
  protected info(): string[] {
    const words: string[] = [this.state.toLowerCase()];
    if (this.state === "FINISHED") {
      words.push(
        this.#exception === null ? `result=${shortRepr(this.#result)}` : `exception=${repr(this.#exception)}`,
      );
    }
    const callbacks = this.#registrations().map(nameCallback);
    const [first, second] = callbacks;
    if (callbacks.length > 2) {
      words.push(`cb=[${first}, <${callbacks.length - 2} more>, ${callbacks.at(-1)}]`);
    } else if (first !== undefined) {
      words.push(`cb=[${first}${second === undefined ? "" : `, ${second}`}]`);
    }
    return words;
  }

  #registrations(): Registration[] {
    return [...(this.#first === null ? [] : [this.#first]), ...(this.#others ?? [])];
  }

  #markRetrieved(): void {
    if (!this.#unretrieved) return;
    this.#unretrieved = false;
    host.unretrieved.delete(this);
  }

  #checkPending(): void {
    if (this.state !== "PENDING") throw new InvalidStateError("invalid state");
  }

  #scheduleCallbacks(): void {
    const first = this.#first;
    const others = this.#others;
    this.#first = this.#others = null;
    if (first !== null) this.#schedule(first);
    if (others !== null) for (const registration of others) this.#schedule(registration);
  }

  #schedule({ callback, context }: Registration): void {
    if (typeof callback === "function") this.#loop.callSoonIn(context, callback, this);
    else callback.wakeup(this);
  }
}

function nameCallback({ callback }: Registration): string {
  return typeof callback === "function" ? `${callback.name || "<lambda>"}()` : "Task.task_wakeup()";
}

function toSettable(exception: Error | (new () => Error)): Error {
  const made: unknown = typeof exception === "function" ? new exception() : exception;
  if (!(made instanceof Error)) throw new TypeError("invalid exception object");
  if (!(made instanceof StopIteration)) return made;
  const wrapped = new RuntimeError(
    "StopIteration interacts badly with generators and cannot be raised into a Future",
  );
  wrapped.cause = made;
  return wrapped;
}

/**
 * `asyncio.isfuture()`: true for futures and tasks.
 *
 * @example
 * const task = asyncio.createTask(work());
 * print(asyncio.isfuture(task)); // True
 * await task;
 */
export function isfuture(value: unknown): value is Future {
  return value instanceof Future;
}
