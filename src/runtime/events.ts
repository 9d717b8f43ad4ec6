// Owns handles, and which loop is running, current or none: asyncio's `events` module.
import { Context, currentScope, exchangeScope, type Scope, type Values } from "./contextvars";
import { asException, leavesTheLoop, RuntimeError } from "./exceptions";
import type { Coroutine } from "./coroutines";
import type { Future } from "./futures";
import { host } from "./host";
import type { Registry } from "./registry";
import { repr, reprFloat, shortRepr } from "./repr";
import type { Task } from "./tasks";
import { notCallable } from "./types";
import type { Awaitable } from "./awaitables";

/** What an exception handler is told, and whatever else the caller wants to tell it. */
export interface ExceptionContext {
  [key: string]: unknown;
  message: string;
  exception?: Error | null;
  future?: Future & { getContext?(): Context };
  task?: Future & { getContext?(): Context };
  handle?: Handle;
  /** The async generator that failed while it was closed. */
  asyncgen?: object;
}

/** Hears what nobody caught: `loop.setExceptionHandler()`. */
export type ExceptionHandler = (loop: AbstractEventLoop, context: ExceptionContext) => void;
/** Makes the tasks of a loop: `loop.setTaskFactory()`. */
export type TaskFactory = (loop: AbstractEventLoop, coro: Coroutine, options: TaskOptions) => Future;

/** How a task is made. */
export interface TaskOptions {
  /** Any value; the name is its `str()`. */
  name?: unknown;
  context?: Context;
  /** Runs the first step at once, in the creator's stack (3.12 eager tasks, 3.14 `eager_start=`). */
  eagerStart?: boolean;
  /** @internal One of asyncio's own, which the trace leaves out. */
  hidden?: boolean;
}

export const NO_OPTIONS: TaskOptions = {};

/** One turn of work in the ready queue: a handle, or a task whose next step is due. */
export interface Runnable {
  run(): void;
}

/** The event loop as the other modules see it. Source: `asyncio.events.AbstractEventLoop`. */
export interface AbstractEventLoop {
  time(): number;
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle;
  /** `call_soon(..., context=context)`; `null`: a copy of the current one. */
  callSoonIn<A extends unknown[]>(
    context: Context | null,
    callback: (...args: A) => unknown,
    ...args: A
  ): Handle;
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle;
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle;
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle;
  runInExecutor<T>(executor: null, work: () => T): Future<T>;
  createFuture<T>(): Future<T>;
  setTaskFactory(factory: TaskFactory | null): void;
  getTaskFactory(): TaskFactory | null;
  setExceptionHandler(handler: ExceptionHandler | null): void;
  getExceptionHandler(): ExceptionHandler | null;
  defaultExceptionHandler(context: ExceptionContext): void;
  setDebug(enabled: boolean): void;
  slowCallbackDuration: number;
  shutdownAsyncgens(): Coroutine<undefined>;
  shutdownDefaultExecutor(): Coroutine<undefined>;
  createTask<T>(coro: Awaitable<T>, options?: TaskOptions): Task<T>;
  callExceptionHandler(context: ExceptionContext): void;
  getDebug(): boolean;
  isRunning(): boolean;
  isClosed(): boolean;
  runUntilComplete<T>(future: Awaitable<T>): T;
  runForever(): void;
  stop(): void;
  close(): void;
  /** @internal Async generators that began in this loop and have not ended. */
  readonly asyncgens: Set<object>;
  /** @internal An async generator is used for the first time. */
  asyncgenFirstIteration(generator: object): void;
  /** @internal The tasks that are not done, in the order of creation. */
  readonly tasks: Registry<Task>;
  /** @internal Puts a task's next step into the ready queue. */
  enqueue(runnable: Runnable): void;
  /** @internal A timer of this loop was cancelled while scheduled. */
  timerCancelled(when: number): void;
  /** @internal How native code waits for a future; only a loop in real time can. */
  promiseOf?<T>(future: Future<T>): Promise<T>;
}

/**
 * What `call_soon` returns: a callback that will run once, unless cancelled.
 * Source: `asyncio.events.Handle`.
 *
 * @example
 * const handle = asyncio.getRunningLoop().callSoon(() => print("never"));
 * handle.cancel();
 * print(handle.cancelled()); // True
 */
export class Handle implements Runnable, Scope {
  static get name(): string {
    return "Handle";
  }

  static readonly module = "asyncio.events";
  /** @internal */
  declare values: Values;
  /** @internal */
  declare readonly callback: (...args: never[]) => unknown;
  declare protected readonly args: readonly unknown[];
  declare protected readonly loop: AbstractEventLoop;
  declare private context: Context | null;
  declare private isCancelled: boolean;

  /** @param context `null`: a copy of the current one */
  constructor(
    callback: (...args: never[]) => unknown,
    args: readonly unknown[],
    loop: AbstractEventLoop,
    context: Context | null,
  ) {
    this.callback = callback;
    this.args = args;
    this.loop = loop;
    this.values = currentScope().values;
    this.context = context;
    this.isCancelled = false;
  }

  getContext(): Context {
    return (this.context ??= new Context(this));
  }

  /** Has no effect the second time, or after the callback ran. */
  cancel(): void {
    this.isCancelled = true;
  }

  cancelled(): boolean {
    return this.isCancelled;
  }

  /** @internal */
  run(): void {
    if (this.isCancelled) return;
    const outer = exchangeScope(this.context === null ? this : this.context.scope);
    try {
      this.callback(...(this.args as never[]));
    } catch (error) {
      if (leavesTheLoop(error)) throw error;
      this.loop.callExceptionHandler({
        message: `Exception in callback ${this.describeCall()}`,
        exception: typeof this.callback === "function" ? asException(error) : notCallable(this.callback),
        handle: this,
      });
    } finally {
      exchangeScope(outer);
    }
  }

  describeCallback(args = ""): string {
    const called = this.callback as { name?: string; qualname?: string } | null;
    const name = called?.qualname ?? called?.name ?? repr(called);
    return `${name === "" ? "<lambda>" : name}(${args})`;
  }

  __repr__(): string {
    return `<${this.words().join(" ")}>`;
  }

  protected words(): string[] {
    const words = [this.constructor.name];
    if (this.isCancelled) words.push("cancelled");
    const isKnown = (this.callback as unknown) != null && (!this.isCancelled || this.loop.getDebug());
    if (isKnown) words.push(this.describeCall());
    return words;
  }

  /** What a program passes may be private, so only debug mode shows it. */
  private describeCall(): string {
    return this.describeCallback(this.loop.getDebug() ? this.args.map(shortRepr).join(", ") : "");
  }
}

/**
 * What `call_later` and `call_at` return.
 * Source: `asyncio.events.TimerHandle`.
 *
 * @example
 * const timer = asyncio.getRunningLoop().callLater(5, () => print("never"));
 * print(timer.when()); // 5
 * timer.cancel();
 */
export class TimerHandle extends Handle {
  static override get name(): string {
    return "TimerHandle";
  }

  /** @internal True while it stands in the loop's heap. */
  declare scheduled: boolean;
  /** @internal Among those of that heap: equal times come in the order of scheduling. */
  declare order: number;
  /** @internal */
  declare readonly due: number;

  constructor(
    when: number,
    callback: (...args: never[]) => unknown,
    args: readonly unknown[],
    loop: AbstractEventLoop,
    context: Context | null = null,
  ) {
    super(callback, args, loop, context);
    this.scheduled = false;
    this.order = 0;
    this.due = when;
  }

  /** The loop time, in seconds, at which the callback is due. */
  when(): number {
    return this.due;
  }

  override cancel(): void {
    if (!this.cancelled() && this.scheduled) this.loop.timerCancelled(this.due);
    super.cancel();
  }

  protected override words(): string[] {
    const words = super.words();
    words.splice(this.cancelled() ? 2 : 1, 0, `when=${reprFloat(this.due)}`);
    return words;
  }
}

/**
 * The loop that runs now.
 * Source: `asyncio.events.get_running_loop`.
 *
 * @throws RuntimeError outside one.
 *
 * @example
 * const loop = asyncio.getRunningLoop();
 * print(loop.isRunning()); // True
 */
export function getRunningLoop(): AbstractEventLoop {
  const loop = getRunningLoopOrNull();
  if (loop === null) throw new RuntimeError("no running event loop");
  return loop;
}

/**
 * `asyncio._get_running_loop()`.
 * Source: `asyncio.events._get_running_loop`.
 *
 * @example
 * print(asyncio.getRunningLoopOrNull() === asyncio.getRunningLoop()); // True
 */
export function getRunningLoopOrNull(): AbstractEventLoop | null {
  return host.runningLoop as AbstractEventLoop | null;
}

/**
 * The running loop, or the one that `setEventLoop` made current.
 * Source: `asyncio.events.get_event_loop`.
 *
 * @throws RuntimeError when there is neither (3.14).
 *
 * @example
 * print(asyncio.getEventLoop() === asyncio.getRunningLoop()); // True
 */
export function getEventLoop(): AbstractEventLoop {
  const loop = (host.runningLoop ?? host.currentLoop) as AbstractEventLoop | null;
  if (loop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return loop;
}

/**
 * Makes `loop` what `getEventLoop()` gives outside a running loop; `null` takes it away.
 * Source: `asyncio.events.set_event_loop`.
 *
 * @example
 * const loop = asyncio.newEventLoop();
 * asyncio.setEventLoop(loop);
 * print(asyncio.getEventLoop() === loop); // True
 * print(loop.runUntilComplete(work())); // done
 * loop.close();
 */
export function setEventLoop(loop: AbstractEventLoop | null): void {
  host.currentLoop = loop;
}
