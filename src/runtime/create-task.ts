// Owns `create_task`.
import type { Awaitable } from "./awaitables";
import { getRunningLoop, type TaskOptions } from "./events";
import type { Task } from "./tasks";

/**
 * Schedules a coroutine as a task of the running loop. It begins when the creator suspends, not before.
 * Source: `asyncio.tasks.create_task`.
 *
 * @throws RuntimeError outside a running loop; TypeError for anything but a coroutine.
 *
 * @example
 * const task = asyncio.createTask(work());
 */
export function createTask<T>(coro: Awaitable<T>, options: TaskOptions = {}): Task<T> {
  return getRunningLoop().createTask(coro, options);
}
