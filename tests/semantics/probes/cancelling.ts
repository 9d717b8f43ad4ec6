// Owns the probes of tasks that are cancelled.
import * as asyncio from "../../../src/runtime/asyncio";
import { acatch, caught, run, type AtTheEnd } from "./prelude";

export function d05(): AtTheEnd {
  async function main() {
    const out: string[] = [];
    async function c() {
      out.push("ran");
    }
    const t = asyncio.createTask(c());
    t.cancel("early");
    return [out, await acatch(t), t.cancelled(), t.getCoro()?.state];
  }
  const result = run(main());
  return (reports) => [result, reports];
}

export function d08() {
  async function main() {
    const out: unknown[] = [];
    async function c() {
      for (let i = 0; i < 2; i++) {
        try {
          await asyncio.sleep(5);
          out.push("slept");
        } catch (error) {
          asyncio.except(error, asyncio.CancelledError);
          out.push(error.args);
        }
      }
    }
    const t = asyncio.createTask(c());
    await asyncio.sleep(0);
    const result = [t.cancel("one"), t.cancel("two"), t.cancelling()];
    await t;
    return [result, out, t.cancelling()];
  }
  return run(main());
}

export function d11() {
  async function main() {
    async function c() {
      asyncio.currentTask()?.cancel("self");
      return "value";
    }
    const t = asyncio.createTask(c());
    return [await acatch(t), t.cancelled(), t.cancelling(), caught(() => t.result())];
  }
  return run(main());
}

export function d14() {
  async function main() {
    async function sleeps() {
      await asyncio.sleep(9);
    }
    async function waits(task: asyncio.Task<void>) {
      try {
        await task;
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        return [error.args, asyncio.currentTask()?.cancelling()];
      }
      return null;
    }
    const t = asyncio.createTask(sleeps());
    const u = asyncio.createTask(waits(t));
    await asyncio.sleep(1);
    t.cancel("other");
    return [await u, u.cancelled(), t.cancelled(), t.cancelling()];
  }
  return run(main());
}

export function d29() {
  async function main() {
    const out: unknown[] = [];
    async function c() {
      try {
        await asyncio.sleep(9);
      } finally {
        try {
          await asyncio.sleep(3);
          out.push("clean");
        } catch (error) {
          asyncio.except(error, asyncio.CancelledError);
          out.push(error.args);
        }
      }
    }
    const t = asyncio.createTask(c());
    await asyncio.sleep(1);
    t.cancel("first");
    const states: unknown[] = [];
    for (let i = 0; i < 2; i++) {
      await asyncio.sleep(1);
      states.push([t.done(), t.cancelled(), t.cancelling()]);
    }
    t.cancel("second");
    await asyncio.wait([t]);
    states.push([t.done(), t.cancelled(), t.cancelling()]);
    return [states, out, await acatch(t), asyncio.getRunningLoop().time()];
  }
  return run(main());
}

export function d34() {
  async function main() {
    const out: string[] = [];
    async function inner() {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push("swallowed");
        return "inner";
      }
      return null;
    }
    async function middle() {
      return await asyncio.createTask(inner(), { name: "inner" });
    }
    async function outer() {
      return [await middle(), asyncio.currentTask()?.cancelling()];
    }
    const t = asyncio.createTask(outer());
    await asyncio.sleep(1);
    t.cancel();
    return [await t, t.cancelled(), out];
  }
  return run(main());
}
