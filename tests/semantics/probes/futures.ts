// Owns the probes of futures.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { acatch, append, caught, newLoop, run, type AtTheEnd } from "./prelude";

export function b01() {
  const loop = newLoop();
  const future = loop.createFuture<number>();
  const result: unknown[] = [caught(() => future.result()), caught(() => future.exception())];
  future.setResult(1);
  result.push(
    caught(() => future.setResult(2)),
    caught(() => future.setException(new asyncio.ValueError())),
    future.cancel(),
    future.result(),
    future.exception(),
  );
  loop.close();
  return result.map(str);
}

export function b02() {
  const [loop, out] = [newLoop(), [] as unknown[]];
  const future = loop.createFuture<number>();
  future.addDoneCallback((done) => out.push(["1", done === future]));
  future.addDoneCallback(() => out.push("2"));
  future.setResult(0);
  const synchronously = [...out];
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return [synchronously, out];
}

export function b04() {
  const loop = newLoop();
  const future = loop.createFuture();
  const callback = () => undefined;
  for (let i = 0; i < 3; i++) future.addDoneCallback(callback);
  const result = [future.removeDoneCallback(callback), future.removeDoneCallback(callback)];
  loop.close();
  return result;
}

export function b05() {
  const loop = newLoop();
  const future = loop.createFuture();
  const result: unknown[] = [future.cancel("why"), future.cancel(), future.cancelled(), future.done()];
  for (const ask of [() => future.result(), () => future.exception()]) {
    try {
      ask();
    } catch (error) {
      result.push((error as asyncio.CancelledError).args);
    }
  }
  loop.close();
  return result;
}

export function b07() {
  async function main() {
    const out: unknown[] = [];
    const loop = asyncio.getRunningLoop();
    const future = loop.createFuture<number>();
    future.setResult(7);
    loop.callSoon(append(out), "other");
    out.push(await future);
    return out;
  }
  return run(main());
}

export function b08() {
  async function main() {
    const future = asyncio.getRunningLoop().createFuture<null>();
    const out: number[] = [];
    async function wait(i: number) {
      await future;
      out.push(i);
    }
    const tasks = [0, 1, 2].map((i) => asyncio.createTask(wait(i)));
    await asyncio.sleep(0);
    future.setResult(null);
    await asyncio.gather(...tasks);
    return out;
  }
  return run(main());
}

export function b10() {
  const loop = newLoop();
  const [a, b, c] = [loop.createFuture<string>(), loop.createFuture(), loop.createFuture()];
  const result = [repr(a)];
  a.setResult("x");
  result.push(repr(a));
  b.cancel();
  result.push(repr(b));
  c.setException(new asyncio.ValueError(1));
  result.push(repr(c));
  c.exception();
  loop.close();
  return result;
}

export function b11() {
  const other = newLoop();
  async function main() {
    try {
      await other.createFuture();
    } catch (error) {
      asyncio.except(error, asyncio.RuntimeError);
      return str(error).includes("attached to a different loop");
    }
    return null;
  }
  const result = run(main());
  other.close();
  return result;
}

export function b13() {
  const parent = (type: object) => (Object.getPrototypeOf(type) as { name: string }).name;
  return [
    Object.is(asyncio.TimeoutError, (asyncio as { TimeoutError: unknown }).TimeoutError),
    new asyncio.CancelledError() instanceof asyncio.Exception,
    parent(asyncio.CancelledError),
    parent(asyncio.InvalidStateError),
    parent(asyncio.QueueFull),
    parent(asyncio.BrokenBarrierError),
  ];
}

export function b14() {
  const loop = newLoop();
  let n = 0;
  const iterations: number[] = [];
  const futures = [0, 1, 2, 3].map(() => loop.createFuture<null>());
  for (let i = 0; i < 3; i++) futures[i]?.addDoneCallback(() => futures[i + 1]?.setResult(null));
  futures[3]?.addDoneCallback(() => {
    iterations.push(n);
    loop.stop();
  });
  const tick = () => {
    n++;
    loop.callSoon(tick);
  };
  loop.callSoon(tick);
  futures[0]?.setResult(null);
  loop.runForever();
  loop.close();
  return iterations;
}

export function b03() {
  const loop = newLoop();
  const v = new asyncio.ContextVar("v", { default: "nothing" });
  const out: unknown[] = [];
  const [done, pending] = [loop.createFuture<number>(), loop.createFuture<number>()];
  done.setResult(1);
  const given = asyncio.copyContext();
  given.run(() => v.set("given"));
  v.set("registered");
  done.addDoneCallback(() => out.push(["done", v.get()]));
  pending.addDoneCallback(() => out.push(["pending", v.get()]));
  pending.addDoneCallback(() => out.push(["pending", v.get()]), { context: given });
  v.set("later");
  pending.setResult(2);
  const synchronously = [...out];
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return [synchronously, out];
}

export function b06() {
  const loop = newLoop();
  const futures = [1, 2, 3, 4].map(() => loop.createFuture());
  const [a, b, c, d] = futures as [asyncio.Future, asyncio.Future, asyncio.Future, asyncio.Future];
  const original = new asyncio.StopIteration("s");
  a.setException(original);
  b.setException(asyncio.StopIteration);
  c.setException(asyncio.KeyError);
  const result: unknown[] = [a, b, c].map((future) => repr(future.exception()));
  result.push(
    a.exception()?.cause === original,
    caught(() => d.setException(3 as never)),
    caught(() => d.setException(Number as never)),
    d.done(),
  );
  loop.close();
  return result;
}

export function b09(): AtTheEnd {
  const loop = newLoop();
  const ways: ((future: asyncio.Future) => unknown)[] = [
    () => undefined,
    (future) => future.exception(),
    (future) => caught(() => future.result()),
  ];
  for (const ask of ways) {
    const future = loop.createFuture();
    future.setException(new asyncio.ValueError("v"));
    ask(future);
  }
  return () => loop.log;
}

export function b12() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const me = asyncio.currentTask() as asyncio.Task;
    me.setName("T");
    const handsUp = asyncio.coroutine(function* (x: unknown) {
      yield x;
    });
    const g = asyncio.coroutine(function* () {
      yield;
    });
    const [generator, other] = [g(), newLoop()];
    const awaitables = [
      handsUp(3),
      handsUp("text"),
      handsUp(loop.createFuture()),
      handsUp(generator),
      me,
      other.createFuture(),
    ];
    const result: string[] = [];
    for (const awaitable of awaitables) result.push((await acatch(awaitable)) as string);
    generator.close();
    other.close();
    await asyncio.sleep(0);
    return result.map((text) => text.replace("0x…", "0x.."));
  }
  return run(main());
}

export function b15() {
  const future = newLoop().createFuture();
  function one() {}
  function two() {}
  return [one, two, one, two].map((callback) => {
    future.addDoneCallback(callback);
    return repr(future);
  });
}

export function b16() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const futures = [1, 2, 3, 4, 5, 6].map(() => loop.createFuture<number>());
    const [a, b, c, d, e, f] = futures as [
      asyncio.Future<number>,
      asyncio.Future<number>,
      asyncio.Future<number>,
      asyncio.Future<number>,
      asyncio.Future<number>,
      asyncio.Future<number>,
    ];
    async function waits(future: asyncio.Future) {
      await future;
    }
    async function timesOut(future: asyncio.Future) {
      await using _limit = asyncio.timeout(9);
      await future;
    }
    const tasks: asyncio.Task[] = [
      asyncio.createTask(waits(a)),
      asyncio.createTask(asyncio.wait([b])),
      asyncio.createTask(asyncio.waitFor(c, 9)),
      asyncio.createTask(timesOut(d)),
    ];
    const g = asyncio.gather(e);
    const s = asyncio.shield(f);
    await asyncio.sleep(0);
    const result = [...futures, g, s].map(repr);
    const me = asyncio.currentTask();
    me?.setName("M");
    result.push(repr(me));
    {
      await using group = new asyncio.TaskGroup();
      result.push(repr(group.createTask(asyncio.sleep(1), { name: "T" })));
    }
    for (const future of futures) future.setResult(1);
    await asyncio.wait(tasks);
    return result;
  }
  return run(main());
}
