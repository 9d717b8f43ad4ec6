// Owns a list of what must be taken care of before the program ends: entering and leaving cost a few assignments.
//
// Every coroutine and every task enters one and leaves it. Each knows its slot, counted from the first ever; slots left
// empty are dropped when half of them are, so that leaving costs a constant share of that.

/** What can stand in a registry, in one at a time. */
export interface Registered {
  /** @internal Its place in the registry; -1 outside. */
  slot: number;
}

const FEWEST_TO_COMPACT = 64;

/** The objects that entered and have not left, in the order of entering. */
export class Registry<T extends Registered> implements Iterable<T> {
  #slots: (T | undefined)[] = [];
  /** How many slots before those at hand were dropped. */
  #dropped = 0;
  #empty = 0;

  add(node: T): void {
    node.slot = this.#dropped + this.#slots.length;
    this.#slots.push(node);
  }

  /** Has no effect on what stands in no registry. */
  remove(node: T): void {
    const { slot } = node;
    if (slot < 0) return;
    node.slot = -1;
    const slots = this.#slots;
    const at = slot - this.#dropped;
    if (at === slots.length - 1) {
      slots.pop();
      return;
    }
    slots[at] = undefined;
    if (++this.#empty >= FEWEST_TO_COMPACT && this.#empty > slots.length >> 1) this.#compact();
  }

  /** From first to last; what leaves meanwhile is left out, what enters meanwhile is not seen. */
  *[Symbol.iterator](): Generator<T> {
    const nodes = this.#slots.filter((node) => node !== undefined);
    for (const node of nodes) if (node.slot >= 0) yield node;
  }

  /** Who entered first mostly leaves first: then the front is cut off, and nobody gets another slot. */
  #compact(): void {
    const first = this.#slots.findIndex((node) => node !== undefined);
    this.#slots = this.#slots.slice(first);
    this.#dropped += first;
    this.#empty -= first;
    if (this.#empty <= this.#slots.length >> 1) return;
    this.#slots = this.#slots.filter((node) => node !== undefined);
    this.#empty = 0;
    for (const [at, node] of this.#slots.entries()) (node as T).slot = this.#dropped + at;
  }
}
