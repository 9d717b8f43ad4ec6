// Owns threads in virtual time: a function that blocks runs on a lane of its own, whose time is not the loop's.
//
// The function runs at once, to its end. What it tells at a later time than the loop's is kept until the loop's clock
// is there, and its result arrives when the lane ends. So two calls that each block one second end after one second.
// Source: `asyncio.threads`, `BaseEventLoop.run_in_executor`.
import { VirtualClock } from "./clock";
import { copyContext } from "./contextvars";
import { type Coroutine, internal } from "./coroutines";
import { type AbstractEventLoop, getRunningLoop } from "./events";
import { asException, leavesTheLoop } from "./exceptions";
import type { Future } from "./futures";
import { host } from "./host";
import type { ThreadId } from "./trace";
import { typeName } from "./types";

/** Runs `work` on a lane; the future is done when the loop's time has reached the lane's end. */
export function runOnLane<T>(
  loop: AbstractEventLoop,
  deliverAt: (when: number, callback: () => void) => void,
  work: () => T,
  name: string,
): Future<T> {
  const future = loop.createFuture<T>();
  const { clock, observer, runningLoop, currentTask, taskId: task } = host;
  const now = clock.time();
  const lane = new VirtualClock(now);
  host.clock = lane;
  host.runningLoop = host.currentTask = null;
  host.isOnLane = true;
  host.observer =
    observer && ((event) => (event.time > now ? host.ahead.push({ event, observer }) : observer(event)));
  let deliver: () => void;
  const thread = ++host.threads;
  host.observer?.({ type: "thread-started", time: now, thread, name: name || "<lambda>", task });
  try {
    const result = work();
    deliver = () => future.setResult(result);
    tellFinished(thread, "returned");
  } catch (raised) {
    if (leavesTheLoop(raised)) throw raised;
    deliver = () => future.setException(asException(raised));
    tellFinished(thread, "raised");
  } finally {
    Object.assign(host, { clock, observer, runningLoop, currentTask, isOnLane: false });
    host.ahead.sort((a, b) => a.event.time - b.event.time);
  }
  const deliverUnlessCancelled = () => {
    if (!future.cancelled()) deliver();
  };
  if (lane.time() > now) deliverAt(lane.time(), deliverUnlessCancelled);
  else loop.callSoonThreadsafe(deliverUnlessCancelled);
  return future;
}

/** What a trace calls a function; what is none has the name of its class. */
export function nameOf(work: unknown): string {
  return typeof work === "function" ? work.name : typeName(work);
}

function tellFinished(thread: ThreadId, outcome: "returned" | "raised"): void {
  host.observer?.({ type: "thread-finished", time: host.time(), thread, outcome });
}

function* onThread<A extends unknown[], T>(work: (...args: A) => T, args: A): Generator<unknown, T, never> {
  const context = copyContext();
  const call = () => context.run(work, ...args);
  Object.defineProperty(call, "name", { value: nameOf(work) });
  const running = getRunningLoop().runInExecutor(null, call);
  return yield* running as unknown as Generator<unknown, T, never>;
}

/**
 * Runs a function that blocks without blocking the loop; gives its result. It sees a copy of the context.
 * Suspends until the function's lane ends. Source: `asyncio.threads.to_thread`.
 *
 * @throws whatever `work` raises; TypeError for what cannot be called.
 *
 * @example
 * await asyncio.gather(asyncio.toThread(time.sleep, 1), asyncio.toThread(time.sleep, 1));
 * print(time.monotonic()); // 1
 */
export function toThread<A extends unknown[], T>(work: (...args: A) => T, ...args: A): Coroutine<T> {
  return internal<T>("to_thread", onThread(work, args));
}
