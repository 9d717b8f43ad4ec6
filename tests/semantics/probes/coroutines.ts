// Owns the probes of coroutine objects.
import * as asyncio from "../../../src/runtime/asyncio";
import { anext, repr } from "../../../src/runtime/builtins";
import { acatch, caught, run, type AtTheEnd } from "./prelude";

type Coro = asyncio.Coroutine;

export function c02(): AtTheEnd {
  async function foo() {}
  void foo();
  (foo() as unknown as Coro).close();
  return (reports) => reports;
}

export function c03() {
  async function foo() {
    return 1;
  }
  async function main() {
    const coro = foo();
    const result: unknown[] = [await coro, await acatch(coro)];
    const closed = foo();
    (closed as unknown as Coro).close();
    result.push(await acatch(closed));
    return result;
  }
  return run(main());
}

export function c05() {
  async function c() {
    throw new asyncio.StopIteration("v");
  }
  async function c2() {
    throw new asyncio.StopAsyncIteration("v");
  }
  const g = asyncio.coroutine(function* () {
    throw new asyncio.StopIteration("v");
  });
  async function* ag() {
    if (g.length === 0) throw new asyncio.StopIteration("v");
    yield 1;
  }
  async function* ag2() {
    if (g.length === 0) throw new asyncio.StopAsyncIteration("v");
    yield 1;
  }
  async function main() {
    const result: unknown[] = [
      await acatch(c()),
      await acatch(c2()),
      caught(() => g().send(null)),
      await acatch(anext(ag())),
      await acatch(anext(ag2())),
    ];
    try {
      await c();
    } catch (error) {
      result.push(repr((error as Error).cause));
    }
    return result;
  }
  return run(main());
}

export function c06() {
  async function c() {}
  const g = asyncio.coroutine(function* () {
    yield;
  });
  const coro = c() as unknown as Coro;
  const generator = g();
  const result = [caught(() => coro.send(1)), caught(() => generator.send(1))];
  coro.close();
  generator.close();
  return result;
}

export function c08() {
  const out: string[] = [];
  const y = asyncio.coroutine(function* () {
    yield;
  });
  async function c() {
    try {
      await y();
    } finally {
      out.push("fin");
    }
  }
  const coro = c() as unknown as Coro;
  coro.send(null);
  coro.close();
  async function bad() {
    try {
      await y();
    } catch (error) {
      asyncio.except(error, asyncio.GeneratorExit);
      await y();
    }
  }
  const stubborn = bad() as unknown as Coro;
  stubborn.send(null);
  const result = caught(() => stubborn.close());
  const badGenerator = asyncio.coroutine(function* () {
    try {
      yield;
    } catch (error) {
      asyncio.except(error, asyncio.GeneratorExit);
      yield;
    }
  });
  const generator = badGenerator();
  generator.send(null);
  return [out, result, caught(() => generator.close())];
}

export function c09() {
  class A {
    [Symbol.iterator]() {
      return 3 as never;
    }
  }
  class B {
    [Symbol.iterator]() {
      async function c() {}
      return c() as never;
    }
  }
  async function* ag() {
    yield 1;
  }
  async function c() {}
  async function wait(value: unknown) {
    await value;
  }
  async function main() {
    const result: unknown[] = [];
    for (const value of [3, null, new A(), new B(), c, ag()]) result.push(await acatch(wait(value)));
    return result;
  }
  return run(main());
}

export function c11() {
  class NoAnext {
    __aiter__() {
      return this;
    }
  }
  class BadAnext {
    __aiter__() {
      return this;
    }
    __anext__() {
      return 3;
    }
  }
  class AsyncAiter {
    async __aiter__() {
      return this;
    }
  }
  class OnlyEnter {
    async __aenter__() {}
  }
  async function w(manager: unknown) {
    await using _entered = manager as AsyncDisposable;
  }
  async function f(iterable: unknown) {
    for await (const _ of iterable as AsyncIterable<unknown>);
  }
  async function main() {
    const coros = [
      w(3),
      w(new OnlyEnter()),
      f([1]),
      f(new NoAnext()),
      f(new BadAnext()),
      f(new AsyncAiter()),
    ];
    const result: unknown[] = [];
    for (const coro of coros) result.push(await acatch(coro));
    return result;
  }
  return run(main());
}

export function c12() {
  class CM {
    async __aenter__() {}
    async __aexit__() {}
  }
  function w() {
    using _entered = new CM() as unknown as Disposable;
  }
  async function* ag() {
    yield 1;
  }
  function f() {
    for (const _ of ag() as unknown as Iterable<unknown>);
  }
  return [caught(w), caught(f)];
}

export function c14() {
  async function inner() {
    await asyncio.sleep(1);
  }
  async function outer() {
    await inner();
  }
  async function main() {
    const coro = outer() as unknown as Coro;
    const states: unknown[] = [asyncio.getcoroutinestate(coro), coro.crAwait];
    const task = asyncio.createTask(coro);
    await asyncio.sleep(0);
    const awaited = coro.crAwait as Coro;
    states.push(
      asyncio.getcoroutinestate(coro),
      awaited[Symbol.toStringTag],
      awaited.name,
      coro.crRunning,
      coro.crSuspended,
    );
    task.cancel();
    await asyncio.wait([task]);
    states.push(asyncio.getcoroutinestate(coro), coro.crFrame);
    return states;
  }
  return run(main());
}
