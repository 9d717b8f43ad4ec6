// Owns Python's `time` module on the program's clock: `import * as time from "corolla/time"`.
import { OverflowError, ValueError } from "./exceptions";
import { host } from "./host";

/** In seconds: CPython counts nanoseconds in 64 bits. */
const LONGEST = 2 ** 63 / 1e9;

/**
 * Blocks for `seconds`: the clock moves and nothing else runs. In a coroutine that is what `asyncio.sleep` avoids.
 * Source: `time.sleep`.
 *
 * @throws ValueError for a negative number and for no number, OverflowError for 292 years and more.
 *
 * @example
 * const task = asyncio.createTask(work());
 * time.sleep(5); // nothing else runs, so the task begins late
 * await task;
 * print(time.monotonic()); // 6
 */
export function sleep(seconds: number): void {
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  if (seconds >= LONGEST) throw new OverflowError("timestamp out of range for platform time_t");
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
