// Owns the probes of coroutines driven by hand, and of what `async with` hands to its manager.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr } from "../../../src/runtime/builtins";
import { acatch, caught, run, type AtTheEnd } from "./prelude";

type Coro = asyncio.Coroutine;

export function c01() {
  const out: unknown[] = [];
  const rest = asyncio.coroutine(function* (): Generator<string, void, never> {
    out.push(yield "up");
  });
  async function c() {
    out.push(asyncio.getcoroutinestate(coro));
    await rest();
    return "result";
  }
  const coro = c() as unknown as Coro;
  const result: unknown[] = [
    [...out],
    asyncio.getcoroutinestate(coro),
    coro.send(null),
    asyncio.getcoroutinestate(coro),
  ];
  try {
    coro.send("down");
  } catch (stop) {
    asyncio.except(stop, asyncio.StopIteration);
    result.push(stop.value);
  }
  return [...result, asyncio.getcoroutinestate(coro), out];
}

export function c04() {
  async function main() {
    async function c() {
      await asyncio.sleep(1);
      return "first";
    }
    const coro = c();
    async function first() {
      return await coro;
    }
    const t = asyncio.createTask(first());
    await asyncio.sleep(0);
    return [await acatch(coro), await t];
  }
  return run(main());
}

export function c07(): AtTheEnd {
  const out: string[] = [];
  async function c() {
    out.push("ran");
  }
  const coro = c() as unknown as Coro;
  const result = [
    caught(() => coro.throw(new asyncio.ValueError("v"))),
    out,
    asyncio.getcoroutinestate(coro),
    caught(() => coro.send(null)),
  ];
  return (reports) => [result, reports];
}

export function c10() {
  const result: unknown[] = [];
  async function c() {
    result.push(caught(() => coro.send(null)));
  }
  const g = asyncio.coroutine(function* () {
    result.push(caught(() => generator.send(null)));
    yield;
  });
  const coro = c() as unknown as Coro;
  caught(() => coro.send(null));
  const generator: Coro = g();
  generator.send(null);
  generator.close();
  return result;
}

export function c13() {
  async function main() {
    const out: unknown[] = [];
    class CM extends asyncio.AbstractAsyncContextManager<string> {
      constructor(private readonly suppresses: unknown) {
        super();
      }
      override async __aenter__() {
        return "entered";
      }
      override async __aexit__(error: Error | null) {
        await asyncio.sleep(0);
        // Python's second and third argument say nothing that the error does not say.
        out.push([repr(error), error === null ? null : true]);
        return this.suppresses;
      }
    }
    async function block(suppresses: unknown, error: Error | null) {
      await asyncio.withAsync(new CM(suppresses), async (value) => {
        out.push(value);
        if (error !== null) throw error;
      });
      return "after";
    }
    async function sleeps() {
      await asyncio.withAsync(new CM(false), () => asyncio.sleep(9));
    }
    const result = [
      await acatch(block(false, null)),
      await acatch(block(true, new asyncio.KeyError("k"))),
      await acatch(block("", new asyncio.KeyError("k"))),
    ];
    const t = asyncio.createTask(sleeps());
    await asyncio.sleep(1);
    t.cancel("c");
    result.push(await acatch(t));
    return [result, out];
  }
  return run(main());
}
