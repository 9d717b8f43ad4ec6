// Owns time: a clock is an argument of the loop, and only `RealClock` asks the host for the time and its timers.
import { RuntimeError } from "./exceptions";

/** Where an event loop takes its time from. Seconds throughout. */
export interface Clock {
  /** The current time in seconds; never decreases. */
  time(): number;
  /** Two moments closer than this are the same to the loop. */
  readonly resolution: number;
  /** Lets `seconds` pass while nothing is ready. */
  advance(seconds: number): void;
  /**
   * Only on a clock whose time passes by itself: calls `wake` after `seconds`.
   *
   * @returns what takes that back.
   */
  wakeAfter?(seconds: number, wake: () => void): () => void;
  /** Only a clock in real time has it: raises for whoever wants to run a loop synchronously. */
  refuse?(): never;
}

/**
 * A clock that jumps: waiting costs nothing and every run is the same.
 *
 * @example
 * const clock = new asyncio.VirtualClock();
 * const loop = asyncio.newEventLoop({ clock });
 * loop.runUntilComplete(asyncio.sleep(3600));
 * print(clock.time()); // 3600
 * loop.close();
 */
export class VirtualClock implements Clock {
  readonly resolution = 1e-9;
  #now: number;

  constructor(start = 0) {
    this.#now = start;
  }

  time(): number {
    return this.#now;
  }

  advance(seconds: number): void {
    this.#now += seconds;
  }
}

/** What a `RealClock` needs of its host; in Node and in a page these are global. */
export interface HostTimers {
  /** Milliseconds; never decreases. */
  readonly now: () => number;
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: never) => void;
}

/** Read at each call, so that who replaces a global, as a test may, is heard. */
const globals = globalThis as unknown as Omit<HostTimers, "now"> & {
  readonly performance: { now(): number };
};

const globalTimers: HostTimers = {
  now: () => globals.performance.now(),
  setTimeout: (callback, milliseconds) => globals.setTimeout(callback, milliseconds),
  clearTimeout: (timer) => globals.clearTimeout(timer),
};

/**
 * The host's clock: a wait takes as long as it says. For `runAsync`; nothing can wait for it synchronously.
 *
 * @example
 * const clock = new asyncio.RealClock({ now: () => 1500 });
 * print(clock.time()); // 1.5
 */
export class RealClock implements Clock {
  readonly resolution = 1e-6;
  readonly #timers: HostTimers;

  /** @param timers replaces the host's own, all or some. */
  constructor(timers: Partial<HostTimers> = {}) {
    this.#timers = { ...globalTimers, ...timers };
  }

  time(): number {
    return this.#timers.now() / 1000;
  }

  /** @throws RuntimeError: to block would stop everything on the page. */
  advance(seconds: number): void {
    if (seconds > 0) {
      throw new RuntimeError("time.sleep() cannot block in real time. Await asyncio.sleep() instead.");
    }
  }

  /** @throws RuntimeError always. */
  refuse(): never {
    throw new RuntimeError("In real time no loop runs synchronously. Use await asyncio.runAsync(main()).");
  }

  wakeAfter(seconds: number, wake: () => void): () => void {
    // Taken out of their object: a page's own refuse to be called as methods of another.
    const { setTimeout, clearTimeout } = this.#timers;
    // A timer that is early by a rounding error would be set twice.
    const timer = setTimeout(wake, Math.ceil(seconds * 1000 - 1e-6));
    return () => clearTimeout(timer as never);
  }
}
