// Owns measuring how long a page is kept from its turn by what it computes itself, whatever else the machine is doing.
//
// A page that ticks every few milliseconds is watched with Chromium's tracing: between two ticks, the processor time of
// its main thread is what it was held. Wall time would count the moments that the machine gave to others.
import type { Browser, Page } from "@playwright/test";

interface TraceRecord {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  /** Microseconds of processor time. */
  tdur?: number;
}

/** Milliseconds of processor time in the longest stretch without a tick, while `work` ran in a page that ticks. */
export async function longestHold(browser: Browser, page: Page, work: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceRecord[] };

  const ticks = trace.traceEvents.filter(({ name }) => name === "TimerFire").toSorted(byTime);
  const [first] = ticks;
  if (first === undefined) throw new Error("The trace holds no tick of the page. Does its timer run?");
  const tasks = trace.traceEvents
    .filter(({ name, pid, tid }) => name.endsWith("::RunTask") && pid === first.pid && tid === first.tid)
    .toSorted(byTime);

  let longest = 0;
  let held = 0;
  let next = 0;
  for (const tick of ticks) {
    for (; next < tasks.length; next++) {
      const task = tasks[next];
      if (task === undefined || task.ts > tick.ts) break;
      held += task.tdur ?? 0;
    }
    longest = Math.max(longest, held);
    held = 0;
  }
  return longest / 1000;
}

function byTime(a: TraceRecord, b: TraceRecord): number {
  return a.ts - b.ts;
}
