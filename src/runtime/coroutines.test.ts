import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { coroutine } from "./coroutine-functions";
import type { Coroutine } from "./coroutines";
import { err } from "./testing/err";
import { loweredHelpers } from "./lowered";

type LoweredBody = () => Generator<unknown, unknown, never>;

/** What an `async function` is lowered to. */
const lowered = (body: LoweredBody) => loweredHelpers.__async(null, null, body);

const bare = coroutine(function* bare() {
  yield;
});

test("calling runs nothing, and the state says how far it is [rule 38]", () => {
  const out: string[] = [];
  const work = coroutine(function* work() {
    out.push("runs");
    yield;
  });
  const coro = work();
  const states = [coro.state];
  coro.send(null);
  states.push(coro.state);
  coro.close();
  states.push(coro.state);
  expect(out).toEqual(["runs"]);
  expect(states).toEqual(["CORO_CREATED", "CORO_SUSPENDED", "CORO_CLOSED"]);
});

test("a coroutine that somebody else awaits cannot be awaited, one that ended neither [rule 41]", () => {
  const inner = bare();
  const outer = lowered(function* () {
    yield inner;
  });
  outer.send(null);
  const other = lowered(function* () {
    yield inner;
  });
  expect(err(() => other.send(null))).toBe("RuntimeError: coroutine is being awaited already");
  outer.close();
  const late = lowered(function* () {
    yield inner;
  });
  expect(err(() => late.send(null))).toBe("RuntimeError: cannot reuse already awaited coroutine");
});

test("throw() into a fresh coroutine runs nothing of the body [rule 44]", () => {
  const out: string[] = [];
  const coro = coroutine(function* () {
    out.push("body");
    yield;
  })();
  expect(err(() => coro.throw(new asyncio.ValueError("v")))).toBe("ValueError: v");
  expect([out, coro.state]).toEqual([[], "CORO_CLOSED"]);
});

test("a coroutine cannot be driven from within itself [rule 47]", () => {
  const coros: Coroutine[] = [];
  const both = [
    coroutine(function* () {
      (coros[0] as Coroutine).send(null);
      yield;
    })(),
    lowered(function* () {
      (coros[0] as Coroutine).send(null);
      yield undefined;
    }),
  ];
  const errors = both.map((coro) => {
    coros[0] = coro;
    return err(() => coro.send(null));
  });
  expect(errors).toEqual([
    "ValueError: generator already executing",
    "ValueError: coroutine already executing",
  ]);
});

test("a result comes as StopIteration to who drives by hand", () => {
  const coro = coroutine(function* () {
    const got: unknown = yield "asks";
    return got;
  })();
  expect(coro.send(null)).toBe("asks");
  expect(err(() => coro.send("answer"))).toBe("StopIteration: answer");
});

test("a bare yield of a coroutine is not an await", () => {
  const inner = bare();
  const outer = coroutine(function* () {
    yield inner;
  })();
  expect(outer.send(null)).toBe(inner);
  expect(inner.state).toBe("CORO_CREATED");
});

test("a decorated function without yield hands over what it returns [rule 38]", () => {
  const plain = coroutine(function plain() {
    return 5;
  });
  const passesOn = coroutine(function passesOn() {
    return plain();
  });
  expect(err(() => passesOn().send(null))).toBe("StopIteration: 5");
});

test("an exception travels through 10,000 awaits without a stack overflow", () => {
  const fails = (depth: number): Coroutine =>
    lowered(function* () {
      if (depth === 0) throw new asyncio.ValueError("deep");
      yield fails(depth - 1);
    });
  expect(err(() => fails(10_000).send(null))).toBe("ValueError: deep");
});

test("100,000 awaits deep is no deeper than one", () => {
  const down = (depth: number): Coroutine =>
    lowered(function* () {
      return depth === 0 ? "bottom" : yield down(depth - 1);
    });
  expect(err(() => down(100_000).send(null))).toBe("StopIteration: bottom");
});

test("kinds of function are told apart", () => {
  const generatorFunction = function* () {
    yield 1;
  };
  expect([bare, generatorFunction, () => 1].map(asyncio.iscoroutinefunction)).toEqual([true, false, false]);
  expect(asyncio.iscoroutine(generatorFunction())).toBe(false);
});
