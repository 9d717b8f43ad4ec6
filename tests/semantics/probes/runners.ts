// Owns the probes of Runner and run.
import * as asyncio from "../../../src/runtime/asyncio";
import { anext } from "../../../src/runtime/builtins";
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

export function j01() {
  const out: unknown[] = [];
  async function bg(i: number) {
    try {
      await asyncio.sleep(99);
    } catch (error) {
      asyncio.except(error, asyncio.CancelledError);
      out.push(["cancelled", i, error.args]);
      await asyncio.sleep(2 - i);
      out.push(["clean", i]);
      throw error;
    }
  }
  async function* ag() {
    try {
      yield 1;
    } finally {
      out.push("generator");
    }
  }
  const tasks: asyncio.Task<void>[] = [];
  async function main() {
    await anext(ag());
    for (let i = 0; i < 2; i++) tasks.push(asyncio.createTask(bg(i)));
    await asyncio.sleep(0);
    out.push("main ends");
    return "result";
  }
  const result = run(main());
  const loop = loops.at(-1);
  return [result, out, loop?.time(), loop?.isClosed(), tasks.map((t) => t.cancelled())];
}

export function j04() {
  const result: unknown[] = [];
  const runner = new asyncio.Runner({ loopFactory: newLoop });
  runner.close();
  async function c() {
    return "used";
  }
  result.push(
    runner.run(c()),
    caught(() => runner.run(3 as never)),
  );
  runner.close();
  runner.close();
  const coro = c() as unknown as asyncio.Coroutine;
  result.push(
    caught(() => runner.run(coro)),
    caught(() => runner.getLoop()),
    caught(() => asyncio.run(3 as never)),
  );
  async function inside() {
    const again = new asyncio.Runner();
    const refused = caught(() => again.run(coro));
    again.close();
    return [refused, null];
  }
  result.push(run(inside()));
  coro.close();
  return result;
}

export function j07() {
  async function main() {
    return asyncio.getRunningLoop().getDebug();
  }
  const result = [
    run(main()),
    run(main(), { debug: true }),
    run(main(), { debug: false }),
    asyncio.run(main(), { debug: true }),
  ];
  const loop = newLoop();
  loop.setDebug(true);
  result.push(loop.getDebug());
  loop.close();
  return result;
}

export function j09() {
  const v = new asyncio.ContextVar("v", { default: "nothing" });
  async function sets(value: string) {
    const before = v.get();
    v.set(value);
    return before;
  }
  v.set("outside");
  const context = asyncio.copyContext();
  const result: unknown[] = [];
  {
    using runner = new asyncio.Runner({ loopFactory: newLoop });
    result.push(
      runner.run(sets("first")),
      runner.run(sets("second")),
      runner.run(sets("given"), { context }),
      context.get(v),
      runner.run(sets("third")),
    );
  }
  return [...result, run(sets("fourth")), v.get()];
}
