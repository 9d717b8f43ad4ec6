// Owns a list of what must be taken care of before the program ends: entering and leaving cost a few assignments.
//
// Every coroutine and every task enters one and leaves it. Most coroutines leave before another enters, so the newest
// member gets a slot only when the next one comes. Each knows its slot; slots left empty are dropped when half of them
// are, so that leaving costs a constant share of that.

/** What can stand in a registry, in one at a time. */
export interface Registered {
  /** @internal Its place in the registry; -1 for the newest, and outside. */
  slot: number;
  /** @internal Whether nobody took care of it yet. */
  readonly isLoose: boolean;
}

const FEWEST_TO_COMPACT = 64;

/** The objects that entered and have not left, in the order of entering. */
export class Registry<T extends Registered> implements Iterable<T> {
  #newest: T | null = null;
  readonly #slots: (T | null)[] = [];
  #empty = 0;

  add(node: T): void {
    if (this.#newest !== null) this.#giveSlot(this.#newest);
    this.#newest = node;
  }

  /** Has no effect on a registry in which it does not stand. */
  remove(node: T): void {
    if (this.#newest === node) {
      this.#newest = null;
      return;
    }
    const slots = this.#slots;
    const { slot } = node;
    if (slot < 0 || slots[slot] !== node) return;
    node.slot = -1;
    slots[slot] = null;
    if (++this.#empty >= FEWEST_TO_COMPACT && this.#empty > slots.length >> 1) this.#compact();
  }

  /** From first to last; what leaves meanwhile is left out, what enters meanwhile is not seen. */
  *[Symbol.iterator](): Generator<T> {
    if (this.#newest !== null) this.#giveSlot(this.#newest);
    this.#newest = null;
    for (const node of this.#slots.filter((node) => node !== null)) if (node.slot >= 0) yield node;
  }

  #giveSlot(node: T): void {
    // It may have left under another program, whose registry is another one.
    if (!node.isLoose) return;
    node.slot = this.#slots.length;
    this.#slots.push(node);
  }

  #compact(): void {
    const slots = this.#slots;
    let kept = 0;
    for (const node of slots) {
      if (node === null) continue;
      node.slot = kept;
      slots[kept++] = node;
    }
    slots.length = kept;
    this.#empty = 0;
  }
}
