// Owns a list of what must be taken care of before the program ends: entering and leaving cost a few assignments.
//
// Every coroutine and every task enters one and leaves it. Each knows its slot; slots left empty are dropped when half of
// them are, so that leaving costs a constant share of that.

/** What can stand in a registry, in one at a time. */
export interface Registered {
  /** @internal Its place in the registry; -1 outside. */
  slot: number;
}

const FEWEST_TO_COMPACT = 64;

/** The objects that entered and have not left, in the order of entering. */
export class Registry<T extends Registered> implements Iterable<T> {
  readonly #slots: (T | undefined)[] = [];
  #empty = 0;

  add(node: T): void {
    node.slot = this.#slots.length;
    this.#slots.push(node);
  }

  /** Has no effect on what stands in no registry. */
  remove(node: T): void {
    const { slot } = node;
    if (slot < 0) return;
    node.slot = -1;
    const slots = this.#slots;
    if (slot === slots.length - 1) {
      slots.pop();
      return;
    }
    slots[slot] = undefined;
    if (++this.#empty >= FEWEST_TO_COMPACT && this.#empty > slots.length >> 1) this.#compact();
  }

  /** From first to last; what leaves meanwhile is left out, what enters meanwhile is not seen. */
  *[Symbol.iterator](): Generator<T> {
    const nodes = this.#slots.filter((node) => node !== undefined);
    for (const node of nodes) if (node.slot >= 0) yield node;
  }

  #compact(): void {
    const slots = this.#slots;
    let kept = 0;
    for (const node of slots) {
      if (node === undefined) continue;
      node.slot = kept;
      slots[kept++] = node;
    }
    slots.length = kept;
    this.#empty = 0;
  }
}
