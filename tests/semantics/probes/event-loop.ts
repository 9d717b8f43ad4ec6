// Owns the probes of the event loop and its handles.
import * as asyncio from "../../../src/runtime/asyncio";
import * as time from "../../../src/runtime/time";
import { append, caught, newLoop, type AtTheEnd } from "./prelude";

export function a01() {
  const [loop, out] = [newLoop(), [] as number[]];
  for (let i = 0; i < 4; i++) loop.callSoon(append(out), i);
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return out;
}

export function a02() {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callSoon(() => {
    out.push("a");
    loop.callSoon(() => out.push("a-child"));
  });
  loop.callSoon(() => out.push("b"));
  loop.callSoon(() => loop.callSoon(() => loop.stop()));
  loop.runForever();
  loop.close();
  return out;
}

export function a04() {
  const result: Record<string, number[]> = {};
  for (const n of [2, 3, 4, 5, 8]) {
    const [loop, out] = [newLoop(), [] as number[]];
    for (let i = 0; i < n; i++) loop.callAt(5, append(out), i);
    loop.callAt(6, () => loop.stop());
    loop.runForever();
    loop.close();
    result[n] = out;
  }
  return result;
}

export function a05() {
  const [loop, out] = [newLoop(), [] as number[]];
  for (const when of [3, 1, 2, 5, 4]) loop.callAt(when, append(out), when);
  loop.callAt(9, () => loop.stop());
  loop.runForever();
  loop.close();
  return out;
}

export function a07() {
  const [loop, out] = [newLoop(), [] as string[]];
  const handles: asyncio.Handle[] = [];
  loop.callSoon(() => handles[0]?.cancel());
  handles.push(loop.callSoon(append(out), "x"));
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return out;
}

export function a08() {
  const loop = newLoop();
  const nothing = null as unknown as number;
  const result = [
    caught(() => loop.callLater(nothing, () => undefined)),
    caught(() => loop.callAt(nothing, () => undefined)),
  ];
  loop.close();
  return result;
}

export function a10() {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callSoon(() => {
    throw new asyncio.KeyboardInterrupt("k");
  });
  loop.callSoon(append(out), "later");
  const result = caught(() => loop.runForever());
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return [result, out];
}

export function a11() {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callSoon(() => {
    loop.stop();
    out.push("a");
    loop.callSoon(append(out), "next");
  });
  loop.callSoon(append(out), "b");
  loop.runForever();
  const first = [...out];
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return [first, out];
}

export function a13() {
  const [loop, result] = [newLoop(), [] as unknown[]];
  loop.callSoon(() => {
    result.push(caught(() => loop.close()));
    loop.stop();
  });
  loop.runForever();
  loop.close();
  loop.close();
  const nothing = () => undefined;
  result.push(
    caught(() => loop.callSoon(nothing)),
    caught(() => loop.callLater(1, nothing)),
    caught(() => loop.callSoonThreadsafe(nothing)),
    caught(() => loop.runForever()),
    loop.isClosed(),
  );
  async function c() {}
  const coro = c() as unknown as asyncio.Coroutine;
  result.push(caught(() => loop.createTask(coro)));
  coro.close();
  return result;
}

export function a14(): AtTheEnd {
  const [loop, other] = [newLoop(), newLoop()];
  const result: unknown[] = [];
  async function c() {}
  async function main() {
    result.push(
      caught(() => loop.runForever()),
      caught(() => other.runForever()),
      caught(() => loop.runUntilComplete(asyncio.sleep(0))),
    );
    const coro = c() as unknown as asyncio.Coroutine;
    result.push(caught(() => asyncio.run(coro)));
    coro.close();
  }
  loop.runUntilComplete(main());
  loop.close();
  other.close();
  return (reports) => [result, reports];
}

export function a16() {
  return [
    caught(() => asyncio.getRunningLoop()),
    caught(() => asyncio.currentTask()),
    caught(() => asyncio.allTasks()),
    asyncio.getRunningLoopOrNull(),
    caught(() => asyncio.getEventLoop()),
  ];
}

export function a17() {
  const [loop, out] = [newLoop(), [] as unknown[]];
  const tick = (n: number): void => {
    out.push(n);
    if (n < 10) loop.callSoon(tick, n + 1);
  };
  async function main() {
    loop.callSoon(tick, 0);
    out.push("main-done");
  }
  loop.runUntilComplete(main());
  loop.close();
  return out;
}

export function a19() {
  const loop = newLoop();
  loop.setDebug(true);
  async function c() {}
  const coro = c() as unknown as asyncio.Coroutine;
  const wrong = (value: unknown) => value as () => unknown;
  const result: unknown[] = [
    caught(() => loop.callSoon(c)),
    caught(() => loop.callSoon(wrong(coro))),
    caught(() => loop.callSoon(wrong(3))),
    caught(() => loop.callLater(1, c)),
  ];
  coro.close();
  loop.setDebug(false);
  result.push(caught(() => loop.callSoon(wrong(3))) !== null);
  loop.close();
  return result;
}

export function a20(): AtTheEnd {
  const loop = newLoop();
  loop.setDebug(true);
  function slow() {
    time.sleep(0.25);
  }
  async function slowTask() {
    time.sleep(0.1);
  }
  loop.callSoon(slow);
  loop.runUntilComplete(loop.createTask(slowTask(), { name: "T" }));
  loop.close();
  // CPython names the places, too.
  const withPlaces = (text: string) => text.replace("slow()>", "slow() F:L created F:L>");
  return (reports) => [loop.slowCallbackDuration, reports.map((text) => ["WARNING", withPlaces(text)])];
}

export function a22() {
  const loop = newLoop();
  const v = new asyncio.ContextVar("v", { default: 0 });
  const out: number[] = [];
  const callback = () => {
    out.push(v.get());
    v.set(99);
  };
  v.set(1);
  loop.callSoon(callback);
  loop.callSoon(callback);
  v.set(2);
  loop.callSoon(callback);
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return [out, v.get()];
}

export function a23() {
  const loop = newLoop();
  const v = new asyncio.ContextVar("v", { default: 0 });
  const context = asyncio.copyContext();
  const out: number[] = [];
  const callback = () => {
    out.push(v.get());
    v.set(v.get() + 1);
  };
  loop.callSoonIn(context, callback);
  loop.callSoonIn(context, callback);
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return [out, context.get(v), v.get()];
}

export function a26() {
  const loop = newLoop();
  async function a() {
    return 5;
  }
  async function b() {
    throw new asyncio.KeyError("k");
  }
  const result = [
    loop.runUntilComplete(a()),
    caught(() => loop.runUntilComplete(b())),
    caught(() => loop.runUntilComplete(3 as never)),
  ];
  loop.close();
  return result;
}
