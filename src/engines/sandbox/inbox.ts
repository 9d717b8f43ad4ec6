// Owns reading a flood of messages without stalling the page: a slice of work, then the page's turn, then the next.
//
// A worker can send faster than the page reads. Browsers dispatch messages in the order in which they came, before
// timers that fall due later, so reading each at once would keep the page from its turn until the flood is over. They
// unpack a message when its `data` is first read, so one that waits here has cost next to nothing.

const sliceMilliseconds = 8;

export interface Inbox {
  /** Read at once, unless this turn's slice is used up. */
  add(message: { readonly data: unknown }): void;
  /** What waits is dropped. */
  close(): void;
}

export function createInbox(read: (data: unknown) => void): Inbox {
  let waiting: { readonly data: unknown }[] = [];
  let nextTurn: ReturnType<typeof setTimeout> | null = null;
  /** Milliseconds of this turn's slice that were used, over as many messages as came. */
  let used = 0;
  let isReading = false;
  let isClosed = false;

  function readWaiting(): void {
    isReading = true;
    const begun = performance.now() - used;
    let next = 0;
    while (next < waiting.length && used < sliceMilliseconds) {
      const message = waiting[next++];
      if (message !== undefined) read(message.data);
      if (isClosed) return;
      used = performance.now() - begun;
    }
    waiting = waiting.slice(next);
    isReading = false;
  }

  function takeTurn(): void {
    nextTurn = null;
    used = 0;
    readWaiting();
    if (waiting.length > 0) nextTurn = setTimeout(takeTurn);
  }

  return {
    add(message) {
      if (isClosed) return;
      waiting.push(message);
      nextTurn ??= setTimeout(takeTurn);
      if (!isReading) readWaiting();
    },
    close() {
      isClosed = true;
      waiting = [];
      if (nextTurn !== null) clearTimeout(nextTurn);
    },
  };
}
