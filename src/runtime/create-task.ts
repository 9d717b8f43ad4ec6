// Owns `create_task`, and the task factory that starts tasks at once.
import type { Awaitable } from "./awaitables";
import type { Coroutine } from "./coroutines";
import {
  type AbstractEventLoop,
  getRunningLoop,
  NO_OPTIONS,
  type TaskFactory,
  type TaskOptions,
} from "./events";
import type { Future } from "./futures";
import { host } from "./host";
import { Task } from "./tasks";

/** Native code of a program in real time runs between the turns of its loop. */
function loopForTasks(): AbstractEventLoop {
  const current = host.currentLoop as AbstractEventLoop | null;
  return host.runningLoop === null && current?.promiseOf !== undefined ? current : getRunningLoop();
}

/**
 * Schedules a coroutine as a task of the running loop. It begins when the creator suspends, not before.
 * Source: `asyncio.tasks.create_task`.
 *
 * @throws RuntimeError outside a running loop; TypeError for anything but a coroutine.
 *
 * @example
 * const task = asyncio.createTask(work("result"));
 * print(task.done()); // False
 * print(await task); // result
 */
export function createTask<T>(coro: Awaitable<T>, options: TaskOptions = NO_OPTIONS): Task<T> {
  return loopForTasks().createTask(coro, options);
}

/** A class of tasks, or of what stands for them. */
type TaskClass = new (coro: Coroutine, loop: AbstractEventLoop, options: TaskOptions) => Future;

/**
 * As `eagerTaskFactory`, for tasks of a class of one's own. Source: `asyncio.tasks.create_eager_task_factory`.
 *
 * @example
 * class Counted extends asyncio.Task {}
 * asyncio.getRunningLoop().setTaskFactory(asyncio.createEagerTaskFactory(Counted));
 * const task = asyncio.createTask(asyncio.coroutine(() => "at once")());
 * print(task instanceof Counted, task.result()); // True at once
 */
export function createEagerTaskFactory(type: TaskClass): TaskFactory {
  return (loop, coro, options) => new type(coro, loop, { eagerStart: true, ...options });
}

/**
 * A task factory under which each task runs in its creator's stack up to its first suspension, and may be done when
 * `createTask` returns. Source: `asyncio.tasks.eager_task_factory`.
 *
 * @example
 * asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
 * const task = asyncio.createTask(asyncio.coroutine(() => "at once")());
 * print(task.done(), task.result()); // True at once
 */
export const eagerTaskFactory: TaskFactory = /* @__PURE__ */ createEagerTaskFactory(Task);
