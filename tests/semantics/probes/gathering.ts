// Owns the probes of sleep, gather, wait, shield and as_completed when something fails.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { acatch, caught, lastLog, newLoop, run, type AtTheEnd } from "./prelude";

/** Counts the timers that a sleep set and did not take back. */
class CountingLoop extends asyncio.EventLoop {
  readonly timers: asyncio.TimerHandle[] = [];

  override callAt<A extends unknown[]>(when: number, callback: (...args: A) => unknown, ...args: A) {
    const timer = super.callAt(when, callback, ...args);
    this.timers.push(timer);
    return timer;
  }

  get pending() {
    return this.timers.filter((timer) => !timer.cancelled() && timer.when() > this.time()).length;
  }
}

export function e03() {
  const loop = new CountingLoop();
  async function main() {
    const t = asyncio.createTask(asyncio.sleep(50));
    await asyncio.sleep(1);
    const before = loop.pending;
    t.cancel();
    await asyncio.wait([t]);
    return [before, loop.pending];
  }
  const result = loop.runUntilComplete(main());
  loop.callLater(100, () => loop.stop());
  loop.runForever();
  result.push(loop.time());
  loop.close();
  return result;
}

export function e06(): AtTheEnd {
  async function main() {
    async function bad(seconds: number) {
      await asyncio.sleep(seconds);
      throw new asyncio.ValueError(str(seconds));
    }
    const result = await acatch(asyncio.gather(bad(1), bad(2), bad(3)));
    await asyncio.sleep(9);
    return result;
  }
  const result = run(main());
  return () => [result, lastLog()];
}

export function e09() {
  async function main() {
    const out: number[] = [];
    async function s(i: number) {
      await asyncio.sleep(i);
      out.push(i);
    }
    const [a, b] = [asyncio.createTask(s(5)), asyncio.createTask(s(3))];
    const g = asyncio.gather(a, b);
    asyncio.getRunningLoop().callLater(1, () => a.cancel("alone"));
    const result = [
      await acatch(g),
      g.cancelled(),
      b.done(),
      asyncio.currentTask()?.cancelling(),
      g.cancel(),
    ];
    await b;
    return [result, out, repr(g.exception())];
  }
  return run(main());
}

export function e12() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    async function s(seconds: number, error: Error | null = null) {
      await asyncio.sleep(seconds);
      if (error !== null) throw error;
    }
    const names = (tasks: Set<asyncio.Task<void>>) => [...tasks].map((t) => t.getName()).sort();
    const make = () => [
      asyncio.createTask(s(1), { name: "quick" }),
      asyncio.createTask(s(2, new asyncio.ValueError("v")), { name: "fails" }),
      asyncio.createTask(s(9), { name: "slow" }),
    ];
    const result: unknown[] = [];
    const ways: asyncio.WaitOptions[] = [
      { timeout: 0 },
      { timeout: 1.5 },
      { returnWhen: asyncio.FIRST_COMPLETED },
      { returnWhen: asyncio.FIRST_EXCEPTION },
      { timeout: null },
    ];
    for (const how of ways) {
      const tasks = make();
      if (how.returnWhen === asyncio.FIRST_EXCEPTION) loop.callLater(0.5, () => tasks[0]?.cancel());
      const begun = loop.time();
      const [done, pending] = await asyncio.wait(tasks, how);
      result.push([names(done), names(pending), loop.time() - begun, [...pending].map((t) => t.cancelled())]);
      await asyncio.gather(...tasks, { returnExceptions: true });
    }
    return result;
  }
  return run(main());
}

export function e27() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    async function s() {
      await asyncio.sleep(2);
      return "inner";
    }
    const inner = asyncio.createTask(s());
    const outer = asyncio.shield(inner);
    async function waits() {
      return await outer;
    }
    const waiter = asyncio.createTask(waits());
    await asyncio.sleep(1);
    waiter.cancel("w");
    const result: unknown[] = [
      await acatch(waiter),
      outer.cancelled(),
      inner.cancelled(),
      await inner,
      inner.cancelling(),
    ];
    const other = asyncio.createTask(s());
    const shielded = asyncio.shield(other);
    await asyncio.sleep(1);
    other.cancel("i");
    result.push(await acatch(shielded), shielded.cancelled(), asyncio.currentTask()?.cancelling());
    const done = loop.createFuture<number>();
    done.setResult(1);
    result.push(
      asyncio.shield(done) === done,
      caught(() => asyncio.shield(3 as never)),
    );
    const failing = asyncio.shield(loop.createFuture());
    result.push(failing[Symbol.toStringTag]);
    return result;
  }
  return run(main());
}

/** `for await` gives the futures themselves; TypeScript, which knows them as promises, believes that it awaits them. */
const endOf = (item: unknown) => (item as asyncio.Future<number>).result();

export function e30() {
  async function main() {
    async function s(seconds: number) {
      await asyncio.sleep(seconds);
      return seconds;
    }
    const tasks = [3, 1, 2].map((i) => asyncio.createTask(s(i)));
    const first = tasks[0] as asyncio.Task<number>;
    const result: unknown[] = [];
    for (const coro of asyncio.asCompleted(tasks, { timeout: 1.5 })) result.push(await acatch(coro));
    result.push(tasks.map((t) => t.cancelled()));
    async function iterate() {
      for await (const t of asyncio.asCompleted([first], { timeout: 0.5 })) result.push(["first", endOf(t)]);
    }
    result.push(await acatch(iterate()), await first);
    const coro = s(1) as unknown as asyncio.Coroutine;
    result.push(
      caught(() => asyncio.asCompleted(coro as never)),
      caught(() => asyncio.asCompleted(first as never)),
      [...asyncio.asCompleted([])],
    );
    coro.close();
    const same = s(1);
    const once: number[] = [];
    for (const each of asyncio.asCompleted([same, same])) once.push(await each);
    result.push(once);
    async function results(futures: AsyncIterable<asyncio.Future<number>>) {
      const values: number[] = [];
      for await (const t of futures) values.push(endOf(t));
      return values;
    }
    const waits = asyncio.asCompleted([s(2), s(1)]);
    return [...result, [await results(waits), await results(waits)]];
  }
  return run(main());
}

export function e33() {
  const loop = newLoop();
  async function main() {
    let n = 0;
    const tick = () => {
      n++;
      loop.callSoon(tick);
    };
    loop.callSoon(tick);
    async function c() {
      return n;
    }
    return [await asyncio.gather(c(), c()), n];
  }
  const result = loop.runUntilComplete(main());
  loop.close();
  return result;
}

export function e36() {
  async function main() {
    const [a, b] = [newLoop(), newLoop()];
    const result = [caught(() => asyncio.gather(a.createFuture(), b.createFuture()))];
    a.close();
    b.close();
    return result;
  }
  async function c() {}
  const coro = c() as unknown as asyncio.Coroutine;
  const result = [run(main()), str(caught(() => asyncio.gather(coro))).split(" in ")[0]];
  coro.close();
  return result;
}
