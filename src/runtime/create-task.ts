// Owns `create_task`, and the task factory that starts tasks at once.
import type { Awaitable } from "./awaitables";
import { getRunningLoop, type TaskFactory, type TaskOptions } from "./events";
import { Task } from "./tasks";

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
export function createTask<T>(coro: Awaitable<T>, options: TaskOptions = {}): Task<T> {
  return getRunningLoop().createTask(coro, options);
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
export const eagerTaskFactory: TaskFactory = (loop, coro, options) =>
  new Task(coro, loop, { eagerStart: true, ...options });
