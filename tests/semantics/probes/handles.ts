// Owns the probes of handles, exception handlers and when a loop stops.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr } from "../../../src/runtime/builtins";
import * as time from "../../../src/runtime/time";
import { append, caught, newLoop, type AtTheEnd } from "./prelude";

export function a03() {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callLater(0, append(out), "later 0");
  loop.callLater(-1, append(out), "later -1");
  loop.callSoon(append(out), "soon");
  loop.callLater(1, () => loop.stop());
  loop.runForever();
  loop.close();
  return out;
}

export function a06() {
  const [loop, out] = [newLoop(), [] as string[]];
  const soon = loop.callSoon(append(out), "soon");
  const later = loop.callLater(5, append(out), "later");
  const at = loop.callAt(7, () => loop.stop());
  for (const handle of [soon, later]) {
    handle.cancel();
    handle.cancel();
  }
  const result: unknown[] = [soon.cancelled(), later.cancelled(), later.when(), at.when(), at.cancelled()];
  soon.cancel();
  result.push(null);
  loop.runForever();
  at.cancel();
  result.push(out, loop.time(), at.cancelled());
  loop.close();
  return result;
}

export function a09() {
  const [loop, out] = [newLoop(), [] as string[]];
  const told: unknown[] = [];
  loop.setExceptionHandler((its, context) => {
    told.push([its === loop, Object.keys(context).sort(), context.message, repr(context.exception)]);
  });
  function bad() {
    throw new asyncio.ValueError("b");
  }
  loop.callSoon(bad);
  loop.callSoon(append(out), "next");
  loop.callLater(1, bad);
  loop.callLater(2, () => loop.stop());
  loop.runForever();
  loop.close();
  return [out, told];
}

export function a12() {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callLater(0, append(out), "due");
  loop.callLater(5, append(out), "not due");
  loop.callSoon(() => loop.callSoon(append(out), "next iteration"));
  loop.callSoon(append(out), "soon");
  loop.stop();
  loop.runForever();
  const first = [...out];
  loop.stop();
  loop.runForever();
  const result = [first, out, loop.time()];
  loop.close();
  return result;
}

export function a15() {
  const loop = newLoop();
  const future = loop.createFuture<string>();
  loop.callSoon(() => loop.stop());
  const result: unknown[] = [caught(() => loop.runUntilComplete(future)), future.done()];
  loop.callSoon(() => future.setResult("later"));
  result.push(loop.runUntilComplete(future));
  loop.close();
  return result;
}

export function a18() {
  const [loop, out] = [newLoop(), [] as unknown[]];
  for (let i = 0; i < 3; i++) {
    loop.callSoon(append(out), ["soon", i]);
    loop.callSoonThreadsafe(append(out), ["threadsafe", i]);
  }
  loop.callSoon(() => loop.stop());
  loop.runForever();
  loop.close();
  return out;
}

export function a21(): AtTheEnd {
  const loop = newLoop();
  const fails = () => {
    throw new asyncio.KeyError("in handler");
  };
  const result: unknown[] = [caught(() => loop.setExceptionHandler(3 as never))];
  loop.setExceptionHandler(fails);
  result.push(loop.getExceptionHandler() === fails);
  loop.callExceptionHandler({ message: "first" });
  loop.setExceptionHandler(null);
  result.push(loop.getExceptionHandler());
  loop.callExceptionHandler({} as asyncio.ExceptionContext);
  loop.callExceptionHandler({ message: "plain", exception: new asyncio.ValueError("v") });
  loop.setExceptionHandler(() => {
    throw new asyncio.SystemExit(4);
  });
  result.push(caught(() => loop.callExceptionHandler({ message: "last" })));
  loop.close();
  return (reports) => [result, reports.map((text) => text.split("\n")[0])];
}

export function a24() {
  const clock = new asyncio.VirtualClock();
  const [loop, out] = [asyncio.newEventLoop({ clock }), [] as string[]];
  const near = clock.resolution / 2;
  loop.callAt(1, () => {
    out.push("first");
    loop.callSoon(append(out), "next iteration");
  });
  loop.callAt(1 + near, append(out), "as good as due");
  loop.callAt(1 + 4 * near, append(out), "not due");
  loop.callAt(2, () => loop.stop());
  loop.runForever();
  loop.close();
  return out;
}

export function a27() {
  const loop = newLoop();
  const v = new asyncio.ContextVar("v", { default: "nobody" });
  const out: string[] = [];
  loop.setExceptionHandler(() => out.push(v.get()));
  const bad = () => {
    throw new asyncio.ValueError();
  };
  async function fails() {
    v.set("task");
    throw new asyncio.ValueError();
  }
  const context = asyncio.copyContext();
  context.run(() => v.set("handle"));
  loop.callSoonIn(context, bad);
  const task = loop.createTask(fails());
  loop.stop();
  loop.runForever();
  loop.callExceptionHandler({ message: "m", task });
  loop.callExceptionHandler({ message: "m" });
  task.exception();
  loop.close();
  return [out, v.get()];
}

export function a28(): AtTheEnd {
  const loop = newLoop();
  loop.setDebug(true);
  loop.slowCallbackDuration = 0.25;
  async function slow(seconds: number) {
    time.sleep(seconds);
    await asyncio.sleep(1);
    time.sleep(seconds);
  }
  for (const seconds of [0.25, 0.125]) {
    loop.runUntilComplete(loop.createTask(slow(seconds), { name: "T" }));
  }
  loop.close();
  return (reports) => reports.map((text) => text.replace(/<Task (\w+) name='T' .*>/, "<Task $1>"));
}

export function a29() {
  const [loop, out] = [newLoop(), [] as number[]];
  for (const when of [1e9, 3e8, 1e12]) loop.callAt(when, append(out), when);
  loop.callAt(2e12, () => loop.stop());
  loop.runForever();
  out.push(loop.time());
  loop.close();
  return out;
}
