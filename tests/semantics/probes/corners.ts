// Owns the probes of corners that no rule speaks of.
import * as asyncio from "../../../src/runtime/asyncio";
import { anext, next, repr, str, type } from "../../../src/runtime/builtins";
import { acatch, type AtTheEnd, caught, run } from "./prelude";

async function* numbers() {
  yield 1;
  await asyncio.sleep(1);
  yield 2;
}

const scrub = (text: string) => text.replaceAll("0x…", "0x..");

export function o01() {
  async function main() {
    const steps = [numbers().asend(null), numbers().aclose()];
    const out: unknown[] = steps.map(asyncio.iscoroutine);
    for (const step of steps) (step as unknown as asyncio.Coroutine).close();
    const items = numbers();
    const first: asyncio.Task<number>[] = [];
    await asyncio.withAsync(new asyncio.TaskGroup(), async (group) => {
      first.push(group.createTask(anext(items)));
    });
    const task = asyncio.createTask(items.asend(null));
    out.push(first[0]?.result(), await task, task.getName());
    out.push(...(await asyncio.gather(anext(items, "end"), anext(numbers()))));
    out.push(await asyncio.waitFor(anext(numbers()), 5));
    return out;
  }
  return run(main());
}

export function o02() {
  const [items, left] = [numbers(), numbers()];
  const byHand = (awaitable: unknown) => awaitable as asyncio.Coroutine;
  const closed = left.asend(null);
  byHand(closed).close();
  byHand(closed).close();
  async function awaits(step: PromiseLike<unknown>) {
    return await step;
  }
  return [
    caught(() => byHand(items.asend(null)).send(null)),
    caught(() => byHand(awaits(closed)).send(null)),
    caught(() => byHand(left.asend(null)).send(null)),
    caught(() => byHand(items.athrow(new asyncio.ValueError("thrown"))).send(null)),
    caught(() => byHand(items.asend(null)).send(null)),
  ];
}

export function o03() {
  async function work(seconds: number) {
    return await asyncio.sleep(seconds, seconds);
  }
  async function main() {
    let iterator = asyncio.asCompleted([work(3), work(1), work(2)]);
    const out: unknown[] = [await next(iterator)];
    for (const each of iterator) out.push(await each);
    out.push(next(iterator, "end"));
    iterator = asyncio.asCompleted([work(1), work(3)], { timeout: 2 });
    // TypeScript takes a future that an awaitable gives for its result.
    out.push(((await anext(iterator)) as unknown as asyncio.Future).result());
    out.push(await acatch(anext(iterator)), await anext(iterator, "end"));
    return out;
  }
  return run(main());
}

export function o05() {
  async function main() {
    const task = asyncio.createTask(asyncio.sleep(0), { name: null });
    await task;
    return task.getName().startsWith("Task-");
  }
  return run(main());
}

export function o06(): AtTheEnd {
  class MyFuture extends asyncio.Future {}
  class MyTask extends asyncio.Task {}
  class MyLock extends asyncio.Lock {}
  const log: [string, string][] = [];
  async function main() {
    const loop = asyncio.getRunningLoop();
    loop.setExceptionHandler((_, { message, exception }) => {
      log.push([message, repr(exception)]);
    });
    const sleeping = asyncio.sleep(0) as asyncio.Coroutine;
    const task = new MyTask(sleeping, loop, { name: "mine" });
    const out = [repr(new MyFuture()), repr(task).split(" ")[0], scrub(repr(new MyLock()))];
    await task;
    new MyFuture().setException(new asyncio.ValueError("lost"));
    return out;
  }
  const out = run(main());
  return () => [...out, ...log];
}

export function o07() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const things = [
      asyncio.currentTask(),
      loop.createFuture(),
      new asyncio.Lock(),
      new asyncio.Event(),
      new asyncio.Condition(),
      new asyncio.Semaphore(),
      new asyncio.BoundedSemaphore(),
      new asyncio.Barrier(1),
      new asyncio.Queue(),
      new asyncio.LifoQueue(),
      new asyncio.PriorityQueue(),
      new asyncio.TaskGroup(),
      asyncio.timeout(1),
      new asyncio.Runner(),
      new asyncio.ContextVar("v"),
      asyncio.copyContext(),
      new asyncio.AsyncExitStack(),
      loop.callSoon(() => undefined),
      asyncio.gather(asyncio.sleep(0)),
      asyncio.asCompleted([]),
    ];
    await asyncio.sleep(1);
    return things.map((thing) => str(type(thing)));
  }
  return run(main());
}

export function o08() {
  async function* fails() {
    try {
      yield 1;
    } finally {
      // eslint-disable-next-line no-unsafe-finally
      throw new asyncio.ValueError("at the end");
    }
  }
  async function main() {
    const loop = asyncio.getRunningLoop();
    const keys: string[][] = [];
    loop.setExceptionHandler((_, context) => {
      keys.push(Object.keys(context).sort());
    });
    await anext(fails());
    await loop.shutdownAsyncgens();
    loop.callExceptionHandler({ message: "m", mine: 1 });
    return keys;
  }
  return run(main());
}

export function o09(): AtTheEnd {
  async function main() {
    const loop = asyncio.getRunningLoop();
    loop.defaultExceptionHandler({ message: "m", zeta: 1, alpha: ["a"] });
    loop.defaultExceptionHandler({} as asyncio.ExceptionContext);
    loop.setExceptionHandler(() => {
      throw new asyncio.KeyError("k");
    });
    loop.callExceptionHandler({ message: "first" });
  }
  run(main());
  // Logging keeps an exception apart from the message.
  return (reports) => reports.map((text) => text.replace(/\nKeyError: .*$/, ""));
}

export function o10() {
  function callback(..._: unknown[]) {}
  async function main() {
    const loop = asyncio.getRunningLoop();
    const out: string[] = [];
    for (const debug of [false, true]) {
      loop.setDebug(debug);
      for (const handle of [loop.callSoon(callback, 1, "x"), loop.callLater(5, callback, "y")]) {
        out.push(repr(handle));
        handle.cancel();
        out.push(repr(handle));
      }
    }
    return out;
  }
  return run(main());
}

export function o11(): AtTheEnd {
  async function forgotten() {}
  const out: unknown[] = [];
  async function main() {
    const loop = asyncio.getRunningLoop();
    const wrong = 3 as never;
    loop.setDebug(true);
    out.push(
      caught(() => loop.callSoonThreadsafe(wrong)),
      caught(() => loop.runInExecutor(null, wrong)),
    );
    await asyncio.sleep(0);
    void forgotten();
    loop.setDebug(false);
  }
  run(main());
  return (reports) => [out, reports.map((text) => text.includes("Coroutine created at"))];
}

export function o12() {
  const variable = new asyncio.ContextVar("variable");
  async function main() {
    const context = (asyncio.currentTask() as asyncio.Task).getContext();
    const out = caught(() => context.run(() => "entered")).split("<")[0];
    return [out, context.get(variable) ?? null, context.get(variable, "default")];
  }
  return run(main());
}

export function o13() {
  async function main() {
    async function leave(..._: unknown[]) {}
    function call() {}
    await using stack = new asyncio.AsyncExitStack();
    return [
      stack.pushAsyncExit(leave) === leave,
      stack.pushAsyncCallback(leave, 1) === leave,
      stack.callback(call) === call,
    ];
  }
  return run(main());
}
