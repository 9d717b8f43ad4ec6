// Owns reading a flood of messages without stalling the page: a slice of work, then the page's turn, then the next.
//
// A worker can send faster than the page reads. Browsers unpack a message when its `data` is first read, so a message
// that waits here has cost next to nothing.

const sliceMilliseconds = 8;

export interface Inbox {
  /** Read at once when nothing waits. */
  add(message: { readonly data: unknown }): void;
  /** What waits is dropped. */
  close(): void;
}

export function createInbox(read: (data: unknown) => void): Inbox {
  let waiting: { readonly data: unknown }[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isReading = false;
  let isClosed = false;

  function readSlice(): void {
    timer = null;
    isReading = true;
    const begun = performance.now();
    let next = 0;
    for (; next < waiting.length && performance.now() - begun < sliceMilliseconds; next++) {
      const message = waiting[next];
      if (message !== undefined) read(message.data);
      if (isClosed) return;
    }
    isReading = false;
    waiting = waiting.slice(next);
    if (waiting.length > 0) timer = setTimeout(readSlice);
  }

  return {
    add(message) {
      if (isClosed) return;
      waiting.push(message);
      if (timer === null && !isReading) readSlice();
    },
    close() {
      isClosed = true;
      waiting = [];
      if (timer !== null) clearTimeout(timer);
    },
  };
}
