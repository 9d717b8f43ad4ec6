import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { EventLoop } from "./base_events";
import { VirtualClock } from "./clock";
import type { ExceptionContext } from "./events";

const newLoop = () => new EventLoop({ clock: new VirtualClock() });

test("ready callbacks go before due timers, and of those the earlier goes first [rule 3]", () => {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callLater(0, () => out.push("later(0)"));
  loop.callLater(-1, () => out.push("later(-1)"));
  loop.callSoon(() => out.push("soon"));
  loop.callLater(1, () => loop.stop());
  loop.runForever();
  expect(out).toEqual(["soon", "later(-1)", "later(0)"]);
});

test("cancelling twice is cancelling once, and a timer knows its time [rules 5, 6]", () => {
  const loop = newLoop();
  const timer = loop.callLater(2.5, () => undefined);
  timer.cancel();
  timer.cancel();
  expect([timer.when(), timer.cancelled()]).toEqual([2.5, true]);
});

test("stop() before run_forever() runs one iteration, due timers included [rule 12]", () => {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callSoon(() => {
    out.push("first");
    loop.callSoon(() => out.push("second"));
  });
  loop.callLater(0, () => out.push("due"));
  loop.callLater(1, () => out.push("not due"));
  loop.stop();
  loop.runForever();
  expect(out).toEqual(["first", "due"]);
  expect(loop.time()).toBe(0);
});

test("run_until_complete stopped early says so [rule 15]", () => {
  const loop = newLoop();
  loop.callSoon(() => loop.stop());
  expect(() => loop.runUntilComplete(loop.createFuture())).toThrow(
    "Event loop stopped before Future completed.",
  );
});

test("call_soon_threadsafe shares the line with call_soon [rule 18]", () => {
  const [loop, out] = [newLoop(), [] as number[]];
  loop.callSoon(() => out.push(1));
  loop.callSoonThreadsafe(() => out.push(2));
  loop.callSoon(() => out.push(3));
  loop.stop();
  loop.runForever();
  expect(out).toEqual([1, 2, 3]);
});

test("an exception in a callback goes to the handler, and the loop goes on [rule 10]", () => {
  const [loop, contexts, out] = [newLoop(), [] as ExceptionContext[], [] as string[]];
  loop.setExceptionHandler((_, context) => contexts.push(context));
  loop.callSoon(function fails() {
    throw new asyncio.ValueError("x");
  });
  loop.callSoon(() => out.push("next"));
  loop.stop();
  loop.runForever();
  expect(out).toEqual(["next"]);
  expect(contexts.map(({ message, exception }) => [message, String(exception)])).toEqual([
    ["Exception in callback fails()", "ValueError: x"],
  ]);
});

test("a handler that is no function is refused, one that fails is reported by the default one [rule 20]", () => {
  const reported: string[] = [];
  class Loop extends EventLoop {
    override defaultExceptionHandler({ message, exception }: ExceptionContext): void {
      reported.push(`${message}: ${String(exception)}`);
    }
  }
  const loop = new Loop();
  expect(() => loop.setExceptionHandler(3 as never)).toThrow("A callable object or None is expected, got 3");
  loop.setExceptionHandler(() => {
    throw new asyncio.ValueError("in the handler");
  });
  loop.callExceptionHandler({ message: "m" });
  expect(reported).toEqual(["Unhandled error in exception handler: ValueError: in the handler"]);
});

test("the handler of a task's failure runs in the task's context [rule 20]", () => {
  const loop = newLoop();
  const v = new asyncio.ContextVar("v", { default: "outside" });
  const seen: string[] = [];
  loop.setExceptionHandler(() => seen.push(v.get()));
  const context = asyncio.copyContext();
  context.run(() => v.set("inside"));
  loop.callSoonIn(context, () => {
    throw new asyncio.ValueError();
  });
  loop.stop();
  loop.runForever();
  expect(seen).toEqual(["inside"]);
});

test("moments closer than the clock's resolution are one moment [rule 7]", () => {
  const [loop, out] = [newLoop(), [] as string[]];
  loop.callAt(1 + 5e-10, () => out.push("just after"));
  loop.callAt(1, () => {
    out.push("on time");
    loop.stop();
  });
  loop.runForever();
  expect(out).toEqual(["on time", "just after"]);
});

test("a program's own loop keeps its own clock", () => {
  const clock = new VirtualClock(100);
  const loop = new EventLoop({ clock });
  loop.callLater(5, () => loop.stop());
  loop.runForever();
  expect([loop.time(), clock.time()]).toEqual([105, 105]);
});
