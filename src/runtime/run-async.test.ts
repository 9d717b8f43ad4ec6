import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "vitest";
import { RealClock } from "./clock";
import * as asyncio from "./asyncio";
import { loweredHelpers } from "./lowered";
import { runProgram } from "./program";
import * as time from "./time";
import type { TraceEvent } from "./trace";

/** A host whose time moves only when a timer fires; microtasks run before that, as everywhere. */
function fakeHost() {
  let now = 0;
  const waits: number[] = [];
  const clock = new RealClock({
    now: () => now,
    setTimeout: (callback, milliseconds) => {
      waits.push(milliseconds);
      return setTimeout(() => {
        now += milliseconds;
        callback();
      }, 0);
    },
    clearTimeout: (timer) => clearTimeout(timer),
  });
  return { clock, waits };
}

test("a program in real time waits with one host timer, to the next deadline", async () => {
  const { clock, waits } = fakeHost();
  const lines: string[] = [];
  const work = asyncio.coroutine(function* (name: string, seconds: number) {
    yield* asyncio.sleep(seconds);
    lines.push(`${clock.time()} ${name}`);
    return name;
  });
  const main = asyncio.coroutine(function* () {
    return yield* asyncio.gather(work("slow", 3), work("quick", 1));
  });
  expect(await asyncio.runAsync(main(), { clock })).toEqual(["slow", "quick"]);
  expect(lines).toEqual(["1 quick", "3 slow"]);
  expect(waits).toEqual([1000, 2000]);
});

test("the host's own timers are the default, and the wait is real", async () => {
  const begun = performance.now();
  expect(await asyncio.runAsync(asyncio.sleep(0.02, "done"))).toBe("done");
  const took = performance.now() - begun;
  expect(took).toBeGreaterThanOrEqual(19.9);
});

test("native code goes on while the program waits", async () => {
  const seen: string[] = [];
  const running = asyncio.runAsync(asyncio.sleep(0.02)).then(() => seen.push("program"));
  await delay(1);
  seen.push("native");
  await running;
  expect(seen).toEqual(["native", "program"]);
});

test("a program that never waits makes room for the host all the same", async () => {
  let stop = false;
  setTimeout(() => (stop = true), 5);
  const main = asyncio.coroutine(function* () {
    let turns = 0;
    while (!stop) {
      yield* asyncio.sleep(0);
      turns++;
    }
    return turns;
  });
  expect(await asyncio.runAsync(main())).toBeGreaterThan(1);
});

test("fromPromise gives a Promise's result, or raises its reason", async () => {
  const main = asyncio.coroutine(function* () {
    const result = yield* asyncio.fromPromise(delay(1, "result"));
    try {
      yield* asyncio.fromPromise(Promise.reject(new asyncio.ValueError("reason")));
    } catch (error) {
      return [result, (error as Error).message];
    }
  });
  expect(await asyncio.runAsync(main())).toEqual(["result", "reason"]);
});

test("a cancelled future leaves its Promise alone", async () => {
  const promise = delay(5, "still");
  const main = asyncio.coroutine(function* () {
    const future = asyncio.fromPromise(promise);
    future.cancel();
    yield* asyncio.fromPromise(promise);
    return future.cancelled();
  });
  expect(await asyncio.runAsync(main())).toBe(true);
  expect(await promise).toBe("still");
});

test("a Promise that settles after the program ended disturbs nobody", async () => {
  const late = delay(5);
  const main = asyncio.coroutine(function* () {
    void asyncio.fromPromise(late);
  });
  await asyncio.runAsync(main());
  await late;
});

test("a timeout cancels a wait for a Promise", async () => {
  const { clock } = fakeHost();
  const main = asyncio.coroutine(function* () {
    yield* asyncio.waitFor(asyncio.fromPromise(new Promise(() => {})), 1);
  });
  await expect(asyncio.runAsync(main(), { clock })).rejects.toBeInstanceOf(asyncio.TimeoutError);
  expect(clock.time()).toBe(1);
});

test("a callback from outside wakes the loop before its timer", async () => {
  const { clock, waits } = fakeHost();
  const main = asyncio.coroutine(function* () {
    const loop = asyncio.getRunningLoop();
    const future = loop.createFuture<string>();
    void Promise.resolve().then(() =>
      loop.callSoonThreadsafe(() => {
        future.setResult("woken");
      }),
    );
    return yield* asyncio.waitFor(future, 60);
  });
  expect(await asyncio.runAsync(main(), { clock })).toBe("woken");
  expect(waits.filter((wait) => wait < 60_000)).toEqual([]);
  expect(clock.time()).toBe(0);
});

test("native code awaits tasks, futures and coroutines of the running program", async () => {
  const fails = asyncio.coroutine(function* fails() {
    yield* asyncio.sleep(0.001);
    throw new asyncio.KeyError("k");
  });
  async function main() {
    const both = await asyncio.gather(asyncio.sleep(0.001, 1), asyncio.sleep(0.001, 2));
    const word = await asyncio.sleep(0.001, "word");
    const error = await fails().then(null, (reason: unknown) => (reason as Error).name);
    return [both, word, error];
  }
  expect(await asyncio.runAsync(main)).toEqual([[1, 2], "word", "KeyError"]);
});

test("native code makes tasks, and starts another program without losing its own loop", async () => {
  async function main() {
    const task = asyncio.createTask(asyncio.sleep(0.001, "task"));
    const inner = await asyncio.runAsync(asyncio.sleep(0.001, "inner"));
    return [inner, await task, await asyncio.createTask(asyncio.sleep(0, "more"))];
  }
  expect(await asyncio.runAsync(main)).toEqual(["inner", "task", "more"]);
  const late = asyncio.sleep(0);
  expect(() => asyncio.createTask(late)).toThrow("no running event loop");
  late.close();
});

test("native code sees a cancelled task as CancelledError", async () => {
  const main = asyncio.coroutine(function* () {
    const task = asyncio.createTask(asyncio.sleep(60));
    const awaiting = (async () => task)();
    task.cancel();
    return yield* asyncio.fromPromise(awaiting.catch((error: unknown) => error));
  });
  expect(await asyncio.runAsync(main())).toBeInstanceOf(asyncio.CancelledError);
});

test("in virtual time native code cannot wait, and a Promise cannot be waited for", () => {
  const errors: string[] = [];
  const attempt = (body: () => unknown) => {
    try {
      body();
    } catch (error) {
      errors.push(`${(error as Error).name}: ${(error as Error).message}`);
    }
  };
  const main = asyncio.coroutine(function* () {
    attempt(() => asyncio.getRunningLoop().createFuture().then());
    const coro = asyncio.sleep(1);
    attempt(() => coro.then());
    coro.close();
    attempt(() => asyncio.fromPromise(Promise.resolve()));
  });
  runProgram(() => asyncio.run(main()));
  expect(errors).toEqual([
    "RuntimeError: a Promise cannot wait for a future in virtual time. Await it in a coroutine.",
    "RuntimeError: a Promise cannot wait for coroutine 'sleep' in virtual time. Await it in a coroutine.",
    "RuntimeError: asyncio.fromPromise() needs real time. Run the program with await asyncio.runAsync(main()).",
  ]);
});

test("a Promise awaited as it is names fromPromise", async () => {
  const hint = "In real time, await asyncio.fromPromise(promise).";
  const __async = loweredHelpers.__async as (
    self: unknown,
    args: unknown,
    body: () => Generator,
  ) => asyncio.Coroutine;
  const main = () =>
    __async(null, null, function* main$() {
      yield Promise.resolve();
    });
  await expect(asyncio.runAsync(main())).rejects.toThrow(`'Promise' object can't be awaited. ${hint}`);
  expect(() => {
    asyncio.run(main());
  }).toThrow(hint);
  const gathers = asyncio.coroutine(function* () {
    yield* asyncio.gather(Promise.resolve());
  });
  await expect(asyncio.runAsync(gathers())).rejects.toThrow(hint);
});

test("run, Runner and run_until_complete name runAsync when the clock is real", () => {
  const loopFactory = () => new asyncio.EventLoop({ clock: new RealClock() });
  const sentence = "In real time no loop runs synchronously. Use await asyncio.runAsync(main()).";
  const coro = asyncio.sleep(1);
  expect(() => {
    asyncio.run(coro, { loopFactory });
  }).toThrow(sentence);
  expect(() => {
    loopFactory().runForever();
  }).toThrow(sentence);
  coro.close();
});

test("runAsync is refused in virtual time, and inside a running loop", async () => {
  let refused: Promise<unknown> = Promise.resolve();
  runProgram(() => {
    const coro = asyncio.sleep(1);
    refused = asyncio.runAsync(coro);
    coro.close();
  });
  await expect(refused).rejects.toThrow("Use asyncio.run(main()).");
  const main = asyncio.coroutine(function* () {
    const coro = asyncio.sleep(1);
    const inner = asyncio.runAsync(coro);
    coro.close();
    yield* asyncio.fromPromise(inner);
  });
  await expect(asyncio.runAsync(main())).rejects.toThrow("cannot be called from a running event loop");
});

test("what is left over is cancelled, waited for, and async generators are closed", async () => {
  const { clock } = fakeHost();
  const seen: string[] = [];
  const background = asyncio.coroutine(function* () {
    try {
      yield* asyncio.sleep(60);
    } finally {
      yield* asyncio.sleep(1);
      seen.push(`cleaned up at ${clock.time()}`);
    }
  });
  const main = asyncio.coroutine(function* () {
    asyncio.createTask(background());
    yield* asyncio.sleep(1);
  });
  await asyncio.runAsync(main(), { clock });
  expect(seen).toEqual(["cleaned up at 2"]);
});

test("what main raises rejects, SystemExit among it", async () => {
  const exits = asyncio.coroutine(function* () {
    throw new asyncio.SystemExit(3);
  });
  await expect(asyncio.runAsync(exits())).rejects.toBeInstanceOf(asyncio.SystemExit);
  const stops = asyncio.coroutine(function* () {
    asyncio.getRunningLoop().stop();
    yield* asyncio.sleep(60);
  });
  await expect(asyncio.runAsync(stops())).rejects.toThrow("Event loop stopped before Future completed.");
});

test("an observer hears a run in real time, loose ends included", async () => {
  const { clock } = fakeHost();
  const events: TraceEvent[] = [];
  const fails = asyncio.coroutine(function* fails() {
    throw new asyncio.ValueError("x");
  });
  const main = asyncio.coroutine(function* main() {
    asyncio.createTask(fails());
    void asyncio.sleep(5);
    yield* asyncio.sleep(1);
  });
  await asyncio.runAsync(main(), { clock, observer: (event) => events.push(event) });
  const done = events.flatMap((event) => (event.type === "task-done" ? [[event.time, event.outcome]] : []));
  expect(done).toEqual([
    [0, "raised"],
    [1, "returned"],
  ]);
  const reports = events.flatMap((event) => (event.type === "report" ? [event.text.split("\n")[0]] : []));
  expect(reports).toEqual([
    "RuntimeWarning: coroutine 'sleep' was never awaited",
    "Task exception was never retrieved",
  ]);
});

test("a timer that native code cancels is told as the loop's own", async () => {
  const { clock } = fakeHost();
  const events: TraceEvent[] = [];
  const main = asyncio.coroutine(function* () {
    const timer = asyncio.getRunningLoop().callLater(60, () => undefined);
    void Promise.resolve().then(() => timer.cancel());
    yield* asyncio.sleep(1);
  });
  await asyncio.runAsync(main(), { clock, observer: (event) => events.push(event) });
  expect(events.filter(({ type }) => type === "timer-cancelled")).toEqual([
    { type: "timer-cancelled", time: 0, when: 60, task: null },
  ]);
});

test("two programs in real time run side by side", async () => {
  const main = asyncio.coroutine(function* (name: string) {
    yield* asyncio.sleep(0.005);
    return [name, (yield* asyncio.fromPromise(delay(1, name))) === name];
  });
  expect(await Promise.all([asyncio.runAsync(main("a")), asyncio.runAsync(main("b"))])).toEqual([
    ["a", true],
    ["b", true],
  ]);
});

test("time.sleep() in real time refuses to block", async () => {
  const main = asyncio.coroutine(function* () {
    time.sleep(1);
  });
  await expect(asyncio.runAsync(main())).rejects.toThrow("Await asyncio.sleep() instead.");
});
