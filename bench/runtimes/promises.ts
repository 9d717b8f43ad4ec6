// Owns the least that stands in for a queue, a lock and a timeout where there are only Promises.

/** First in, first out, without bound. */
export class Queue<T> {
  #items: T[] = [];
  #getters: ((item: T) => void)[] = [];

  async put(item: T): Promise<void> {
    const getter = this.#getters.shift();
    if (getter === undefined) this.#items.push(item);
    else getter(item);
  }

  async get(): Promise<T> {
    if (this.#items.length > 0) return this.#items.shift() as T;
    return new Promise<T>((resolve) => this.#getters.push(resolve));
  }
}

/** Whoever asks first gets it first. */
export class Lock {
  #isLocked = false;
  #waiters: (() => void)[] = [];

  async acquire(): Promise<void> {
    if (this.#isLocked) await new Promise<void>((resolve) => this.#waiters.push(resolve));
    this.#isLocked = true;
  }

  release(): void {
    const next = this.#waiters.shift();
    if (next === undefined) this.#isLocked = false;
    else next();
  }
}

/** Runs `body`; rejects when it takes longer than `seconds`. */
export async function withTimeout<T>(seconds: number, body: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("timed out")), seconds * 1000);
  });
  try {
    return await Promise.race([body(), expired]);
  } finally {
    clearTimeout(timer);
  }
}
