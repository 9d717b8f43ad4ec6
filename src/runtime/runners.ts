// Owns Runner and `run`: a loop for the length of a program, and a clean end for what is left over.
// Source: `asyncio.runners`.
import type { Awaitable } from "./awaitables";
import type { EventLoop } from "./base_events";
import { newEventLoop } from "./base_events";
import { type Context, copyContext } from "./contextvars";
import { asCoroutine } from "./ensure-future";
import { getRunningLoopOrNull, setEventLoop } from "./events";
import { RuntimeError } from "./exceptions";
import type { Future } from "./futures";
import { gather } from "./gather";
import { allTasks, type Task } from "./tasks";

/** How `run` and `Runner` make their loop. */
export interface RunOptions {
  debug?: boolean;
  loopFactory?: () => EventLoop;
}

/**
 * One loop and one context for several calls of `run`.
 * Source: `asyncio.runners.Runner`.
 *
 * @example
 * const runner = new asyncio.Runner();
 * print(runner.run(work("first")), runner.run(work("second"))); // first second
 * runner.close();
 */
export class Runner {
  static get name(): string {
    return "Runner";
  }

  static readonly module = "asyncio.runners";
  #state: "created" | "initialized" | "closed" = "created";
  #loop: EventLoop | null = null;
  #context: Context | null = null;

  constructor(private readonly options: RunOptions = {}) {}

  /** Runs a coroutine or other awaitable to its end. @throws RuntimeError inside a running loop. */
  run<T>(main: Awaitable<T>, options: { context?: Context } = {}): T {
    if (getRunningLoopOrNull() !== null) {
      throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    }
    const loop = this.getLoop();
    const context = options.context ?? this.#context ?? copyContext();
    const task = loop.createTask(asCoroutine(main), { context });
    return loop.runUntilComplete(task);
  }

  /** @throws RuntimeError when closed. */
  getLoop(): EventLoop {
    if (this.#state === "closed") throw new RuntimeError("Runner is closed");
    if (this.#loop === null) {
      this.#loop = this.options.loopFactory?.() ?? newEventLoop();
      if (this.options.loopFactory === undefined) setEventLoop(this.#loop);
      if (this.options.debug !== undefined) this.#loop.setDebug(this.options.debug);
      this.#context = copyContext();
      this.#state = "initialized";
    }
    return this.#loop;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Cancels what is left, waits for it, and closes the loop. Does nothing on a runner never used. */
  close(): void {
    const loop = this.#loop;
    if (this.#state !== "initialized" || loop === null) return;
    try {
      cancelAllTasks(loop);
      loop.runQuietly(loop.shutdownAsyncgens());
      loop.runQuietly(loop.shutdownDefaultExecutor());
    } finally {
      if (this.options.loopFactory === undefined) setEventLoop(null);
      loop.close();
      this.#loop = null;
      this.#state = "closed";
    }
  }
}

function cancelAllTasks(loop: EventLoop): void {
  const left = [...allTasks(loop)];
  if (left.length === 0) return;
  loop.runUntilComplete(cancelAll(left));
  reportFailed(loop, left);
}

/** Cancels tasks; what comes back is done when all of them are. */
export function cancelAll(tasks: readonly Task[]): Future<unknown[]> {
  for (const task of tasks) task.cancel();
  return gather(...tasks, { returnExceptions: true });
}

/** Tells the loop's exception handler of tasks that failed when they were cancelled. */
export function reportFailed(loop: EventLoop, tasks: readonly Task[]): void {
  for (const task of tasks) {
    if (task.cancelled() || task.exception() === null) continue;
    loop.callExceptionHandler({
      message: "unhandled exception during asyncio.run() shutdown",
      exception: task.exception(),
      task,
    });
  }
}

/**
 * Runs a program: makes a loop, runs `main` to its end, cancels what is left over, closes the loop.
 * Synchronous, since time is virtual.
 * Source: `asyncio.runners.run`.
 *
 * @throws RuntimeError inside a running loop; TypeError for what cannot be awaited; whatever `main` raises.
 *
 * @example
 * print(asyncio.run(work("result"))); // result
 */
export function run<T>(main: Awaitable<T>, options: RunOptions = {}): T {
  if (getRunningLoopOrNull() !== null) {
    throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  }
  const runner = new Runner(options);
  try {
    return runner.run(main);
  } finally {
    runner.close();
  }
}
