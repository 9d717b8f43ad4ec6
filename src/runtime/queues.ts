// Owns the queues: first in first out, last in first out, smallest first; bounded or not; with an end.
//
// An item can be taken by `getNowait()` between a `put` and the step of the getter that was woken for it: then the
// getter waits again, at the back. That is asyncio's, too.
// Source: `asyncio.queues`.
import { type Body, from } from "./awaitables";
import { Coroutine, internal } from "./coroutines";
import { Deque } from "./deque";
import { QueueEmpty, QueueFull, QueueShutDown, ValueError } from "./exceptions";
import { MUST_WAIT, stepsOf } from "./frames";
import type { Future } from "./futures";
import { lessThan } from "./less-than";
import { Event } from "./locks";
import { LoopBound } from "./loop-bound";
import { repr } from "./repr";
import { typeName } from "./types";

type Waiters = Deque<Future>;

/** What is in a queue: the kinds of queue differ in which item comes out next. */
interface Items<T> extends Iterable<T> {
  readonly length: number;
  push(item: T): unknown;
  shift(): T | undefined;
}

/**
 * First in, first out. `maxsize` 0 or less: without bound.
 * Source: `asyncio.queues.Queue`.
 *
 * @example
 * const queue = new asyncio.Queue<string>(10);
 * await queue.put("job");
 * print(await queue.get()); // job
 * queue.taskDone();
 * await queue.join();
 */
export class Queue<T = unknown> extends LoopBound {
  static override get name(): string {
    return "Queue";
  }

  static override readonly module = "asyncio.queues";
  protected readonly items: Items<T> = new Deque();
  readonly #getters: Waiters = new Deque();
  readonly #putters: Waiters = new Deque();
  readonly #finished = new Event();
  #unfinished = 0;
  #isShutDown = false;

  constructor(readonly maxsize = 0) {
    super();
    this.#finished.set();
  }

  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.qsize() === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  /** Puts an item in; suspends while the queue is full. @throws QueueShutDown */
  put(item: T): Coroutine<undefined> {
    return new Coroutine(PUT, { queue: this, item } satisfies Putting);
  }

  /** @throws QueueFull; QueueShutDown. */
  putNowait(item: T): void {
    if (this.#isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.items.push(item);
    this.#unfinished++;
    this.#finished.clear();
    wakeNext(this.#getters);
  }

  /** Takes an item out; suspends while there is none. @throws QueueShutDown when there will be none. */
  get(): Coroutine<T> {
    return new Coroutine(GET, this);
  }

  /** @throws QueueEmpty; QueueShutDown. */
  getNowait(): T {
    if (this.empty()) throw this.#isShutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this.items.shift() as T;
    wakeNext(this.#putters);
    return item;
  }

  /** Says that an item taken is dealt with, for `join()`. @throws ValueError when there is none. */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    this.#unfinished--;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** Suspends until every item was dealt with. */
  join(): Coroutine<undefined> {
    return internal("Queue.join", this.#join());
  }

  /** Lets nothing in any more (3.13). `immediate` drops what is in it; else it can still be taken out. */
  shutdown(options: { immediate?: boolean } = {}): void {
    this.#isShutDown = true;
    if (options.immediate === true) {
      while (!this.empty()) {
        this.items.shift();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      if (this.#unfinished === 0) this.#finished.set();
    }
    for (const waiter of [...this.#getters, ...this.#putters]) {
      if (!waiter.done()) waiter.setResult(undefined);
    }
    this.#getters.clear();
    this.#putters.clear();
  }

  __repr__(): string {
    return `<${typeName(this)} at 0x… ${this.#format()}>`;
  }

  __str__(): string {
    return `<${typeName(this)} ${this.#format()}>`;
  }

  /** @internal */
  waitToGet(): Future {
    return this.#waiterIn(this.#getters);
  }

  /** @internal */
  waitToPut(): Future {
    return this.#waiterIn(this.#putters);
  }

  /** @internal */
  giveUpGetting(waiter: Future): void {
    leave(this.#getters, waiter, !this.empty());
  }

  /** @internal */
  giveUpPutting(waiter: Future): void {
    leave(this.#putters, waiter, !this.full());
  }

  #waiterIn(waiters: Waiters): Future {
    if (this.#isShutDown) throw new QueueShutDown();
    const waiter = this.getLoop().createFuture();
    waiters.push(waiter);
    return waiter;
  }

  *#join(): Body<undefined> {
    if (this.#unfinished > 0) yield* from(this.#finished.wait());
  }

  #format(): string {
    const words = [`maxsize=${repr(this.maxsize)}`];
    if (!this.empty()) words.push(`_queue=${repr([...this.items])}`);
    if (this.#getters.length > 0) words.push(`_getters[${this.#getters.length}]`);
    if (this.#putters.length > 0) words.push(`_putters[${this.#putters.length}]`);
    if (this.#unfinished > 0) words.push(`tasks=${this.#unfinished}`);
    if (this.#isShutDown) words.push("shutdown");
    return words.join(" ");
  }
}

const getNow = (queue: Queue) => (queue.empty() ? MUST_WAIT : queue.getNowait());

const GET = /* @__PURE__ */ stepsOf<Queue>("Queue.get", {
  attempt: getNow,
  wait: (queue) => queue.waitToGet(),
  resumed: getNow,
  interrupted: (queue, waiter) => queue.giveUpGetting(waiter),
});

interface Putting {
  readonly queue: Queue;
  readonly item: unknown;
}

const putNow = ({ queue, item }: Putting) => (queue.full() ? MUST_WAIT : queue.putNowait(item));

const PUT = /* @__PURE__ */ stepsOf<Putting>("Queue.put", {
  attempt: putNow,
  wait: ({ queue }) => queue.waitToPut(),
  resumed: putNow,
  interrupted: ({ queue }, waiter) => queue.giveUpPutting(waiter),
});

/** A waiter gives up; if it was woken, and there is something to be woken for, it hands over to the next. */
function leave(waiters: Waiters, waiter: Future, couldGoOn: boolean): void {
  waiter.cancel();
  waiters.remove(waiter);
  if (couldGoOn && !waiter.cancelled()) wakeNext(waiters);
}

function wakeNext(waiters: Waiters): void {
  for (let waiter = waiters.shift(); waiter !== undefined; waiter = waiters.shift()) {
    if (waiter.done()) continue;
    waiter.setResult(undefined);
    return;
  }
}

/**
 * The last item put in comes out first. Source: `asyncio.queues.LifoQueue`.
 *
 * @example
 * const queue = new asyncio.LifoQueue<number>();
 * for (const item of [1, 2, 3]) queue.putNowait(item);
 * print(await queue.get()); // 3
 */
export class LifoQueue<T = unknown> extends Queue<T> {
  static override get name(): string {
    return "LifoQueue";
  }

  protected override readonly items = new Stack<T>();
}

class Stack<T> extends Array<T> {
  override shift(): T | undefined {
    return this.pop();
  }
}

/**
 * The smallest item comes out first: numbers, strings, or arrays compared item by item, as Python compares tuples.
 * Source: `asyncio.queues.PriorityQueue`, `heapq`.
 *
 * @example
 * const queue = new asyncio.PriorityQueue<[number, string]>();
 * queue.putNowait([2, "later"]);
 * queue.putNowait([1, "first"]);
 * print(await queue.get()); // [1, 'first']
 */
export class PriorityQueue<T = unknown> extends Queue<T> {
  static override get name(): string {
    return "PriorityQueue";
  }

  protected override readonly items = new Heap<T>();
}

/** `heapq.heappush` and `heapq.heappop`. */
class Heap<T> extends Array<T> {
  /** The item stands in the heap before it is compared, so one that cannot be compared stays there, as in CPython. */
  override push(item: T): number {
    const length = super.push(item);
    siftDown(this, 0, length - 1);
    return length;
  }

  override shift(): T | undefined {
    const last = this.pop();
    if (this.length === 0) return last;
    const first = this[0];
    this[0] = last as T;
    siftUp(this, 0);
    return first;
  }
}

/** `heapq._siftdown`: towards the root, while smaller than the parent. */
function siftDown(heap: unknown[], start: number, at: number): void {
  const item = heap[at];
  while (at > start) {
    const parentAt = (at - 1) >> 1;
    const parent = heap[parentAt];
    if (!lessThan(item, parent)) break;
    heap[at] = parent;
    at = parentAt;
  }
  heap[at] = item;
}

/** `heapq._siftup`: down to a leaf along the smaller children, then back up to its place. */
function siftUp(heap: unknown[], at: number): void {
  const start = at;
  const item = heap[at];
  for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
    const right = child + 1;
    if (right < heap.length && !lessThan(heap[child], heap[right])) child = right;
    heap[at] = heap[child];
    at = child;
  }
  heap[at] = item;
  siftDown(heap, start, at);
}
