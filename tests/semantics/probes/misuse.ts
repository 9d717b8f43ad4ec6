// Owns the probes of what is said about wrong arguments.
import * as asyncio from "../../../src/runtime/asyncio";
import { aiter, anext, next, repr } from "../../../src/runtime/builtins";
import { acatch, type AtTheEnd, caught, run } from "./prelude";

async function done() {
  return "done";
}

/** As a program without types can have it. */
const wrong = (value?: unknown) => value as never;

export function n01() {
  async function main() {
    return [
      await acatch(asyncio.sleep(wrong("1"))),
      await acatch(asyncio.sleep(wrong(null))),
      await acatch(asyncio.waitFor(asyncio.sleep(1), wrong("1"))),
      caught(() => asyncio.timeout(wrong("1"))),
      caught(() => asyncio.getRunningLoop().callLater(wrong("1"), () => undefined)),
      caught(() => asyncio.sleep(wrong())),
      caught(() => asyncio.waitFor(wrong(null), wrong())),
      caught(() => asyncio.timeout(wrong())),
    ];
  }
  return run(main());
}

export function n02() {
  return [
    caught(() => new asyncio.Barrier(wrong("2"))),
    caught(() => new asyncio.Barrier(0)),
    caught(() => new asyncio.Semaphore(wrong("2"))),
    caught(() => new asyncio.BoundedSemaphore(wrong(null))),
    caught(() => new asyncio.Semaphore(-1)),
  ];
}

export function n03() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    const log: [string, string][] = [];
    loop.setExceptionHandler((_, { message, exception }) => {
      log.push([message, repr(exception)]);
    });
    loop.callSoon(wrong(null));
    loop.callLater(1, wrong(3));
    const coro = done() as unknown as asyncio.Coroutine;
    loop.callSoon(wrong(coro));
    const future = loop.createFuture<null>();
    future.addDoneCallback(wrong(null));
    future.setResult(null);
    await asyncio.sleep(2);
    coro.close();
    return [
      log.map(([message, exception]) => `('${message}', ${repr(exception)})`),
      await acatch(asyncio.toThread(wrong(null))),
      await acatch(asyncio.toThread(wrong(3))),
      await acatch(loop.runInExecutor(null, wrong(null))),
      caught(() => asyncio.copyContext().run(wrong(3))),
    ];
  }
  return run(main());
}

export function n04() {
  class Bad {
    __aiter__() {
      return 3;
    }
  }
  return [
    caught(() => next(wrong(3))),
    caught(() => anext(wrong(3))),
    caught(() => anext(wrong([1]), 2)),
    caught(() => aiter(wrong(3))),
    caught(() => aiter(wrong([1]))),
    caught(() => aiter(wrong(new Bad()))),
  ];
}

export function n05() {
  async function fails() {
    throw 3;
  }
  async function* generator() {
    try {
      yield 1;
    } catch (error) {
      asyncio.except(error, asyncio.ValueError);
      yield repr(error);
    }
  }
  const waits = asyncio.coroutine(function* () {
    try {
      yield;
    } catch (error) {
      asyncio.except(error, asyncio.ValueError);
      yield repr(error);
    }
  });
  async function main() {
    const future = asyncio.getRunningLoop().createFuture();
    const items = generator();
    const coro = waits();
    coro.send(null);
    const out = [
      caught(() => future.setException(wrong(() => 1))),
      caught(() => future.setException(wrong(3))),
      caught(() => future.setException(wrong(Number))),
      await acatch(fails()),
      await anext(items),
      await acatch(items.athrow(3)),
      await acatch(items.athrow(asyncio.ValueError)),
      caught(() => coro.throw(3)),
      caught(() => coro.throw(asyncio.ValueError)),
    ];
    await items.aclose();
    coro.close();
    return out;
  }
  return run(main());
}

export function n06() {
  const { ExceptionGroup, KeyError, ValueError } = asyncio;
  class Bad extends ExceptionGroup {
    override derive(): never {
      return wrong(3);
    }
  }
  const group = new ExceptionGroup("m", [new ValueError(1), new KeyError(2)]);
  return [
    caught(() => group.split(wrong(3))),
    caught(() => group.subgroup(wrong([ValueError, 3]))),
    caught(() => new Bad("m", [new ValueError(1), new KeyError(2)]).split(ValueError)),
  ];
}

export function n07() {
  const variable = new asyncio.ContextVar("variable");
  return [caught(() => variable.reset(wrong(3))), caught(() => new asyncio.ContextVar(wrong(3)))];
}

export function n08() {
  async function main() {
    return [
      await acatch(asyncio.wait(wrong(3))),
      caught(() => asyncio.asCompleted(wrong(3))),
      caught(() => asyncio.asCompleted(wrong([3]))),
    ];
  }
  return run(main());
}

export function n09() {
  class OnlyExit {
    async __aexit__() {}
  }
  class BadEnter extends OnlyExit {
    __aenter__() {
      return 3;
    }
  }
  class BadExit {
    async __aenter__() {}
    __aexit__() {
      return 3;
    }
  }
  async function main() {
    const texts: unknown[] = [];
    for (const Manager of [OnlyExit, BadEnter, BadExit]) {
      texts.push(await acatch(asyncio.withAsync(wrong(new Manager()), done)));
    }
    return texts;
  }
  return run(main());
}

export function n10(): AtTheEnd {
  async function bad() {
    throw new asyncio.ValueError("nobody hears of it");
  }
  const closed = asyncio.newEventLoop();
  closed.close();
  const log: string[] = [];
  async function main() {
    asyncio.getRunningLoop().setExceptionHandler((_, { message }) => {
      log.push(message);
    });
    const refused = caught(() => asyncio.ensureFuture(done(), { loop: closed }));
    const gathered = caught(() => asyncio.gather(bad(), wrong(3)));
    await asyncio.sleep(1);
    return [refused, gathered];
  }
  const out = run(main());
  return (reports) => [[...out, reports], log];
}
