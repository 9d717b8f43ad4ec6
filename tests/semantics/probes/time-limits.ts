// Owns the probes of races between results, timeouts and cancellation.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr } from "../../../src/runtime/builtins";
import { acatch, caught, run, type AtTheEnd } from "./prelude";

const loopTime = () => asyncio.getRunningLoop().time();

export function e15(): AtTheEnd {
  async function main() {
    const out: string[] = [];
    const loop = asyncio.getRunningLoop();
    async function c() {
      out.push("ran");
    }
    const [done, pending] = [loop.createFuture<string>(), loop.createFuture()];
    done.setResult("done");
    return [
      await acatch(asyncio.waitFor(c(), 0)),
      await acatch(asyncio.waitFor(c(), -1)),
      await acatch(asyncio.waitFor(done, 0)),
      await acatch(asyncio.waitFor(pending, 0)),
      pending.cancelled(),
      out,
      await asyncio.waitFor(asyncio.sleep(1000, "at last"), null),
      loop.time(),
    ];
  }
  const result = run(main());
  return (reports) => [result, reports];
}

export function e18() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const future = loop.createFuture<string>();
    loop.callLater(1, () => future.setResult("on time"));
    return [
      await acatch(asyncio.waitFor(future, 1)),
      await acatch(asyncio.waitFor(asyncio.sleep(1, "slept"), 1)),
      future.cancelled() || future.result(),
      asyncio.currentTask()?.cancelling(),
    ];
  }
  return run(main());
}

export function e21() {
  async function nested(outer: number, inner: number) {
    const [seen, out] = [[] as unknown[], [] as unknown[]];
    const [a, b] = [asyncio.timeout(outer), asyncio.timeout(inner)];
    const sleeping = async () => {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        seen.push(error.args);
        throw error;
      }
    };
    const inOuter = async () => {
      try {
        await asyncio.withAsync(b, sleeping);
      } catch (error) {
        out.push(["inner", (error as Error).name]);
        throw error;
      }
    };
    try {
      await asyncio.withAsync(a, inOuter);
    } catch (error) {
      asyncio.except(error, asyncio.BaseException);
      out.push(["outer", error.name]);
    }
    return [seen, out, a.expired(), b.expired(), asyncio.currentTask()?.cancelling()];
  }
  async function main() {
    return [await nested(2, 1), await nested(1, 2), await nested(1, 1)];
  }
  return run(main());
}

export function e24() {
  async function main() {
    const out: unknown[] = [];
    async function c() {
      const limit = asyncio.timeout(1);
      try {
        await asyncio.withAsync(limit, () => asyncio.sleep(9));
      } catch (error) {
        asyncio.except(error, asyncio.BaseException);
        out.push([error.name, error.args, limit.expired(), asyncio.currentTask()?.cancelling()]);
        throw error;
      }
    }
    const result: unknown[] = [];
    for (const at of [1, 0.5]) {
      const t = asyncio.createTask(c());
      await asyncio.sleep(0);
      asyncio.getRunningLoop().callLater(at, () => t.cancel("outside"));
      result.push(await acatch(t), t.cancelled());
    }
    return [result, out];
  }
  return run(main());
}

export function e34() {
  async function main() {
    const limit = asyncio.timeout(1);
    async function w() {
      await using _entered = limit;
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        throw new asyncio.ValueError("other");
      }
    }
    const result = [await acatch(w()), limit.expired(), asyncio.currentTask()?.cancelling()];
    await asyncio.sleep(0);
    return [...result, repr(limit)];
  }
  return run(main());
}

export function e35() {
  async function main() {
    const result: unknown[] = [repr(asyncio.timeout(null)), asyncio.timeout(null).when()];
    await asyncio.withAsync(asyncio.timeoutAt(loopTime() + 1), async (limit) => {
      limit.reschedule(loopTime() + 3);
      await asyncio.sleep(2);
      result.push([limit.expired(), limit.when()]);
    });
    try {
      await using limit = asyncio.timeout(null);
      result.push(repr(limit));
      limit.reschedule(loopTime() - 1);
      result.push(repr(limit));
      try {
        await asyncio.sleep(1);
      } finally {
        result.push([repr(limit), caught(() => limit.reschedule(99))]);
      }
    } catch (error) {
      asyncio.except(error, asyncio.TimeoutError);
      result.push(loopTime());
    }
    return result;
  }
  return run(main());
}
