// Owns a queue whose ends cost the same at any length: what is ready, and who waits in line.

const FEWEST_SLOTS = 4;

/** First in, first out. A ring buffer whose size is a power of two, or 0: many lines stay empty. */
export class Deque<T> implements Iterable<T> {
  #slots: (T | undefined)[] = [];
  #head = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get first(): T | undefined {
    return this.#slots[this.#head];
  }

  push(item: T): void {
    if (this.#length === this.#slots.length) this.#grow();
    this.#slots[(this.#head + this.#length) & (this.#slots.length - 1)] = item;
    this.#length++;
  }

  shift(): T | undefined {
    if (this.#length === 0) return undefined;
    const item = this.#slots[this.#head];
    this.#slots[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#slots.length - 1);
    this.#length--;
    return item;
  }

  /** Takes an item out of the line, wherever it stands: mostly at the front. */
  remove(item: T): void {
    if (item === this.first) {
      this.shift();
      return;
    }
    const kept = [...this].filter((other) => other !== item);
    this.clear();
    for (const other of kept) this.push(other);
  }

  clear(): void {
    this.#slots = [];
    this.#head = this.#length = 0;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let i = 0; i < this.#length; i++) {
      yield this.#slots[(this.#head + i) & (this.#slots.length - 1)] as T;
    }
  }

  #grow(): void {
    const size = this.#slots.length;
    const slots = new Array<T | undefined>(Math.max(FEWEST_SLOTS, size * 2));
    for (let i = 0; i < size; i++) slots[i] = this.#slots[(this.#head + i) & (size - 1)];
    this.#slots = slots;
    this.#head = 0;
  }
}
