// Owns Task: a future that drives a coroutine, one step for each turn the loop gives it.
//
// Invariants:
// - A task that is not done is either waiting on a future (`awaited` set) or scheduled to step, never both.
//   So the task itself can stand in the ready queue: it never stands there twice.
// - While a step runs, it is the loop's current task.
import { Context, currentScope, exchangeScope, type Scope, type Values } from "./contextvars";
import { Coroutine, iscoroutine } from "./coroutines";
import { asException, CancelledError, leavesTheLoop, ProgramStopped, RuntimeError } from "./exceptions";
import {
  type AbstractEventLoop,
  getRunningLoop,
  NO_OPTIONS,
  type Runnable,
  type TaskOptions,
} from "./events";
import { Frame, passing } from "./frames";
import { type Extras, Future, OWN_BIT, type Waiter } from "./futures";
import { host } from "./host";
import { resume, type Root } from "./machine";
import type { Registered } from "./registry";
import { repr, str } from "./repr";
import type { TaskId, Waiting } from "./trace";
import { typeName } from "./types";

// What may be true of a task, beside what may be true of a future.
const EXECUTING = OWN_BIT;
/** Its coroutine began in it, so the stack is its own. */
const BEGUN = OWN_BIT << 1;
/** Nobody is told when it is left behind. */
const UNTOLD = OWN_BIT << 2;

/**
 * Runs a coroutine concurrently with others. Made by `createTask`, not by `new`.
 * Source: `asyncio.tasks.Task`.
 *
 * @example
 * const task = asyncio.createTask(work("result"), { name: "worker" });
 * print(task.getName(), await task); // worker result
 */
export class Task<T = unknown> extends Future<T> implements Runnable, Waiter, Root, Scope, Registered {
  static override get name(): string {
    return "Task";
  }

  /** @internal */
  declare slot: number;
  /** The trace's number of this task; 0 when the trace leaves it out. */
  declare readonly traceId: TaskId;
  /** @internal The innermost frame: the coroutine itself before it begins and after its end; `null`: done at once. */
  declare top: Frame | null;
  /** @internal */
  declare values: Values;
  declare private name: string | number;

  constructor(coro: Coroutine<T>, loop: AbstractEventLoop, options: TaskOptions = NO_OPTIONS) {
    super({ loop });
    if (!iscoroutine(coro)) throw new TypeError(`a coroutine was expected, got ${repr(coro)}`);
    this.slot = -1;
    this.top = coro;
    // Marks the coroutine as taken: what becomes of it is the task's concern.
    coro.caller ??= this;
    host.unawaited.remove(coro);
    this.traceId = options.hidden === true ? 0 : ++host.tasks;
    this.name = options.name == null ? ++host.taskNames : str(options.name);
    if (options.context !== undefined) this.extras.context = options.context;
    this.values = currentScope().values;
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
    if (options.eagerStart === true && loop.isRunning()) {
      try {
        this.run();
      } finally {
        if (this.done()) this.top = null;
      }
    } else this.enqueue();
  }

  getName(): string {
    return typeof this.name === "number" ? `Task-${this.name}` : this.name;
  }

  setName(name: unknown): void {
    this.name = str(name);
  }

  /** The coroutine that it runs; `null` when the task began eagerly and was done at once (3.12). */
  getCoro(): Coroutine<T> | null {
    let outermost = this.top;
    while (outermost?.caller instanceof Frame) outermost = outermost.caller;
    // It may have begun on another stack.
    return (outermost?.caller === this ? outermost : this.top) as Coroutine<T> | null;
  }

  getContext(): Context {
    return (this.extras.context ??= new Context(this));
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
    this.extras.cancelsRequested++;
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({
        type: "task-cancelling",
        time: host.time(),
        task: this.traceId,
        message: message === null ? null : str(message),
        by: host.taskId,
      });
    }
    if (this.awaited?.cancel(message) === true) return true;
    this.extras.mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  /** How many requests to cancel have not been taken back by `uncancel()`. */
  cancelling(): number {
    return this.uncommon === null ? 0 : this.uncommon.cancelsRequested;
  }

  /** Takes one request to cancel back; at 0 a cancellation not yet delivered is dropped. @returns what is left. */
  uncancel(): number {
    const { extras } = this;
    if (extras.cancelsRequested > 0) {
      extras.cancelsRequested--;
      if (extras.cancelsRequested === 0) extras.mustCancel = false;
    }
    return extras.cancelsRequested;
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
    const coro = this.getCoro();
    const words = [
      !this.done() && this.cancelling() > 0 ? "cancelling" : state,
      `name=${repr(this.getName())}`,
      coro && `coro=<${coro.qualname}() ${coro.isOver ? "done" : "running"}>`,
      this.awaited && `wait_for=${repr(this.awaited)}`,
      ...rest,
    ];
    return `<${this.kind()} ${words.filter(Boolean).join(" ")}>`;
  }

  /** @internal */
  get isLoose(): boolean {
    return !this.done();
  }

  /** @internal Its coroutine, if that never began. */
  get neverBegun(): Coroutine | null {
    const coro = this.getCoro() as Coroutine<T>;
    return coro.hasBegun ? null : coro;
  }

  /** @internal The future this task waits for. */
  get awaited(): Future | null {
    return this.done() ? null : (this.outcome as Future | null);
  }

  set awaited(awaited: Future | null) {
    if (!this.done()) this.outcome = awaited;
  }

  /** @internal */
  get executing(): boolean {
    return this.is(EXECUTING);
  }

  set executing(executing: boolean) {
    this.mark(EXECUTING, executing);
  }

  /** @internal `run_until_complete` reports an unfinished main task by itself. */
  get reportsDestroyed(): boolean {
    return !this.is(UNTOLD);
  }

  set reportsDestroyed(reports: boolean) {
    this.mark(UNTOLD, !reports);
  }

  /** @internal */
  get awaiter(): Future {
    return this;
  }

  /** @internal What it waits for is done: the next step passes the outcome on. */
  wakeup(): void {
    this.enqueue();
  }

  /** @internal */
  describeCallback(): string {
    return "Task.task_wakeup()";
  }

  /** @internal The next step. */
  run(): void {
    const outerTask = host.currentTask;
    const outerScope = exchangeScope(this.uncommon?.context?.scope ?? this);
    host.currentTask = this;
    this.tell("task-running");
    try {
      this.step();
    } finally {
      host.currentTask = outerTask;
      exchangeScope(outerScope);
    }
  }

  /** @internal At the end of the program. */
  override report(): void {
    if (this.done()) {
      super.report();
      return;
    }
    // The garbage collector gets at the coroutine first: its `finally` blocks run. To the task that makes no difference.
    const { awaited } = this;
    const coro = this.getCoro() as Coroutine<T>;
    try {
      coro.close();
    } catch (error) {
      const problem = asException(error);
      host.report(
        "other",
        `Exception ignored while closing generator ${repr(coro)}: None\n${problem.name}: ${str(problem)}`,
      );
    }
    this.awaited = awaited;
    if (this.reportsDestroyed) {
      this.getLoop().callExceptionHandler({
        message: "Task was destroyed but it is pending!",
        task: this,
      });
    }
  }

  private step(): void {
    const waiter = this.awaited;
    this.awaited = null;
    let throwing = false;
    let value: unknown = undefined;
    if (waiter !== null) {
      value = waiter.outcomeToPass();
      throwing = passing.throwing;
    }
    if (this.uncommon !== null) {
      const error = this.errorToThrow(this.uncommon, throwing ? value : null);
      if (error !== null) {
        throwing = true;
        value = error;
      }
    }

    let given: unknown;
    try {
      given = this.advance(throwing, value, waiter);
    } catch (raised) {
      this.raised(raised as Error);
      return;
    }
    if (passing.over) this.returned(given as T);
    else this.suspendOn(given);
  }

  /** Resumes the coroutine: gives what it returned, then `passing.over` is true, or what it waits for. */
  private advance(throwing: boolean, value: unknown, waiter: Future | null): unknown {
    // Somebody's hand may have driven it to its end.
    if (this.is(BEGUN) && this.top?.isOver === false) return resume(this, false, throwing, value, waiter);
    const coro = this.getCoro() as Coroutine<T>;
    this.mark(BEGUN, !coro.hasBegun);
    return coro.resume(this, throwing, value);
  }

  /** What the next step throws: a cancellation first, or else what a step before left behind. */
  private errorToThrow(extras: Extras, error: unknown): unknown {
    const thrown = error ?? extras.pendingError;
    extras.pendingError = null;
    if (!extras.mustCancel) return thrown;
    extras.mustCancel = false;
    return thrown instanceof CancelledError ? thrown : this.makeCancelledError();
  }

  private returned(result: T): void {
    if (this.uncommon?.mustCancel === true) {
      this.uncommon.mustCancel = false;
      const message = this.cancelMessage;
      this.end("cancelled", this.makeCancelledError());
      super.cancel(message);
    } else {
      this.end("returned", result);
      this.finishWith(result);
    }
  }

  private raised(error: Error): void {
    if (error instanceof ProgramStopped) throw error;
    if (error instanceof CancelledError) {
      this.end("cancelled", error);
      this.extras.cancelledError = error;
      super.cancel();
      return;
    }
    this.end("raised", error);
    this.failWith(error);
    if (leavesTheLoop(error)) throw error;
  }

  /** The coroutine handed up what it waits for. */
  private suspendOn(yielded: unknown): void {
    if (yielded === undefined || yielded === null) {
      if (host.observer !== null) this.tellSuspended({ kind: "yield" });
      this.enqueue();
      return;
    }
    if (!canWaitFor(this, yielded)) {
      this.awaited = null;
      this.extras.pendingError = problemWith(this, yielded);
      this.enqueue();
      return;
    }
    const future = yielded;
    future.blocking = false;
    future.register(this);
    this.awaited = future;
    if (host.observer !== null) this.tellSuspended(waitingFor(future, this.top));
    const { uncommon } = this;
    if (uncommon?.mustCancel === true && future.cancel(uncommon.cancelMessage)) uncommon.mustCancel = false;
  }

  private enqueue(): void {
    this.tell("task-ready");
    this.getLoop().enqueue(this);
  }

  private tell(type: "task-ready" | "task-running"): void {
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({ type, time: host.time(), task: this.traceId });
    }
  }

  private tellSuspended(on: Waiting): void {
    if (host.observer !== null && this.traceId !== 0) {
      host.observer({ type: "task-suspended", time: host.time(), task: this.traceId, on });
    }
  }

  /** The task is about to be done: its waiters are woken after this. */
  private end(outcome: "returned" | "raised" | "cancelled", value: unknown): void {
    this.getLoop().tasks.remove(this);
    if (host.observer === null || this.traceId === 0) return;
    const ignored = outcome === "returned" && this.cancelling();
    host.observer({
      type: "task-done",
      time: host.time(),
      task: this.traceId,
      outcome,
      value: repr(value),
      ...(ignored && { cancelling: ignored }),
    });
  }
}

function canWaitFor(task: Task, yielded: unknown): yielded is Future {
  if (!(yielded instanceof Future) || !yielded.blocking) return false;
  return yielded.getLoop() === task.getLoop() && yielded !== task;
}

function problemWith(task: Task, yielded: unknown): Error {
  if (!(yielded instanceof Future)) {
    if (typeName(yielded) !== "generator") return new RuntimeError(`Task got bad yield: ${repr(yielded)}`);
    return new RuntimeError(
      `yield was used instead of yield from for generator in task ${repr(task)} with ${repr(yielded)}`,
    );
  }
  if (yielded.getLoop() !== task.getLoop()) {
    return new RuntimeError(`Task ${repr(task)} got Future ${repr(yielded)} attached to a different loop`);
  }
  if (!yielded.blocking) {
    return new RuntimeError(
      `yield was used instead of yield from in task ${repr(task)} with ${repr(yielded)}`,
    );
  }
  return new RuntimeError(`Task cannot await on itself: ${repr(task)}`);
}

function waitingFor(future: Future, innermost: Frame | null): Waiting {
  if (future instanceof Task) return { kind: "task", task: future.traceId };
  const until = future.sleepsUntil();
  if (until !== null) return { kind: "sleep", until };
  const of = partOfAsyncio(innermost) ?? future.madeBy();
  return { kind: "future", future: future.futureTraceId, ...(of === null ? {} : { of }) };
}

/** Asyncio's own innermost coroutine, if the program's innermost one awaits it. */
function partOfAsyncio(innermost: Frame | null): string | null {
  for (let at: Frame | Root | null = innermost; at instanceof Frame && at.traceId === 0; at = at.caller) {
    if (at instanceof Coroutine && at.internal) return at.qualname;
  }
  return null;
}

/**
 * The task that runs now; `null` in a plain callback.
 * Source: `asyncio.tasks.current_task`.
 *
 * @throws RuntimeError outside a running loop.
 *
 * @example
 * print(asyncio.currentTask()?.getName()); // Task-1
 */
export function currentTask(loop: AbstractEventLoop = getRunningLoop()): Task | null {
  return host.runningLoop === loop ? (host.currentTask as Task | null) : null;
}

/**
 * The tasks of a loop that are not done, in the order of creation.
 * Source: `asyncio.tasks.all_tasks`.
 *
 * @throws RuntimeError outside a running loop.
 *
 * @example
 * const task = asyncio.createTask(work());
 * print(asyncio.allTasks().size); // 2
 * await task;
 */
export function allTasks(loop: AbstractEventLoop = getRunningLoop()): Set<Task> {
  return new Set(loop.tasks);
}
