// Owns an intrusive doubly linked list: entering and leaving cost a few assignments, whatever its length.
//
// Every coroutine and every task enters one of these once and leaves it once; a `Set` would cost ten times as much.

export interface ListNode {
  previous: ListNode | null;
  next: ListNode | null;
}

/** A list of objects that carry their own links. A node stands in one list at a time. */
export class LinkedList<T extends ListNode> {
  readonly #head: ListNode = { previous: null, next: null };
  #last: ListNode = this.#head;

  add(node: T): void {
    const last = this.#last;
    last.next = node;
    node.previous = last;
    this.#last = node;
  }

  /** Has no effect on a node that stands in no list. */
  remove(node: T): void {
    const { previous, next } = node;
    if (previous === null) return;
    previous.next = next;
    if (next === null) this.#last = previous;
    else next.previous = previous;
    node.previous = node.next = null;
  }

  /** From first to last; the node at hand may be removed while iterating. */
  *[Symbol.iterator](): Generator<T> {
    let node = this.#head.next;
    while (node !== null) {
      const following = node.next;
      yield node as T;
      node = following;
    }
  }
}
