// Owns TaskGroup: tasks that end before their block ends, and fail together.
//
// Invariants:
// - A child's first failure cancels its siblings, then the body; all are waited for before the group is raised.
// - The body's cancellation that the group itself asked for is taken back, so that awaits after the group work.
// Source: `asyncio.taskgroups.TaskGroup`.
import type { Awaitable, Body } from "./awaitables";
import { Coroutine, internal } from "./coroutines";
import { type AbstractEventLoop, getRunningLoop, type TaskOptions } from "./events";
import { BaseExceptionGroup } from "./exception-groups";
import { CancelledError, KeyboardInterrupt, RuntimeError, SystemExit } from "./exceptions";
import { atOnce } from "./frames";
import { type Future, type Listener, Turn } from "./futures";
import { repr } from "./repr";
import { currentTask, type Task } from "./tasks";
import { AbstractAsyncContextManager } from "./using";

/** The tasks of a group that have not ended, and whoever hears of each end, in a turn of the loop of its own. */
class Members implements Listener {
  awaiter: Task | null = null;
  /** How many have not been told of. */
  size = 0;
  /** In the order of creation; some have ended. */
  #tasks: Task[] = [];

  constructor(private readonly group: TaskGroup) {}

  add(task: Task): void {
    this.size++;
    if (this.#tasks.length > 2 * this.size + FEWEST_TO_DROP) {
      this.#tasks = this.#tasks.filter((member) => !member.done());
    }
    this.#tasks.push(task);
    task.register(this);
  }

  cancel(): void {
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  wakeup(task: Task): void {
    task.getLoop().enqueue(new Turn(this, task));
  }

  hear(task: Task): void {
    this.size--;
    this.group.taskDone(task);
  }

  describeCallback(): string {
    return "TaskGroup._on_task_done()";
  }
}

const FEWEST_TO_DROP = 16;

/**
 * A context manager whose tasks all end with its block.
 * Source: `asyncio.taskgroups.TaskGroup`.
 *
 * @throws ExceptionGroup from the block's end with what the children and the body raised.
 *
 * @example
 * const tasks: asyncio.Task<string>[] = [];
 * await asyncio.withAsync(new asyncio.TaskGroup(), async (group) => {
 *   tasks.push(group.createTask(work("one")), group.createTask(work("two")));
 * });
 * print(tasks.map((task) => task.result())); // ['one', 'two']
 */
export class TaskGroup extends AbstractAsyncContextManager<TaskGroup> {
  static override get name(): string {
    return "TaskGroup";
  }

  static readonly module = "asyncio.taskgroups";
  readonly #tasks = new Members(this);
  #errors: Error[] = [];
  #entered = false;
  #exiting = false;
  #aborting = false;
  #cancelOnEntry = false;
  #loop: AbstractEventLoop | null = null;
  #parent: Task | null = null;
  #parentCancelRequested = false;
  /** What leaves the group as it is: SystemExit, KeyboardInterrupt. */
  #baseError: Error | null = null;
  #completed: Future<undefined> | null = null;

  /**
   * Starts a task in the group; children may do so too, while the group waits. Does not suspend.
   *
   * @throws RuntimeError before the block, after it, and while the group shuts down; the coroutine is closed then.
   */
  createTask<T>(coro: Awaitable<T>, options: TaskOptions = {}): Task<T> {
    const refusal = this.#refusal();
    if (refusal !== null) {
      if (coro instanceof Coroutine) coro.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} ${refusal}`);
    }
    const task = (this.#loop as AbstractEventLoop).createTask(coro, options);
    // Always through the loop, also when it is done already: a failure reaches the body at its next await.
    this.#tasks.add(task);
    return task;
  }

  /** Ends the group without an error (3.15): cancels the children and the body. May be called before the block. */
  cancel(): void {
    if (!this.#entered) this.#cancelOnEntry = true;
    else if (!this.#aborting && !(this.#exiting && this.#tasks.size === 0)) this.#abortWithParent();
  }

  __repr__(): string {
    const words = ["<TaskGroup"];
    if (this.#tasks.size > 0) words.push(`tasks=${this.#tasks.size}`);
    if (this.#errors.length > 0) words.push(`errors=${this.#errors.length}`);
    if (this.#aborting) words.push("cancelling");
    else if (this.#entered) words.push("entered");
    return `${words.join(" ")}>`;
  }

  override __aenter__(): Coroutine<TaskGroup> {
    return new Coroutine(ENTER, this);
  }

  override __aexit__(error: Error | null): Coroutine<boolean> {
    return internal("TaskGroup.__aexit__", this.#exit(error));
  }

  /** @internal */
  enterNow(): this {
    if (this.#entered) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    this.#loop ??= getRunningLoop();
    this.#parent = currentTask(this.#loop);
    if (this.#parent === null) {
      throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    }
    this.#tasks.awaiter = this.#parent;
    this.#entered = true;
    if (this.#cancelOnEntry) this.#abortWithParent();
    return this;
  }

  *#exit(error: Error | null): Body<boolean> {
    this.#exiting = true;
    if (error !== null && isBaseError(error)) this.#baseError ??= error;
    let cancellation = error instanceof CancelledError ? error : null;
    if (error !== null && !this.#aborting) this.#abort();

    // The wait can be cancelled more than once.
    while (this.#tasks.size > 0) {
      this.#completed ??= (this.#loop as AbstractEventLoop).createFuture<undefined>();
      try {
        yield* this.#completed as Iterable<unknown>;
      } catch (raised) {
        if (!(raised instanceof CancelledError)) throw raised;
        if (!this.#aborting) {
          cancellation = raised;
          this.#abort();
        }
      }
      this.#completed = null;
    }

    const [parent, errors] = [this.#parent, this.#errors];
    this.#parent = null;
    this.#errors = [];
    if (this.#baseError !== null) throw this.#baseError;
    if (this.#parentCancelRequested && parent?.uncancel() === 0) cancellation = null;
    if (cancellation !== null && errors.length === 0) throw cancellation;
    if (error !== null && !(error instanceof CancelledError)) errors.push(error);
    if (errors.length > 0) {
      // Cancelled from outside, too: the group has priority, and the next await is told of the cancellation.
      if (parent !== null && parent.cancelling() > 0) {
        parent.uncancel();
        parent.cancel();
      }
      throw new BaseExceptionGroup("unhandled errors in a TaskGroup", errors);
    }
    return error !== null;
  }

  #refusal(): string | null {
    if (!this.#entered) return "has not been entered";
    if (this.#exiting && this.#tasks.size === 0) return "is finished";
    return this.#aborting ? "is shutting down" : null;
  }

  #abort(): void {
    this.#aborting = true;
    this.#tasks.cancel();
  }

  #abortWithParent(): void {
    this.#abort();
    this.#parentCancelRequested = true;
    this.#parent?.cancel();
  }

  /** @internal */
  taskDone(task: Task): void {
    if (this.#tasks.size === 0 && this.#completed?.done() === false) this.#completed.setResult(undefined);
    if (task.cancelled()) return;
    const error = task.exception();
    if (error === null) return;
    this.#errors.push(error);
    if (isBaseError(error)) this.#baseError ??= error;
    if (this.#parent?.done() === true) {
      const message = `Task ${repr(task)} has errored out but its parent task ${repr(this.#parent)} is already completed`;
      this.#loop?.callExceptionHandler({ message, exception: error, task });
      return;
    }
    if (!this.#aborting && !this.#parentCancelRequested) this.#abortWithParent();
  }
}

const ENTER = /* @__PURE__ */ atOnce("TaskGroup.__aenter__", (group: TaskGroup) => group.enterNow());

function isBaseError(error: Error): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
