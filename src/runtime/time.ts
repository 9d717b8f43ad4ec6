// Owns Python's `time` module on the program's clock: `import * as time from "corolla/time"`.
import { ValueError } from "./exceptions";
import { host } from "./host";

/**
 * Blocks for `seconds`: the clock moves and nothing else runs. In a coroutine that is what `asyncio.sleep` avoids.
 * Source: `time.sleep`.
 *
 * @throws ValueError for a negative number.
 *
 * @example
 * const task = asyncio.createTask(work());
 * time.sleep(5); // nothing else runs, so the task begins late
 * await task;
 * print(time.monotonic()); // 6
 */
export function sleep(seconds: number): void {
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  const from = host.time();
  host.advance(seconds);
  if (host.observer !== null && !host.isOnLane) {
    const task = host.taskId;
    host.observer({ type: "clock-blocked", time: host.time(), from, task });
  }
}

/**
 * Seconds on the program's clock.
 * Source: `time.monotonic`.
 *
 * @example
 * await asyncio.sleep(2);
 * print(time.monotonic()); // 2
 */
export function monotonic(): number {
  return host.time();
}

/**
 * Seconds on the program's clock; in virtual time there is no finer one.
 * Source: `time.perf_counter`.
 *
 * @example
 * const begun = time.perfCounter();
 * await work();
 * print(time.perfCounter() - begun); // 1
 */
export function perfCounter(): number {
  return host.time();
}
