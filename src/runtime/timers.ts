// Owns the heap of timers: the earliest first, and among equals the one scheduled first.
//
// CPython's heap leaves the order of equal times open; a real clock never gives two equal times, so what its users see
// is the order of scheduling. A virtual clock gives many, so that order is made explicit here.
import type { TimerHandle } from "./events";

interface Entry {
  when: number;
  order: number;
  handle: TimerHandle;
}

/** Rebuilding pays only for a large heap. Source: `asyncio.constants`, `base_events._MIN_SCHEDULED_TIMER_HANDLES`. */
const MIN_SCHEDULED_TO_REBUILD = 100;
const CANCELLED_FRACTION_TO_REBUILD = 0.5;

function before(a: Entry, b: Entry): boolean {
  return a.when < b.when || (a.when === b.when && a.order < b.order);
}

export class TimerHeap {
  #entries: Entry[] = [];
  #order = 0;
  #cancelled = 0;

  get size(): number {
    return this.#entries.length;
  }

  push(handle: TimerHandle): void {
    handle.scheduled = true;
    this.#entries.push({ when: handle.when(), order: this.#order++, handle });
    this.#siftUp(this.#entries.length - 1);
  }

  /** A scheduled timer was cancelled; it leaves the heap when it reaches the top, or at a rebuild. */
  noteCancelled(): void {
    this.#cancelled++;
  }

  /** The earliest timer that is not cancelled, or `null`. */
  first(): TimerHandle | null {
    this.#dropCancelled();
    return this.#entries[0]?.handle ?? null;
  }

  /** Takes the earliest timer off the heap. */
  pop(): TimerHandle | null {
    const top = this.#entries[0];
    if (top === undefined) return null;
    const last = this.#entries.pop();
    if (last !== undefined && last !== top) {
      this.#entries[0] = last;
      this.#siftDown(0);
    }
    top.handle.scheduled = false;
    return top.handle;
  }

  clear(): void {
    this.#entries = [];
    this.#cancelled = 0;
  }

  #dropCancelled(): void {
    const size = this.#entries.length;
    if (size > MIN_SCHEDULED_TO_REBUILD && this.#cancelled / size > CANCELLED_FRACTION_TO_REBUILD)
      this.#rebuild();
    while (this.#entries[0]?.handle.cancelled() === true) {
      this.#cancelled--;
      this.pop();
    }
  }

  #rebuild(): void {
    const kept: Entry[] = [];
    for (const entry of this.#entries) {
      if (entry.handle.cancelled()) entry.handle.scheduled = false;
      else kept.push(entry);
    }
    this.#entries = kept;
    this.#cancelled = 0;
    for (let at = (kept.length >> 1) - 1; at >= 0; at--) this.#siftDown(at);
  }

  #siftUp(at: number): void {
    const entries = this.#entries;
    const entry = entries[at] as Entry;
    while (at > 0) {
      const parentAt = (at - 1) >> 1;
      const parent = entries[parentAt] as Entry;
      if (!before(entry, parent)) break;
      entries[at] = parent;
      at = parentAt;
    }
    entries[at] = entry;
  }

  #siftDown(at: number): void {
    const entries = this.#entries;
    const entry = entries[at] as Entry;
    const size = entries.length;
    for (;;) {
      let childAt = 2 * at + 1;
      if (childAt >= size) break;
      if (childAt + 1 < size && before(entries[childAt + 1] as Entry, entries[childAt] as Entry)) childAt++;
      const child = entries[childAt] as Entry;
      if (!before(child, entry)) break;
      entries[at] = child;
      at = childAt;
    }
    entries[at] = entry;
  }
}
