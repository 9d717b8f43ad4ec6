// Owns Future: a result that is not there yet, and the callbacks that wait for it.
//
// Invariants:
// - A future leaves PENDING once and never returns to it.
// - A callback is never called synchronously: each is one `call_soon`, in the order of registration.
//
// Programs make futures and tasks by the hundred thousand and keep them while they wait, so what few of them need stands
// in a record of its own.
import type { Yielded } from "./awaitables";
import type { Context } from "./contextvars";
import { CancelledError, exceptionOf, InvalidStateError, RuntimeError, StopIteration } from "./exceptions";
import { type AbstractEventLoop, getEventLoop, Handle, type Runnable } from "./events";
import { passing } from "./frames";
import { host } from "./host";
import { repr, shortRepr } from "./repr";
import type { FutureId } from "./trace";

export interface DoneCallback<F> {
  (future: F): void;
  /** The task on whose behalf it was registered: the call graph shows it. */
  awaiter?: Future | null;
  /** How a `repr()` names it, where that is not the function's own name. */
  qualname?: string;
}

const NO_OPTIONS: { loop?: AbstractEventLoop } = {};

// A future's `state`: how it ended, in the lowest bits, and what is true of it beside that, a bit each.
const PENDING = 0;
const RETURNED = 1;
const RAISED = 2;
const CANCELLED = 3;
const ENDING = 3;
const BLOCKING = 4;
/** The first bit that a kind of future may use for itself. */
export const OWN_BIT = 8;

const WORDS = ["pending", "returned", "raised", "cancelled"] as const;

/** A task, or a gather, that waits for a future stands among its callbacks as itself: waking it needs no closure. */
export interface Waiter {
  /** The task on whose behalf it waits: the call graph shows it. */
  readonly awaiter: Future | null;
  /** The future is done: puts what is to follow into the ready queue. */
  wakeup(future: Future): void;
  /** How a `repr()` names it among callbacks. */
  describeCallback(): string;
}

type Registration = Handle | Waiter;

/** What few futures and tasks have. */
export class Extras {
  cancelMessage: string | null = null;
  /** What a task was cancelled with; the first to ask is given it. */
  cancelledError: CancelledError | null = null;
  traceId: FutureId = 0;
  /** The context a task was given, or somebody asked it for. */
  context: Context | null = null;
  cancelsRequested = 0;
  /** Cancellation was asked for and is raised at the task's next step. */
  mustCancel = false;
  /** What the task's next step throws into its coroutine. */
  pendingError: Error | null = null;
}

/** Iterator behind `yield* future`, and each of its own results: hands the future up unless it is done already. */
class FutureIterator<T> implements Iterator<Yielded, T, unknown> {
  declare done: boolean;
  declare value: unknown;
  declare private suspended: boolean;

  constructor(future: Future<T>) {
    this.done = false;
    this.value = future;
    this.suspended = false;
  }

  next(): IteratorResult<Yielded, T> {
    const future = this.value as Future<T>;
    if (future.done()) {
      this.value = future.result();
      this.done = true;
    } else {
      if (this.suspended) throw new RuntimeError("await wasn't used with future");
      this.suspended = true;
      future.blocking = true;
    }
    return this as unknown as IteratorResult<Yielded, T>;
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
  static get name(): string {
    return "Future";
  }

  static readonly module: string = "_asyncio";
  declare protected state: number;
  declare private readonly loop: AbstractEventLoop;
  /** The result or the exception; while a task is pending, the future that it waits for. */
  declare protected outcome: unknown;
  /** Most futures have one waiter; several stand in an array. */
  declare private waiting: Registration | Registration[] | null;
  declare protected uncommon: Extras | null;

  constructor(options: { loop?: AbstractEventLoop } = NO_OPTIONS) {
    this.state = PENDING;
    this.loop = options.loop ?? getEventLoop();
    this.outcome = null;
    this.waiting = null;
    this.uncommon = null;
  }

  /** @internal True while `yield*` hands this future to the task: tells `yield* f` from `yield f`. */
  get blocking(): boolean {
    return this.is(BLOCKING);
  }

  set blocking(blocking: boolean) {
    this.mark(BLOCKING, blocking);
  }

  /** @internal The part of asyncio whose future it is, as the trace tells it. */
  madeBy(): string | null {
    return null;
  }

  getLoop(): AbstractEventLoop {
    return this.loop;
  }

  /** True once there is a result, an exception or a cancellation. */
  done(): boolean {
    return (this.state & ENDING) !== PENDING;
  }

  cancelled(): boolean {
    return (this.state & ENDING) === CANCELLED;
  }

  /**
   * The result.
   *
   * @throws InvalidStateError while pending; CancelledError when cancelled; the exception that was set.
   */
  result(): T {
    if ((this.state & ENDING) === RETURNED) return this.outcome as T;
    throw this.problem("Result is not set.");
  }

  /** The exception that was set, or `null`; throws as `result()` while pending or when cancelled. */
  exception(): Error | null {
    if ((this.state & ENDING) === RETURNED) return null;
    const problem = this.problem("Exception is not set.");
    if ((this.state & ENDING) !== RAISED) throw problem;
    return problem;
  }

  /** @internal What who awaits it gets: the result, or an error to raise; `passing.throwing` says which. */
  outcomeToPass(): unknown {
    passing.throwing = (this.state & ENDING) !== RETURNED;
    return passing.throwing ? this.problem("Result is not set.") : this.outcome;
  }

  /** Sets the result and schedules the callbacks. @throws InvalidStateError when done. */
  setResult(result: T): void {
    this.checkPending();
    this.finishWith(result);
  }

  /** Sets an exception; a class is instantiated. @throws InvalidStateError when done; TypeError for no exception. */
  setException(exception: Error | (new () => Error)): void {
    this.checkPending();
    this.failWith(toSettable(exception));
  }

  /**
   * Cancels the future: whoever waits sees CancelledError. To ask for that counts as having asked for its exception.
   *
   * @returns false when it was done already.
   */
  cancel(message: string | null = null): boolean {
    this.markRetrieved();
    if (this.done()) return false;
    this.state |= CANCELLED;
    this.cancelMessage = message;
    this.scheduleCallbacks();
    return true;
  }

  /** Calls `callback(future)` through `call_soon` once done; at once scheduled when it is done already. */
  addDoneCallback(callback: DoneCallback<this>, options: { context?: Context } = {}): void {
    this.register(new Handle(callback, [this], this.loop, options.context ?? null));
  }

  /** Removes every registration of `callback`. @returns how many there were. */
  removeDoneCallback(callback: DoneCallback<this>): number {
    const before = this.registrations();
    const kept = before.filter((waiting) => !(waiting instanceof Handle) || waiting.callback !== callback);
    this.waiting = kept.length === 0 ? null : kept;
    return before.length - kept.length;
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
    const promise = this.loop.promiseOf?.<T>(this);
    if (promise !== undefined) return promise.then(onfulfilled, onrejected);
    throw new RuntimeError("a Promise cannot wait for a future in virtual time. Await it in a coroutine.");
  }

  __repr__(): string {
    return `<${this.kind()} ${this.info().join(" ")}>`;
  }

  /** @internal Something that stands ready when the future is done. */
  register(waiting: Registration): void {
    if (this.done()) this.schedule(waiting);
    else if (this.waiting === null) this.waiting = waiting;
    else if (Array.isArray(this.waiting)) this.waiting.push(waiting);
    else this.waiting = [this.waiting, waiting];
  }

  /** @internal Whether it wakes that one. */
  hasWaiter(waiter: Waiter): boolean {
    return this.waiting === waiter || (Array.isArray(this.waiting) && this.waiting.includes(waiter));
  }

  /** @internal Says nothing at the end of the program although nobody asked for the exception. */
  markRetrieved(): void {
    if ((this.state & ENDING) === RAISED) host.unretrieved.delete(this);
  }

  /** @internal The message that `cancel()` was given. */
  get cancelMessage(): string | null {
    return this.uncommon === null ? null : this.uncommon.cancelMessage;
  }

  protected set cancelMessage(message: string | null) {
    if (message !== null || this.uncommon !== null) this.extras.cancelMessage = message;
  }

  /** @internal When a sleep waits for it: the time that it ends. */
  sleepsUntil(): number | null {
    return null;
  }

  /** @internal The tasks that wait for this future, for the call graph. */
  awaitedBy(): Set<Future> {
    const awaiters = this.registrations().map((waiting) =>
      waiting instanceof Handle ? (waiting.callback as DoneCallback<Future>).awaiter : waiting.awaiter,
    );
    return new Set(awaiters.filter((awaiter) => awaiter != null));
  }

  /** @internal The number of this future in the trace. */
  get futureTraceId(): FutureId {
    const { extras } = this;
    if (extras.traceId === 0) extras.traceId = ++host.futures;
    return extras.traceId;
  }

  /** @internal What few futures have; made when first asked for. */
  get extras(): Extras {
    return (this.uncommon ??= new Extras());
  }

  /** @internal */
  makeCancelledError(): CancelledError {
    const { extras } = this;
    const raised = extras.cancelledError;
    extras.cancelledError = null;
    if (raised !== null) return raised;
    return extras.cancelMessage === null ? new CancelledError() : new CancelledError(extras.cancelMessage);
  }

  /** @internal At the end of the program: says that nobody asked for this exception. */
  report(): void {
    if (!host.unretrieved.has(this)) return;
    this.loop.callExceptionHandler({
      message: `${this.kind()} exception was never retrieved`,
      exception: this.outcome as Error,
      future: this,
    });
  }

  protected kind(): string {
    return this.constructor.name;
  }

  protected is(bit: number): boolean {
    return (this.state & bit) !== 0;
  }

  protected mark(bit: number, isSo: boolean): void {
    this.state = isSo ? this.state | bit : this.state & ~bit;
  }

  protected finishWith(result: T): void {
    this.outcome = result;
    this.state |= RETURNED;
    this.scheduleCallbacks();
  }

  protected failWith(exception: Error): void {
    this.outcome = exception;
    this.state |= RAISED;
    host.unretrieved.add(this);
    this.scheduleCallbacks();
  }

  /** @internal The words of its `repr()`: state, outcome, callbacks. */
  protected info(): string[] {
    const words: string[] = [];
    const ending = WORDS[this.state & ENDING];
    if (ending === "returned") words.push("finished", `result=${shortRepr(this.outcome)}`);
    else if (ending === "raised") words.push("finished", `exception=${repr(this.outcome)}`);
    else words.push(ending as string);
    const callbacks = this.registrations().map((waiting) => waiting.describeCallback());
    const between = callbacks.length - 2;
    if (between > 0) callbacks.splice(1, between, `<${between} more>`);
    if (callbacks.length > 0) words.push(`cb=[${callbacks.join(", ")}]`);
    return words;
  }

  private registrations(): Registration[] {
    if (this.waiting === null) return [];
    return Array.isArray(this.waiting) ? this.waiting : [this.waiting];
  }

  /** What to raise in place of a result. */
  private problem(pending: string): Error {
    if (this.cancelled()) return this.makeCancelledError();
    if (!this.done()) return new InvalidStateError(pending);
    this.markRetrieved();
    return this.outcome as Error;
  }

  private checkPending(): void {
    if (this.done()) throw new InvalidStateError("invalid state");
  }

  private scheduleCallbacks(): void {
    const waiting = this.waiting;
    if (waiting === null) return;
    this.waiting = null;
    if (Array.isArray(waiting)) for (const one of waiting) this.schedule(one);
    else this.schedule(waiting);
  }

  private schedule(waiting: Registration): void {
    if (waiting instanceof Handle) this.loop.enqueue(waiting);
    else waiting.wakeup(this);
  }
}

/** A waiter that hears of each of several futures, in a turn of the loop of its own. */
export interface Listener extends Waiter {
  hear(future: Future): void;
}

/** Such a turn, as it stands in the ready queue: a handle, to who looks at it. */
export class Turn implements Runnable {
  declare private readonly callback: Listener;
  declare private readonly future: Future;

  constructor(callback: Listener, future: Future) {
    this.callback = callback;
    this.future = future;
  }

  run(): void {
    this.callback.hear(this.future);
  }

  __repr__(): string {
    return `<Handle ${this.callback.describeCallback().slice(0, -1)}${shortRepr(this.future)})>`;
  }
}

function toSettable(exception: Error | (new () => Error)): Error {
  const made = exceptionOf(exception);
  if (made === null) throw new TypeError("invalid exception object");
  if (!(made instanceof StopIteration)) return made;
  const wrapped = new RuntimeError(
    "StopIteration interacts badly with generators and cannot be raised into a Future",
  );
  wrapped.cause = made;
  return wrapped;
}

/**
 * `asyncio.isfuture()`: true for futures and tasks.
 * Source: `asyncio.futures.isfuture`.
 *
 * @example
 * const task = asyncio.createTask(work());
 * print(asyncio.isfuture(task)); // True
 * await task;
 */
export function isfuture(value: unknown): value is Future {
  return value instanceof Future;
}
