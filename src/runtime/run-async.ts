// Owns `run_async`: a whole program in real time, from its first turn to the clean end of what is left over.
import type { Awaitable } from "./awaitables";
import { copyContext } from "./contextvars";
import { asCoroutine } from "./ensure-future";
import { type AbstractEventLoop, getRunningLoopOrNull, setEventLoop } from "./events";
import { RuntimeError } from "./exceptions";
import { Future } from "./futures";
import { host, type Unawaited } from "./host";
import { fromPromise } from "./promises";
import { RealTimeLoop, type RealTimeOptions } from "./real-time-loop";
import { cancelAll, reportFailed } from "./runners";

/** How many programs run in real time now: they share what nobody awaited. */
let programs = 0;

/**
 * Runs a program in real time, as `run` does in virtual time. While it waits, the host goes on.
 * Promises come in through `fromPromise`; native code may await tasks, futures and coroutines of the running program.
 *
 * @param main a coroutine or another awaitable; or a function that gives one or a Promise, such as a native
 *   `async function`, to be called when there is a loop
 *
 * @throws RuntimeError inside a running loop, and in a program that runs in virtual time; whatever `main` raises.
 *
 * @example
 * print(await asyncio.runAsync(asyncio.sleep(0.001, "done"))); // done
 */
export async function runAsync<T>(
  main: Awaitable<T> | (() => Awaitable<T>),
  options: RealTimeOptions = {},
): Promise<T> {
  if (host.inVirtualTime) {
    throw new RuntimeError("asyncio.runAsync() needs real time, not virtual. Use asyncio.run(main()).");
  }
  if (getRunningLoopOrNull() !== null) {
    throw new RuntimeError("asyncio.runAsync() cannot be called from a running event loop");
  }
  const earlier = new Set(host.unawaited);
  const loop = new RealTimeLoop(options);
  const outer = host.currentLoop as AbstractEventLoop | null;
  programs++;
  setEventLoop(loop);
  try {
    return await loop.complete(start(loop, typeof main === "function" ? main() : main));
  } finally {
    await close(loop);
    // Native code of another program may have started this one, and goes on with its own loop.
    if (host.currentLoop === loop) setEventLoop(outer?.isClosed() === false ? outer : null);
    programs--;
    loop.asProgram(() => sweep(loop, earlier));
  }
}

function start<T>(loop: RealTimeLoop, main: Awaitable<T>): Future<T> {
  // Native code may have started a program of its own already.
  setEventLoop(loop);
  if (main instanceof Promise) return fromPromise(main as Promise<T>);
  if (main instanceof Future) return main as Future<T>;
  return loop.createTask(asCoroutine(main), { context: copyContext() });
}

/** Cancels what is left, waits for it, and closes the loop. */
async function close(loop: RealTimeLoop): Promise<void> {
  try {
    const left = [...loop.tasks];
    if (left.length > 0) await loop.complete(cancelAll(left));
    reportFailed(loop, left);
    await loop.complete(loop.createTask(loop.shutdownAsyncgens(), { hidden: true }));
  } finally {
    loop.close();
  }
}

/** What a program in virtual time is told at its end (`program.ts`), for one that shares its host with others. */
function sweep(loop: RealTimeLoop, earlier: ReadonlySet<Unawaited>): void {
  if (programs === 0) {
    for (const coroutine of host.unawaited) {
      if (earlier.has(coroutine)) continue;
      host.unawaited.remove(coroutine);
      host.report("coroutine-never-awaited", `RuntimeWarning: ${coroutine.unawaitedText()}`, null);
    }
  }
  for (const future of host.unretrieved) {
    if (!(future instanceof Future) || future.getLoop() !== loop) continue;
    future.report();
    future.markRetrieved();
  }
}
