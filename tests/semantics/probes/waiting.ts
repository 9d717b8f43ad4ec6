// Owns the probes of sleep, gather, wait, wait_for, timeout, shield and as_completed.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { acatch, caught, lastLog, newLoop, run } from "./prelude";

const loopTime = () => asyncio.getRunningLoop().time();

export function e01() {
  async function results() {
    return [
      await asyncio.sleep(0, "z"),
      await asyncio.sleep(-3, "y"),
      await asyncio.sleep(0.5, "r"),
      await acatch(asyncio.sleep(NaN)),
    ];
  }
  async function iterations() {
    const loop = asyncio.getRunningLoop();
    let [n, isStopped] = [0, false];
    const tick = () => {
      n++;
      if (!isStopped) loop.callSoon(tick);
    };
    loop.callSoon(tick);
    await asyncio.sleep(0);
    const b = n;
    await asyncio.sleep(-1);
    const c = n;
    isStopped = true;
    await asyncio.sleep(0);
    return [b, c];
  }
  const loop = newLoop();
  const first = loop.runUntilComplete(results());
  loop.close();
  return [...first, run(iterations())];
}

export function e02() {
  async function main() {
    const out: unknown[] = [];
    async function w(i: unknown, delay: number) {
      await asyncio.sleep(delay);
      out.push(i);
    }
    await asyncio.gather(w("c", 3), w("a", 1), w("b", 2));
    out.push("|");
    await asyncio.gather(...[0, 1, 2, 3, 4].map((i) => w(i, 1)));
    return out;
  }
  return run(main());
}

export function e04() {
  async function main() {
    async function w<T>(i: T, delay: number) {
      await asyncio.sleep(delay);
      return i;
    }
    const c = w("dup", 1);
    const empty = asyncio.gather();
    return [await asyncio.gather(w(1, 3), w(2, 1)), empty.done(), await empty, await asyncio.gather(c, c)];
  }
  return run(main());
}

export function e05() {
  async function main() {
    const out: string[] = [];
    async function ok() {
      await asyncio.sleep(2);
      out.push("ok done");
    }
    async function bad() {
      await asyncio.sleep(1);
      throw new asyncio.ValueError("b");
    }
    const result = await acatch(asyncio.gather(ok(), bad()));
    const at = loopTime();
    await asyncio.sleep(5);
    return [result, at, out];
  }
  return run(main());
}

export function e07() {
  async function main() {
    async function bad() {
      throw new asyncio.ValueError("b");
    }
    async function s() {
      await asyncio.sleep(9);
    }
    const t = asyncio.createTask(s());
    asyncio.getRunningLoop().callLater(1, () => t.cancel("m"));
    const results = await asyncio.gather(bad(), t, asyncio.sleep(0, "v"), { returnExceptions: true });
    return results.map(repr);
  }
  return run(main());
}

export function e08() {
  async function main() {
    const out: number[] = [];
    async function s(i: number) {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        await asyncio.sleep(i);
        out.push(i);
        throw error;
      }
    }
    const loop = asyncio.getRunningLoop();
    const g = asyncio.gather(s(1), s(2), { returnExceptions: true });
    loop.callLater(1, () => g.cancel("mm"));
    const first = await acatch(g);
    const at = loop.time();
    const h = asyncio.gather(s(1), s(2));
    loop.callLater(1, () => h.cancel());
    const second = await acatch(h);
    return [first, at, out, second, loop.time() - at, g.cancelled()];
  }
  return run(main());
}

export function e10() {
  async function main() {
    async function bad() {
      throw new asyncio.ValueError();
    }
    async function s() {
      await asyncio.sleep(9);
      return "fin";
    }
    const t = asyncio.createTask(s());
    const g = asyncio.gather(bad(), t);
    await acatch(g);
    return [g.cancel(), await t];
  }
  return run(main());
}

export function e11() {
  async function main() {
    async function c() {}
    const coro = c() as unknown as asyncio.Coroutine;
    const t = asyncio.createTask(c());
    const wrong = (value: unknown) => value as asyncio.Future<never>[];
    const result = [
      await acatch(asyncio.wait([])),
      await acatch(asyncio.wait(wrong([coro]))),
      await acatch(asyncio.wait(wrong(t))),
      await acatch(asyncio.wait(wrong([t]), { returnWhen: "X" as never })),
    ];
    coro.close();
    await t;
    return result;
  }
  return run(main());
}

export function e13() {
  async function main() {
    const t = asyncio.createTask(asyncio.sleep(5, "v"));
    async function w() {
      await asyncio.wait([t]);
    }
    const u = asyncio.createTask(w());
    await asyncio.sleep(1);
    u.cancel();
    return [await acatch(u), t.cancelled(), await t];
  }
  return run(main());
}

export function e14() {
  async function main() {
    const out: string[] = [];
    async function s() {
      try {
        await asyncio.sleep(9);
      } finally {
        await asyncio.sleep(3);
        out.push("cleaned");
      }
    }
    try {
      await asyncio.waitFor(s(), 1);
    } catch (error) {
      asyncio.except(error, asyncio.TimeoutError);
      const cause = (error.cause as Error).name;
      return [out, loopTime(), cause, str(error), asyncio.currentTask()?.cancelling()];
    }
    return null;
  }
  return run(main());
}

export function e16() {
  async function main() {
    async function s() {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        return "value";
      }
      return null;
    }
    async function x() {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        throw new asyncio.KeyError("k");
      }
    }
    return [await acatch(asyncio.waitFor(s(), 1)), await acatch(asyncio.waitFor(x(), 1))];
  }
  return run(main());
}

export function e17() {
  async function main() {
    const future = asyncio.getRunningLoop().createFuture<string>();
    async function w() {
      return await asyncio.waitFor(future, 10);
    }
    const t = asyncio.createTask(w());
    await asyncio.sleep(1);
    future.setResult("r");
    t.cancel();
    return await acatch(t);
  }
  return run(main());
}

export function e19() {
  async function main() {
    async function s() {
      await asyncio.sleep(9);
    }
    const inner = asyncio.createTask(s());
    const outer = asyncio.createTask(asyncio.waitFor(inner, 5));
    await asyncio.sleep(1);
    outer.cancel("m");
    return [await acatch(outer), inner.cancelled()];
  }
  return run(main());
}

export function e20() {
  async function main() {
    let result: unknown[] = [];
    const limit = asyncio.timeout(1);
    try {
      await using _entered = limit;
      await asyncio.sleep(9);
    } catch (error) {
      asyncio.except(error, asyncio.TimeoutError);
      const cause = (error.cause as Error).name;
      result = [cause, limit.expired(), asyncio.currentTask()?.cancelling(), limit.when()];
    }
    await asyncio.sleep(0);
    return [...result, repr(limit)];
  }
  return run(main());
}

export function e22() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const t = asyncio.timeout(5);
    const result: unknown[] = [repr(t), caught(() => t.reschedule(1))];
    {
      await using _entered = t;
      result.push(repr(t));
      t.reschedule(loop.time() + 20);
      await asyncio.sleep(10);
      result.push(t.when());
      t.reschedule(null);
      await asyncio.sleep(99);
    }
    result.push(
      repr(t),
      caught(() => t.reschedule(1)),
      t.expired(),
    );
    async function again() {
      await using _entered = t;
    }
    result.push(await acatch(again()));
    return result;
  }
  return run(main());
}

export function e23() {
  async function main() {
    const result: unknown[] = [];
    async function a() {
      const limit = asyncio.timeout(0);
      {
        await using _entered = limit;
        result.push("body");
      }
      result.push(limit.expired());
    }
    await a();
    async function b() {
      await using _limit = asyncio.timeout(-1);
      await asyncio.sleep(0);
      result.push("not reached");
    }
    result.push(await acatch(b()));
    return result;
  }
  return run(main());
}

export function e26() {
  const loop = newLoop();
  const result: unknown[] = [];
  loop.callSoon(() => {
    const coro = asyncio.timeout(1).__aenter__();
    result.push(caught(() => coro.send(null)));
    loop.stop();
  });
  loop.runForever();
  loop.close();
  return result;
}

export function e28() {
  async function main() {
    async function bad() {
      await asyncio.sleep(2);
      throw new asyncio.ValueError("late");
    }
    const s = asyncio.shield(bad());
    await asyncio.sleep(1);
    s.cancel();
    await asyncio.sleep(5);
  }
  run(main());
  return lastLog();
}

export function e29() {
  async function main() {
    async function w(delay: number) {
      await asyncio.sleep(delay);
      return delay;
    }
    const out: unknown[] = [];
    for (const coro of asyncio.asCompleted([w(3), w(1), w(2)])) out.push(await coro);
    const tasks = [2, 1].map((delay) => asyncio.createTask(w(delay)));
    // TypeScript knows futures as promises, and believes that `for await` awaits them.
    for await (const item of asyncio.asCompleted(tasks) as AsyncIterable<unknown>) {
      const t = item as asyncio.Task<number>;
      out.push([tasks.includes(t), t.result()]);
    }
    return out;
  }
  return run(main());
}

export function e31() {
  async function main() {
    const me = asyncio.currentTask();
    async function who() {
      return asyncio.currentTask() === me;
    }
    return await asyncio.waitFor(who(), 5);
  }
  return run(main());
}

export function e32() {
  async function main() {
    const out: string[] = [];
    async function s() {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push("c");
        throw error;
      }
    }
    async function w() {
      await using _limit = asyncio.timeout(1);
      await using group = new asyncio.TaskGroup();
      group.createTask(s());
      group.createTask(s());
    }
    return [await acatch(w()), out, asyncio.currentTask()?.cancelling()];
  }
  return run(main());
}
