// Owns the ready queue: first in, first out, at constant cost.
import type { Runnable } from "./events";

/** A ring buffer whose size is a power of two. */
export class ReadyQueue {
  #slots: (Runnable | undefined)[] = new Array<Runnable | undefined>(16);
  #head = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(runnable: Runnable): void {
    if (this.#length === this.#slots.length) this.#grow();
    this.#slots[(this.#head + this.#length) & (this.#slots.length - 1)] = runnable;
    this.#length++;
  }

  shift(): Runnable | undefined {
    if (this.#length === 0) return undefined;
    const runnable = this.#slots[this.#head];
    this.#slots[this.#head] = undefined;
    this.#head = (this.#head + 1) & (this.#slots.length - 1);
    this.#length--;
    return runnable;
  }

  clear(): void {
    this.#slots = new Array<Runnable | undefined>(16);
    this.#head = this.#length = 0;
  }

  #grow(): void {
    const size = this.#slots.length;
    const slots = new Array<Runnable | undefined>(size * 2);
    for (let i = 0; i < size; i++) slots[i] = this.#slots[(this.#head + i) & (size - 1)];
    this.#slots = slots;
    this.#head = 0;
  }
}
