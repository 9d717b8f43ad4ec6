// Owns the event loop: one iteration after another, first what is ready, then the clock to the next timer.
//
// Invariants:
// - An iteration runs what was ready when it began; what its callbacks schedule waits for the next one.
// - Due timers join the ready queue after what stood there already.
// Source: `asyncio.base_events.BaseEventLoop`.
import { type Awaitable, hintFor } from "./awaitables";
import type { AsyncGenerator } from "./asyncgens";
import type { Clock } from "./clock";
import { type Context, currentScope, exchangeScope } from "./contextvars";
import { iscoroutinefunction } from "./coroutine-functions";
import { Coroutine, internal, isCoroutineLike, iscoroutine } from "./coroutines";
import { Deque } from "./deque";
import { ensureFuture } from "./ensure-future";
import {
  type AbstractEventLoop,
  type ExceptionContext,
  type ExceptionHandler,
  getRunningLoopOrNull,
  Handle,
  NO_OPTIONS,
  type Runnable,
  type TaskFactory,
  type TaskOptions,
  TimerHandle,
} from "./events";
import {
  asException,
  Exception,
  leavesTheLoop,
  ProgramStopped,
  RuntimeError,
  ValueError,
} from "./exceptions";
import { type DoneCallback, Future } from "./futures";
import { gather } from "./gather";
import { host } from "./host";
import { reportException } from "./log";
import { Registry } from "./registry";
import { repr } from "./repr";
import { Task } from "./tasks";
import { nameOf, runOnLane } from "./threads";
import { TimerHeap } from "./timers";
import { mustAdd, mustCompare, notCallable } from "./types";

/** The longest single wait in real time: a day. Source: `base_events.MAXIMUM_SELECT_TIMEOUT`. */
const MAXIMUM_WAIT = 24 * 3600;

/** What an event loop is made with. */
export interface EventLoopOptions {
  /** Where time comes from; by default the program's clock, which is virtual. */
  clock?: Clock;
  debug?: boolean;
}

/**
 * Runs callbacks and tasks, one at a time, in virtual time.
 * Source: `asyncio.base_events.BaseEventLoop`.
 *
 * @example
 * const loop = new asyncio.EventLoop({ clock: new asyncio.VirtualClock() });
 * loop.callLater(1, () => loop.stop());
 * loop.runForever();
 * print(loop.time()); // 1
 * loop.close();
 */
export class EventLoop implements AbstractEventLoop {
  static get name(): string {
    return "EventLoop";
  }

  static readonly module = "asyncio";
  readonly tasks = new Registry<Task>();
  readonly asyncgens = new Set<object>();
  /** Seconds; in debug mode a callback that takes longer is reported. */
  slowCallbackDuration = 0.1;
  readonly #clock: Clock;
  readonly #ready = new Deque<Runnable>();
  readonly #timers = new TimerHeap();
  #iteration = 0;
  #stopping = false;
  #running = false;
  #closed = false;
  #executorIsShutDown = false;
  #debug: boolean;
  #exceptionHandler: ExceptionHandler | null = null;
  #taskFactory: TaskFactory | null = null;
  /** While asyncio tidies up after the program: the trace leaves those iterations out. */
  #quiet = false;

  constructor(options: EventLoopOptions = {}) {
    this.#clock = options.clock ?? host.clock;
    this.#debug = options.debug ?? false;
    host.loops.push(this);
  }

  // --- time and callbacks ---

  /** The loop's time in seconds. */
  time(): number {
    return this.#clock.time();
  }

  /**
   * Calls `callback(...args)` in the next iteration, in the order of the calls.
   *
   * @throws RuntimeError when the loop is closed.
   */
  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.#checkClosed();
    if (this.#debug) checkCallback(callback, "call_soon");
    return this.callSoonIn(null, callback, ...args);
  }

  callSoonIn<A extends unknown[]>(
    context: Context | null,
    callback: (...args: A) => unknown,
    ...args: A
  ): Handle {
    this.#checkClosed();
    const handle = new Handle(callback, args, this, context);
    this.#ready.push(handle);
    return handle;
  }

  /**
   * As `callSoon`, and the one way back from a function in a thread: what that leaves here at a time of its own is called
   * when the loop's time is there.
   */
  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.#checkClosed();
    if (this.#debug) checkCallback(callback, "call_soon_threadsafe");
    const when = host.time();
    if (!host.isOnLane || when <= this.time()) return this.callSoonIn(null, callback, ...args);
    return this.#callAtUntold(when, callback, ...args);
  }

  /** A timer that is no timer of the program. */
  #callAtUntold<A extends unknown[]>(
    when: number,
    callback: (...args: A) => unknown,
    ...args: A
  ): TimerHandle {
    const handle = new TimerHandle(when, callback, args, this);
    this.#timers.push(handle);
    return handle;
  }

  /** Calls `callback(...args)` after `delay` seconds. */
  callLater<A extends unknown[]>(delay: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if ((delay as number | null | undefined) == null) throw new TypeError("delay must not be None");
    mustAdd(delay);
    return this.callAt(this.time() + delay, callback, ...args);
  }

  /** Calls `callback(...args)` when the loop's time reaches `when` seconds. */
  callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A): TimerHandle {
    if ((when as number | null | undefined) == null) throw new TypeError("when cannot be None");
    mustCompare(when, "<");
    // A time that is not before any other would never be reached.
    if (Number.isNaN(when)) throw new ValueError("Invalid delay: NaN (not a number)");
    this.#checkClosed();
    if (this.#debug) checkCallback(callback, "call_at");
    const handle = this.#callAtUntold(when, callback, ...args);
    this.#tellTimer("timer-scheduled", when);
    return handle;
  }

  /**
   * Runs a function that blocks on a thread of its own, in virtual time; the loop goes on meanwhile.
   *
   * @param executor `null`: there are no others.
   *
   * @throws RuntimeError after `shutdownDefaultExecutor()`.
   */
  runInExecutor<A extends unknown[], T>(_executor: null, work: (...args: A) => T, ...args: A): Future<T> {
    this.#checkClosed();
    if (this.#debug) checkCallback(work, "run_in_executor");
    if (this.#executorIsShutDown) throw new RuntimeError("Executor shutdown has been called");
    const deliverAt = (when: number, callback: () => void) => this.#callAtUntold(when, callback);
    const call = (): T => {
      if (typeof work !== "function") throw notCallable(work);
      return work(...args);
    };
    return runOnLane(this, deliverAt, call, nameOf(work));
  }

  timerCancelled(when: number): void {
    this.#timers.noteCancelled();
    this.#tellTimer("timer-cancelled", when);
  }

  #tellTimer(type: "timer-scheduled" | "timer-cancelled", when: number): void {
    host.observer?.({ type, time: host.time(), when, task: host.taskId });
  }

  enqueue(runnable: Runnable): void {
    this.#checkClosed();
    this.#ready.push(runnable);
  }

  // --- futures and tasks ---

  createFuture<T>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  /** Schedules a coroutine as a task. @throws TypeError for anything but a coroutine. */
  createTask<T>(coro: Awaitable<T>, options: TaskOptions = NO_OPTIONS): Task<T> {
    this.#checkClosed();
    const driven = !(coro instanceof Coroutine) && isCoroutineLike(coro) ? coro.asCoroutine() : coro;
    if (!(driven instanceof Coroutine))
      throw new TypeError(`a coroutine was expected, got ${repr(coro)}${hintFor(coro)}`);
    if (this.#taskFactory !== null) return this.#taskFactory(this, driven, options) as Task<T>;
    return new Task<T>(driven as never, this, options);
  }

  /** @throws TypeError unless `factory` is a function `(loop, coro, options)` or `null`. */
  setTaskFactory(factory: TaskFactory | null): void {
    if (factory !== null && typeof factory !== "function") {
      throw new TypeError("task factory must be a callable or None");
    }
    this.#taskFactory = factory;
  }

  getTaskFactory(): TaskFactory | null {
    return this.#taskFactory;
  }

  // --- running ---

  isRunning(): boolean {
    return this.#running;
  }

  isClosed(): boolean {
    return this.#closed;
  }

  /**
   * Runs until `future` is done and returns its result. A coroutine is wrapped in a task first.
   *
   * @throws RuntimeError when the loop is stopped before; whatever the future raises.
   */
  runUntilComplete<T>(future: Awaitable<T>): T {
    this.#checkClosed();
    this.#checkRunning();
    const isNew = !(future instanceof Future);
    const waited: Future<T> = ensureFuture<T>(future, { loop: this });
    if (isNew && waited instanceof Task) waited.reportsDestroyed = false;
    const stopLoop: DoneCallback<Future<T>> = (done) => {
      if (!done.cancelled() && leavesTheLoop(done.exception())) return;
      this.stop();
    };
    stopLoop.qualname = "_run_until_complete_cb";
    waited.addDoneCallback(stopLoop);
    try {
      this.runForever();
    } catch (error) {
      if (isNew && waited.done() && !waited.cancelled()) waited.markRetrieved();
      throw error;
    } finally {
      waited.removeDoneCallback(stopLoop);
    }
    if (!waited.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return waited.result() as T;
  }

  /** @internal Runs one of asyncio's own coroutines, which the trace leaves out. */
  runQuietly(coro: Coroutine): void {
    this.#quiet = true;
    try {
      const task = this.createTask(coro, { hidden: true });
      task.reportsDestroyed = false;
      this.runUntilComplete(task);
    } finally {
      this.#quiet = false;
    }
  }

  /** Runs until `stop()` is called. */
  runForever(): void {
    this.#checkClosed();
    this.#checkRunning();
    this.#begin();
    this.#tell("loop-started");
    try {
      do this.#runOnce();
      while (!this.#stopping);
    } finally {
      this.#end();
      this.#tell("loop-stopped");
    }
  }

  /**
   * @internal One turn of a loop in real time: what is ready, and what that makes ready, for at most `seconds`.
   *
   * @returns for how many seconds there is nothing to do; `Infinity`: until somebody calls.
   */
  protected runTurn(seconds: number): number {
    const end = this.time() + seconds;
    this.#begin();
    try {
      for (;;) {
        const idle = this.#idleSeconds();
        if (this.#stopping || idle > 0 || this.time() >= end) return idle;
        this.#runOnce();
      }
    } finally {
      this.#end();
    }
  }

  /** Ends the loop after the iteration at hand; before `runForever()`: after one iteration. */
  stop(): void {
    this.#stopping = true;
  }

  /** Drops what is still scheduled. @throws RuntimeError while running. */
  close(): void {
    if (this.#running) throw new RuntimeError("Cannot close a running event loop");
    if (this.#closed) return;
    this.#closed = true;
    this.#ready.clear();
    this.#timers.clear();
    // A program's end looks at what is left of its loops; outside of one nobody would.
    const at = host.inVirtualTime ? -1 : host.loops.indexOf(this);
    if (at >= 0) host.loops.splice(at, 1);
    this.#tell("loop-closed");
  }

  // --- async generators ---

  asyncgenFirstIteration(generator: object): void {
    this.asyncgens.add(generator);
  }

  /** Closes every async generator that began and has not ended. Suspends until their `finally` blocks have run. */
  shutdownAsyncgens(): Coroutine<undefined> {
    return internal("BaseEventLoop.shutdown_asyncgens", closeAll(this));
  }

  /** Waits for threads to end, and lets no more begin. In virtual time they have ended. */
  shutdownDefaultExecutor(): Coroutine<undefined> {
    return internal("BaseEventLoop.shutdown_default_executor", this.#shutdownExecutor());
  }

  *#shutdownExecutor(): Generator<never, undefined, never> {
    this.#executorIsShutDown = true;
  }

  #begin(): void {
    this.#running = true;
    host.tracksOrigins = this.#debug;
    host.runningLoop = this;
  }

  #end(): void {
    this.#stopping = false;
    this.#running = false;
    host.tracksOrigins = false;
    host.runningLoop = null;
  }

  #idleSeconds(): number {
    if (this.#ready.length > 0) return 0;
    const timer = this.#timers.first();
    return timer === null ? Infinity : Math.min(Math.max(0, timer.when() - this.time()), MAXIMUM_WAIT);
  }

  #runOnce(): void {
    const needsNoTime = this.#timers.size === 0 && this.#ready.length > 0;
    const cancelled = needsNoTime ? 0 : this.#takeDueTimers();
    const ready = this.#ready.length;
    if (!this.#quiet) this.#iteration++;
    if (host.observer !== null && !this.#quiet) {
      const told = ready - cancelled;
      host.observer({
        type: "iteration-started",
        time: host.time(),
        iteration: this.#iteration,
        ready: told,
      });
    }
    for (let i = 0; i < ready; i++) {
      const runnable = this.#ready.shift();
      if (runnable === undefined) return;
      if (this.#debug) this.#runTimed(runnable);
      else runnable.run();
    }
  }

  /**
   * Puts the timers that are due into the ready queue; when nothing is ready, time goes on to the first.
   *
   * @returns how many of them were cancelled
   */
  #takeDueTimers(): number {
    const timer = this.#timers.first();
    let wait = 0;
    if (this.#ready.length === 0 && !this.#stopping) {
      if (timer === null || timer.when() === Infinity) {
        throw host.stop(new ProgramStopped("time", WAITS_FOR_EVER));
      }
      wait = Math.max(0, timer.when() - this.time());
    }
    if (wait > 0) this.#advance(wait);
    const now = this.time();
    // Far from 0 the clock's resolution is less than the distance to the next number (3.15).
    const end = now + Math.max(this.#clock.resolution, now * Number.EPSILON);
    let cancelled = 0;
    for (let due = this.#timers.popBefore(end); due !== null; due = this.#timers.popBefore(end)) {
      this.#ready.push(due);
      if (due.cancelled()) cancelled++;
    }
    return cancelled;
  }

  #advance(seconds: number): void {
    const from = this.time();
    if (this.#clock === host.clock) host.advance(seconds);
    else this.#clock.advance(seconds);
    if (host.observer !== null) host.observer({ type: "clock-advanced", time: this.time(), from });
  }

  #runTimed(runnable: Runnable): void {
    const begun = this.time();
    runnable.run();
    const took = this.time() - begun;
    if (took >= this.slowCallbackDuration) {
      host.report("slow-callback", `Executing ${repr(runnable)} took ${took.toFixed(3)} seconds`);
    }
  }

  // --- errors and debugging ---

  getDebug(): boolean {
    return this.#debug;
  }

  setDebug(enabled: boolean): void {
    this.#debug = enabled;
    if (!this.#running) return;
    this.callSoonThreadsafe(trackOrigins, enabled);
  }

  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  /** @throws TypeError unless `handler` is a function or `null`. */
  setExceptionHandler(handler: ExceptionHandler | null): void {
    if (handler !== null && typeof handler !== "function") {
      throw new TypeError(`A callable object or None is expected, got ${repr(handler)}`);
    }
    this.#exceptionHandler = handler;
  }

  defaultExceptionHandler(context: ExceptionContext): void {
    reportException(context);
  }

  /** Tells the exception handler of something that nobody caught; a handler that fails is itself reported. */
  callExceptionHandler(context: ExceptionContext): void {
    if (this.#exceptionHandler === null) {
      this.defaultExceptionHandler(context);
      return;
    }
    const thing = context.task ?? context.future ?? context.handle;
    const outer = exchangeScope(thing?.getContext?.().scope ?? currentScope());
    try {
      this.#exceptionHandler(this, context);
    } catch (error) {
      if (leavesTheLoop(error)) throw error;
      this.defaultExceptionHandler({
        message: "Unhandled error in exception handler",
        exception: asException(error),
        context,
      });
    } finally {
      exchangeScope(outer);
    }
  }

  __repr__(): string {
    return `<EventLoop running=${repr(this.#running)} closed=${repr(this.#closed)} debug=${repr(this.#debug)}>`;
  }

  #tell(type: "loop-started" | "loop-stopped" | "loop-closed"): void {
    if (host.observer !== null && !this.#quiet) host.observer({ type, time: host.time() });
  }

  #checkClosed(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
  }

  #checkRunning(): void {
    this.#clock.refuse?.();
    if (this.#running) throw new RuntimeError("This event loop is already running");
    if (getRunningLoopOrNull() !== null) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
  }
}

function* closeAll(loop: EventLoop): Generator<unknown, undefined, never> {
  const generators = [...loop.asyncgens] as AsyncGenerator[];
  loop.asyncgens.clear();
  if (generators.length === 0) return;
  const closing = generators.map((generator) => generator.aclose());
  const results = yield* gather(...closing, { returnExceptions: true }) as unknown as Generator<
    unknown,
    unknown[],
    never
  >;
  for (const [index, result] of results.entries()) {
    if (!(result instanceof Exception)) continue;
    const message = `an error occurred during closing of asynchronous generator ${repr(generators[index])}`;
    loop.callExceptionHandler({ message, exception: result, asyncgen: generators[index] as object });
  }
}

function trackOrigins(enabled: boolean): void {
  host.tracksOrigins = enabled;
}
trackOrigins.qualname = "BaseEventLoop._set_coroutine_origin_tracking";

const WAITS_FOR_EVER =
  "The event loop would wait for ever: nothing is ready and no timer is set. " +
  "Look for an await on something that nobody finishes, or for a missing stop().";

function checkCallback(callback: unknown, method: string): void {
  if (iscoroutine(callback) || iscoroutinefunction(callback))
    throw new TypeError(`coroutines cannot be used with ${method}()`);
  if (typeof callback !== "function") {
    throw new TypeError(`a callable object was expected by ${method}(), got ${repr(callback)}`);
  }
}

/**
 * A fresh event loop on the program's clock.
 * Source: `asyncio.events.new_event_loop`.
 *
 * @example
 * const loop = asyncio.newEventLoop();
 * print(loop.runUntilComplete(work())); // done
 * loop.close();
 */
export function newEventLoop(options: EventLoopOptions = {}): EventLoop {
  return new EventLoop(options);
}
