// Owns the worker's batches: when what the program told is sent to the page.
//
// The program runs synchronously, so nothing can send "later": a batch leaves when an event comes in. A few batches leave
// at once, so that what was printed before an endless loop is seen; a flood leaves about every 50 ms.
import type { TraceEvent } from "../../runtime";
import { largest } from "./protocol";

const milliseconds = 50;

/** So many batches may leave ahead of time. */
const burst = 40;

export interface Batcher {
  add(event: TraceEvent): void;
  /** Sends what is left. */
  flush(): void;
}

export function createBatcher(send: (events: TraceEvent[]) => void, now: () => number): Batcher {
  let batch: TraceEvent[] = [];
  let sentAt = now();
  let ahead = burst;

  function flush(): void {
    if (batch.length === 0) return;
    send(batch);
    batch = [];
    sentAt = now();
  }

  return {
    add(event) {
      batch.push(event);
      if (batch.length >= largest.batch || now() - sentAt >= milliseconds) {
        flush();
      } else if (ahead > 0 && isUrgent(event)) {
        ahead--;
        flush();
      }
    },
    flush,
  };
}

/** What a reader would miss if the program never came back. */
function isUrgent(event: TraceEvent): boolean {
  return event.type === "output" || event.type === "report" || event.type === "task-running";
}
