// Owns the heap of timers: the earliest first, and among equals the one scheduled first.
//
// CPython's heap leaves the order of equal times open; a real clock never gives two equal times, so what its users see
// is the order of scheduling. A virtual clock gives many, so that order is made explicit here.
import type { TimerHandle } from "./events";

/** Rebuilding pays only for a large heap. Source: `asyncio.constants`, `base_events._MIN_SCHEDULED_TIMER_HANDLES`. */
const MIN_SCHEDULED_TO_REBUILD = 100;
const CANCELLED_FRACTION_TO_REBUILD = 0.5;

function before(a: TimerHandle, b: TimerHandle): boolean {
  return a.due < b.due || (a.due === b.due && a.order < b.order);
}

export class TimerHeap {
  #timers: TimerHandle[] = [];
  #order = 0;
  #cancelled = 0;

  get size(): number {
    return this.#timers.length;
  }

  push(handle: TimerHandle): void {
    handle.scheduled = true;
    handle.order = this.#order++;
    this.#timers.push(handle);
    this.#siftUp(this.#timers.length - 1);
  }

  /** A scheduled timer was cancelled; it leaves the heap when it reaches the top, or at a rebuild. */
  noteCancelled(): void {
    this.#cancelled++;
  }

  /** The earliest timer that is not cancelled, or `null`. */
  first(): TimerHandle | null {
    this.#dropCancelled();
    return this.#timers[0] ?? null;
  }

  /** Takes the earliest timer off the heap, cancelled or not, if it is due before `end`. */
  popBefore(end: number): TimerHandle | null {
    const top = this.#timers[0];
    return top !== undefined && top.due < end ? this.pop() : null;
  }

  /** Takes the earliest timer off the heap. */
  pop(): TimerHandle | null {
    const top = this.#timers[0];
    if (top === undefined) return null;
    if (top.cancelled()) this.#cancelled--;
    const last = this.#timers.pop();
    if (last !== undefined && last !== top) {
      this.#timers[0] = last;
      this.#siftDown(0);
    }
    top.scheduled = false;
    return top;
  }

  clear(): void {
    this.#timers = [];
    this.#cancelled = 0;
  }

  #dropCancelled(): void {
    const size = this.#timers.length;
    if (size > MIN_SCHEDULED_TO_REBUILD && this.#cancelled / size > CANCELLED_FRACTION_TO_REBUILD)
      this.#rebuild();
    while (this.#timers[0]?.cancelled() === true) this.pop();
  }

  #rebuild(): void {
    const kept: TimerHandle[] = [];
    for (const timer of this.#timers) {
      if (timer.cancelled()) timer.scheduled = false;
      else kept.push(timer);
    }
    this.#timers = kept;
    this.#cancelled = 0;
    for (let at = (kept.length >> 1) - 1; at >= 0; at--) this.#siftDown(at);
  }

  #siftUp(at: number): void {
    const timers = this.#timers;
    const timer = timers[at] as TimerHandle;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = timers[parentAt] as TimerHandle;
      if (!before(timer, parent)) break;
      timers[at] = parent;
      at = parentAt;
    }
    timers[at] = timer;
  }

  #siftDown(at: number): void {
    const timers = this.#timers;
    const timer = timers[at] as TimerHandle;
    const size = timers.length;
    for (;;) {
      let childAt = 2 * at + 1;
      if (childAt >= size) break;
      if (childAt + 1 < size && before(timers[childAt + 1] as TimerHandle, timers[childAt] as TimerHandle))
        childAt++;
      const child = timers[childAt] as TimerHandle;
      if (!before(child, timer)) break;
      timers[at] = child;
      at = childAt;
    }
    timers[at] = timer;
  }
}
