// Owns time: a clock is an argument of the loop, never the host's timers.

/** Where an event loop takes its time from. Seconds throughout. */
export interface Clock {
  /** The current time in seconds; never decreases. */
  time(): number;
  /** Two moments closer than this are the same to the loop. */
  readonly resolution: number;
  /** Lets `seconds` pass while nothing is ready. */
  advance(seconds: number): void;
}

/**
 * A clock that jumps: waiting costs nothing and every run is the same.
 *
 * @example
 * const loop = new EventLoop({ clock: new VirtualClock() });
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
