// Owns the probes of Runner and run.
import * as asyncio from "../../../src/runtime/asyncio";
import { caught, lastLog, loops, newLoop, run, type AtTheEnd } from "./prelude";

export function j02() {
  async function bg() {
    try {
      await asyncio.sleep(99);
    } catch (error) {
      asyncio.except(error, asyncio.CancelledError);
      throw new asyncio.ValueError("late");
    }
  }
  async function main() {
    asyncio.createTask(bg());
    await asyncio.sleep(0);
  }
  run(main());
  return lastLog();
}

export function j03() {
  const v = new asyncio.ContextVar("v", { default: 0 });
  async function a() {
    v.set(v.get() + 1);
    return [asyncio.getRunningLoop(), v.get()] as const;
  }
  using runner = new asyncio.Runner({ loopFactory: newLoop });
  const x = runner.run(a());
  const y = runner.run(a());
  return [x[0] === y[0], x[1], y[1], v.get(), runner.getLoop() === loops.at(-1)];
}

export function j05() {
  class A {
    *[Symbol.iterator](): Generator<unknown, string, never> {
      yield* asyncio.sleep(1);
      return "aw";
    }
  }
  return caught(() => run(new A()));
}

export function j06() {
  async function main() {
    asyncio.currentTask()?.cancel("mm");
    await asyncio.sleep(0);
  }
  async function boom() {
    throw new asyncio.KeyError("k");
  }
  return [caught(() => run(main())), caught(() => run(boom()))];
}

export function j08(): AtTheEnd {
  const out: string[] = [];
  const held: asyncio.Task<void>[] = [];
  async function late() {
    try {
      await asyncio.sleep(50);
      out.push("late ran");
    } catch (error) {
      out.push((error as Error).name);
      throw error;
    }
  }
  async function bg() {
    try {
      await asyncio.sleep(99);
    } catch (error) {
      asyncio.except(error, asyncio.CancelledError);
      out.push("spawn");
      held.push(asyncio.createTask(late()));
      throw error;
    }
  }
  async function main() {
    held.push(asyncio.createTask(bg()));
    await asyncio.sleep(0);
  }
  run(main());
  const [before, isDone, log] = [[...out], held[1]?.done(), lastLog()];
  return () => [before, isDone, out.slice(before.length), log];
}
