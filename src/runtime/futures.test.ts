import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { EventLoop } from "./base_events";
import { coroutine } from "./coroutine-functions";
import { err } from "./testing/err";

function inLoop<T>(body: () => Generator<unknown, T, never>): T {
  return asyncio.run(coroutine(body)());
}

test("a callback on a done future comes through the loop, in the context of its registration [rule 27]", () => {
  const loop = new EventLoop();
  const v = new asyncio.ContextVar("v", { default: 0 });
  const future = loop.createFuture<number>();
  future.setResult(1);
  const seen: number[] = [];
  v.set(7);
  future.addDoneCallback(() => seen.push(v.get()));
  v.set(8);
  expect(seen).toEqual([]);
  loop.stop();
  loop.runForever();
  expect(seen).toEqual([7]);
});

test("set_exception makes an instance of a class, refuses what is none, and wraps StopIteration [rule 30]", () => {
  const loop = new EventLoop();
  const made = loop.createFuture();
  made.setException(asyncio.ValueError);
  expect(made.exception()).toBeInstanceOf(asyncio.ValueError);
  expect(err(() => loop.createFuture().setException(3 as never))).toBe("TypeError: invalid exception object");
  const wrapped = loop.createFuture();
  const original = new asyncio.StopIteration();
  wrapped.setException(original);
  expect(err(() => wrapped.result())).toBe(
    "RuntimeError: StopIteration interacts badly with generators and cannot be raised into a Future",
  );
  expect(wrapped.exception()?.cause).toBe(original);
});

test("what a task cannot wait for is thrown into it [rule 35]", () => {
  const other = new EventLoop();
  const wrong: [body: () => Generator<unknown, unknown, never>, message: RegExp][] = [
    [
      function* () {
        yield 3;
      },
      /^RuntimeError: Task got bad yield: 3$/,
    ],
    [
      function* () {
        yield asyncio.getRunningLoop().createFuture();
      },
      /^RuntimeError: yield was used instead of yield from in task <Task .*> with <Future pending>$/,
    ],
    [
      function* () {
        yield (function* () {})();
      },
      /^RuntimeError: yield was used instead of yield from for generator in task <Task /,
    ],
    [
      function* () {
        yield* asyncio.currentTask() ?? [];
      },
      /^RuntimeError: Task cannot await on itself: <Task /,
    ],
    [
      function* () {
        yield* other.createFuture();
      },
      /attached to a different loop$/,
    ],
  ];
  for (const [body, message] of wrong) expect(err(() => inLoop(body))).toMatch(message);
});

test("asking a cancelled future shows its message each time [rule 29]", () => {
  const future = new EventLoop().createFuture();
  future.cancel("why");
  expect([err(() => future.result()), err(() => future.exception())]).toEqual([
    "CancelledError: why",
    "CancelledError: why",
  ]);
});

test("a future in the repr of another shows who waits [rule 36]", () => {
  const future = new EventLoop().createFuture();
  for (const name of ["one", "two", "three"]) {
    future.addDoneCallback(Object.defineProperty(() => undefined, "name", { value: name }));
  }
  expect(future.__repr__()).toBe("<Future pending cb=[one(), <1 more>, three()]>");
});

test("a native Promise cannot wait for a future in virtual time", () => {
  expect(err(() => new EventLoop().createFuture().then())).toMatch(/Await it in a coroutine/);
});
