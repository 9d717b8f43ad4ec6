// Owns the probes of futures.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { append, caught, newLoop, run } from "./prelude";

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
