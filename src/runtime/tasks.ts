// Owns Task: a future that drives a coroutine, one step for each turn the loop gives it.
//
// Invariants:
// - A task that is not done is either waiting on a future (`#waiter` set) or scheduled to step, never both.
//   So the task itself can stand in the ready queue: it never stands there twice.
// - While a step runs, it is the loop's current task.
import { type Context, currentContext, exchangeContext } from "./contextvars";
import { type Coroutine, iscoroutine } from "./coroutines";
import { asException, CancelledError, leavesTheLoop, ProgramStopped, RuntimeError } from "./exceptions";
import { type AbstractEventLoop, getRunningLoop, type Runnable, type TaskOptions } from "./events";
import { Future, type Waiter } from "./futures";
import { host } from "./host";
import type { ListNode } from "./linked-list";
import { lastStep } from "./machine";
import { repr, str } from "./repr";
import type { TaskId, Waiting } from "./trace";
import { typeName } from "./types";

/**
 * Runs a coroutine concurrently with others. Made by `createTask`, not by `new`.
 * Source: `asyncio.tasks.Task`.
 *
 * @example
 * const task = asyncio.createTask(work("result"), { name: "worker" });
 * print(task.getName(), await task); // worker result
 */
export class Task<T = unknown> extends Future<T> implements Runnable, Waiter, ListNode {
  previous: ListNode | null = null;
  next: ListNode | null = null;
  /** The trace's number of this task; 0 when the trace leaves it out. */
  readonly traceId: TaskId;
  readonly #coro: Coroutine<T>;
  readonly #context: Context;
  #name: string | number;
  /** The future this task waits for. */
  #waiter: Future | null = null;
  /** Cancellation was asked for and is raised at the next step. */
  #mustCancel = false;
  #cancelsRequested = 0;
  /** What the next step brings into the coroutine: an error to throw, or a future whose outcome to pass on. */
  #pendingError: Error | null = null;
  #wokenBy: Future | null = null;
  /** @internal `run_until_complete` reports an unfinished main task by itself. */
  reportsDestroyed = true;

  constructor(coro: Coroutine<T>, loop: AbstractEventLoop, options: TaskOptions = {}) {
    super({ loop });
    if (!iscoroutine(coro)) throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
    this.#coro = coro;
    this.traceId = options.hidden === true ? 0 : ++host.tasks;
    this.#name = options.name === undefined ? ++host.taskNames : str(options.name);
    this.#context = options.context ?? currentContext().copy();
    loop.tasks.add(this);
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({
        type: "task-created",
        time: host.time(),
        task: this.traceId,
        name: this.getName(),
        coroutine: coro.name,
        creator: host.taskId,
      });
    }
    if (options.eagerStart === true && loop.isRunning()) this.#startEagerly();
    else this.#enqueue();
  }

  getName(): string {
    return typeof this.#name === "number" ? `Task-${this.#name}` : this.#name;
  }

  setName(name: unknown): void {
    this.#name = str(name);
  }

  getCoro(): Coroutine<T> {
    return this.#coro;
  }

  getContext(): Context {
    return this.#context;
  }

  /**
   * Asks the task to stop: CancelledError is raised where it waits, at its next step.
   * The task may catch it, clean up, or go on.
   *
   * @returns false when the task was done already.
   */
  override cancel(message: string | null = null): boolean {
    this.markRetrieved();
    if (this.done()) return false;
    this.#cancelsRequested++;
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({
        type: "task-cancelling",
        time: host.time(),
        task: this.traceId,
        message,
        by: host.taskId,
      });
    }
    if (this.#waiter !== null && this.#waiter.cancel(message)) return true;
    this.#mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  /** How many requests to cancel have not been taken back by `uncancel()`. */
  cancelling(): number {
    return this.#cancelsRequested;
  }

  /** Takes one request to cancel back; at 0 a cancellation not yet delivered is dropped. @returns what is left. */
  uncancel(): number {
    if (this.#cancelsRequested > 0) {
      this.#cancelsRequested--;
      if (this.#cancelsRequested === 0) this.#mustCancel = false;
    }
    return this.#cancelsRequested;
  }

  /** @throws RuntimeError always: a task's result is its coroutine's. */
  override setResult(): never {
    throw new RuntimeError("Task does not support set_result operation");
  }

  /** @throws RuntimeError always: a task's exception is its coroutine's. */
  override setException(): never {
    throw new RuntimeError("Task does not support set_exception operation");
  }

  override __repr__(): string {
    const [state, ...rest] = this.info();
    const words = [
      !this.done() && this.#cancelsRequested > 0 ? "cancelling" : state,
      `name=${repr(this.getName())}`,
      `coro=<${this.#coro.qualname}() ${this.#coro.crFrame === null ? "done" : "running"}>`,
      ...(this.#waiter === null ? [] : [`wait_for=${repr(this.#waiter)}`]),
      ...rest,
    ];
    return `<Task ${words.join(" ")}>`;
  }

  /** @internal The future that `waiting` tells of is done: the next step passes its outcome on. */
  wakeup(future: Future): void {
    this.#wokenBy = future;
    this.#enqueue();
  }

  /** @internal The next step. */
  run(): void {
    const outerTask = host.currentTask;
    const outerContext = exchangeContext(this.#context);
    host.currentTask = this;
    this.#tell("task-running");
    try {
      this.#step();
    } finally {
      host.currentTask = outerTask;
      exchangeContext(outerContext);
    }
  }

  /** @internal At the end of the program. */
  override report(): void {
    if (this.done()) {
      super.report();
      return;
    }
    // The garbage collector gets at the coroutine first: its `finally` blocks run.
    try {
      this.#coro.close();
    } catch (error) {
      const problem = asException(error);
      host.report(
        "other",
        `Exception ignored while closing generator ${repr(this.#coro)}: None\n${problem.name}: ${str(problem)}`,
      );
    }
    if (this.reportsDestroyed) {
      this.getLoop().callExceptionHandler({
        message: "Task was destroyed but it is pending!",
        task: this,
      });
    }
  }

  protected override kind(): "Task" {
    return "Task";
  }

  #step(): void {
    let error = this.#pendingError;
    let throwing = error !== null;
    this.#pendingError = null;
    this.#waiter = null;
    const wokenBy = this.#wokenBy;
    this.#wokenBy = null;
    if (wokenBy !== null) {
      try {
        wokenBy.result();
      } catch (raised) {
        error = raised as Error;
        throwing = true;
      }
    }
    if (this.#mustCancel) {
      if (!(error instanceof CancelledError)) error = this.makeCancelledError();
      throwing = true;
      this.#mustCancel = false;
    }

    try {
      this.#coro.resume(throwing, throwing ? error : undefined);
    } catch (raised) {
      this.#raised(raised as Error);
      return;
    }
    if (lastStep.done) this.#returned(lastStep.value as T);
    else this.#suspendOn(lastStep.value);
  }

  #returned(result: T): void {
    if (this.#mustCancel) {
      this.#mustCancel = false;
      const message = this.cancelMessage;
      this.#end("cancelled", this.makeCancelledError());
      super.cancel(message);
    } else {
      this.#end("returned", result);
      this.finishWith(result);
    }
  }

  #raised(error: Error): void {
    if (error instanceof ProgramStopped) throw error;
    if (error instanceof CancelledError) {
      this.#end("cancelled", error);
      this.cancelledError = error;
      super.cancel();
      return;
    }
    this.#end("raised", error);
    this.failWith(error);
    if (leavesTheLoop(error)) throw error;
  }

  /** The coroutine handed up what it waits for. */
  #suspendOn(yielded: unknown): void {
    if (yielded === undefined || yielded === null) {
      this.#tellSuspended({ kind: "yield" });
      this.#enqueue();
      return;
    }
    const problem = this.#problemWith(yielded);
    if (problem !== null) {
      this.#pendingError = problem;
      this.#enqueue();
      return;
    }
    const future = yielded as Future;
    future.blocking = false;
    future.register(this, this.#context);
    this.#waiter = future;
    this.#tellSuspended(waitingFor(future));
    if (this.#mustCancel && future.cancel(this.cancelMessage)) this.#mustCancel = false;
  }

  #problemWith(yielded: unknown): Error | null {
    if (!(yielded instanceof Future)) {
      if (typeName(yielded) !== "generator") return new RuntimeError(`Task got bad yield: ${repr(yielded)}`);
      return new RuntimeError(
        `yield was used instead of yield from for generator in task ${repr(this)} with ${repr(yielded)}`,
      );
    }
    if (yielded.getLoop() !== this.getLoop()) {
      return new RuntimeError(`Task ${repr(this)} got Future ${repr(yielded)} attached to a different loop`);
    }
    if (!yielded.blocking) {
      return new RuntimeError(
        `yield was used instead of yield from in task ${repr(this)} with ${repr(yielded)}`,
      );
    }
    if (yielded === (this as unknown)) return new RuntimeError(`Task cannot await on itself: ${repr(this)}`);
    return null;
  }

  /** Runs the first step in the creator's stack. */
  #startEagerly(): void {
    this.run();
  }

  #enqueue(): void {
    this.#tell("task-ready");
    this.getLoop().enqueue(this);
  }

  #tell(type: "task-ready" | "task-running"): void {
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({ type, time: host.time(), task: this.traceId });
    }
  }

  #tellSuspended(on: Waiting): void {
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({ type: "task-suspended", time: host.time(), task: this.traceId, on });
    }
  }

  /** The task is about to be done: its waiters are woken after this. */
  #end(outcome: "returned" | "raised" | "cancelled", value: unknown): void {
    this.getLoop().tasks.remove(this);
    if (host.observer === null || this.traceId === 0) return;
    host.observer({ type: "task-done", time: host.time(), task: this.traceId, outcome, value: repr(value) });
  }
}

function waitingFor(future: Future): Waiting {
  if (future instanceof Task) return { kind: "task", task: future.traceId };
  if (future.sleepsUntil !== null) return { kind: "sleep", until: future.sleepsUntil };
  return { kind: "future", future: future.futureTraceId };
}

/**
 * The task that runs now; `null` in a plain callback. @throws RuntimeError outside a running loop.
 *
 * @example
 * print(asyncio.currentTask()?.getName()); // Task-1
 */
export function currentTask(loop: AbstractEventLoop = getRunningLoop()): Task | null {
  return host.runningLoop === loop ? (host.currentTask as Task | null) : null;
}

/**
 * The tasks of a loop that are not done, in the order of creation. @throws RuntimeError outside a running loop.
 *
 * @example
 * const task = asyncio.createTask(work());
 * print(asyncio.allTasks().size); // 2
 * await task;
 */
export function allTasks(loop: AbstractEventLoop = getRunningLoop()): Set<Task> {
  return new Set(loop.tasks);
}
