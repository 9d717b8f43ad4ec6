// Owns what `close()` does to coroutines that wait for one another.
import { program, type Program } from "./program";

/** The definitions of a program whose `outer()` is sent to its first wait and then closed. */
function closing(name: string, python: string, typescript: string): Program {
  const close = {
    python: `
  coro = outer()
  coro.send(None)
  try:
      coro.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
  `,
    typescript: `
  const coro = outer() as unknown as asyncio.Coroutine;
  coro.send(null);
  try {
    coro.close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  };
  return program(`closing: ${name}`, python + close.python, typescript + close.typescript);
}

export const closings: Program[] = [
  closing(
    "an inner coroutine that swallows GeneratorExit ends, and its awaiter is closed all the same",
    `
  async def inner():
      try:
          await asyncio.sleep(0)
      except BaseException as e:
          print("inner", type(e))
          return 7

  async def outer():
      try:
          r = await inner()
          print("outer goes on", r)
      except BaseException as e:
          print("outer", type(e))
          raise
  d = outer()
  d.send(None)
  try:
      d.throw(GeneratorExit())
      print("x")
  except BaseException as e:
      print(repr(e))
  `,
    `
  async function inner() {
    try {
      await asyncio.sleep(0);
    } catch (e) {
      print("inner", type(e));
      return 7;
    }
  }
  async function outer() {
    try {
      const r = await inner();
      print("outer goes on", r);
    } catch (e) {
      print("outer", type(e));
      throw e;
    }
  }
  const d = outer() as unknown as asyncio.Coroutine;
  d.send(null);
  try {
    d.throw(new asyncio.GeneratorExit());
    print("x");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  closing(
    "what an inner coroutine raises instead reaches its awaiter",
    `
  async def inner():
      try:
          await asyncio.sleep(0)
      except BaseException as e:
          raise ValueError("v")

  async def outer():
      try:
          r = await inner()
          print("outer goes on", r)
      except BaseException as e:
          print("outer", type(e))
  `,
    `
  async function inner() {
    try {
      await asyncio.sleep(0);
    } catch (e) {
      throw new asyncio.ValueError("v");
    }
  }
  async function outer() {
    try {
      const r = await inner();
      print("outer goes on", r);
    } catch (e) {
      print("outer", type(e));
    }
  }
  `,
  ),
  closing(
    "an inner coroutine that waits again has ignored it, and its awaiter is told",
    `
  async def inner():
      try:
          await asyncio.sleep(0)
      finally:
          await asyncio.sleep(0)

  kept = [inner()]

  async def outer():
      try:
          r = await kept[0]
      except BaseException as e:
          print("outer", repr(e))
  `,
    `
  async function inner() {
    try {
      await asyncio.sleep(0);
    } finally {
      await asyncio.sleep(0);
    }
  }
  async function outer() {
    try {
      const r = await inner();
    } catch (e) {
      print("outer", repr(e));
    }
  }
  `,
  ),
  closing(
    "three deep",
    `
  async def a():
      try:
          await asyncio.sleep(0)
      finally:
          print("a fin")

  async def b():
      try:
          await a()
      except BaseException as e:
          print("b", type(e))
          return 1

  async def c():
      try:
          print("c got", await b())
      except BaseException as e:
          print("c", type(e))
          await asyncio.sleep(0)

  kept = [c()]

  async def outer():
      try:
          await kept[0]
          print("d on")
      except BaseException as e:
          print("d", repr(e))
  `,
    `
  async function a() {
    try {
      await asyncio.sleep(0);
    } finally {
      print("a fin");
    }
  }
  async function b() {
    try {
      await a();
    } catch (e) {
      print("b", type(e));
      return 1;
    }
  }
  async function c() {
    try {
      print("c got", await b());
    } catch (e) {
      print("c", type(e));
      await asyncio.sleep(0);
    }
  }
  async function outer() {
    try {
      await c();
      print("d on");
    } catch (e) {
      print("d", repr(e));
    }
  }
  `,
  ),
  closing(
    "an async generator that yields instead",
    `
  async def g():
      try:
          await asyncio.sleep(0)
          yield 1
      except BaseException as e:
          print("g", type(e))
          yield 2

  async def outer():
      try:
          async for v in g():
              print(v)
          print("c on")
      except BaseException as e:
          print("c", repr(e))
          raise
  `,
    `
  async function* g() {
    try {
      await asyncio.sleep(0);
      yield 1;
    } catch (e) {
      print("g", type(e));
      yield 2;
    }
  }
  async function outer() {
    try {
      for await (const v of g()) print(v);
      print("c on");
    } catch (e) {
      print("c", repr(e));
      throw e;
    }
  }
  `,
  ),
  closing(
    "an inner coroutine awaits what is done at once",
    `
  async def z():
      return 3

  async def a():
      try:
          await asyncio.sleep(0)
      except BaseException as e:
          print("a", await z())
          return 5

  async def outer():
      try:
          print("c got", await a())
      except BaseException as e:
          print("c", repr(e))
          raise
  `,
    `
  async function z() {
    return 3;
  }
  async function a() {
    try {
      await asyncio.sleep(0);
    } catch (e) {
      print("a", await z());
      return 5;
    }
  }
  async function outer() {
    try {
      print("c got", await a());
    } catch (e) {
      print("c", repr(e));
      throw e;
    }
  }
  `,
  ),
  closing(
    "inside an async with that suppresses",
    `
  import contextlib, types

  class M(contextlib.AbstractAsyncContextManager):
      async def __aexit__(self, t, e, tb):
          print("exit", e and repr(e))
          return True

  async def a():
      try:
          await asyncio.sleep(0)
      except BaseException as e:
          print("a", repr(e))
          return 3

  async def c():
      async with M():
          print(await a())
      print("c on")

  async def outer():
      print("d", await c())
  `,
    `
  class M extends asyncio.AbstractAsyncContextManager<M> {
    override __aexit__ = asyncio.coroutine(function* __aexit__(e: any): any {
      print("exit", e && repr(e));
      return true;
    });
  }
  const a = asyncio.coroutine(function* a(): any {
    try {
      yield* asyncio.sleep(0);
    } catch (e) {
      print("a", repr(e));
      return 3;
    }
  });
  const c = asyncio.coroutine(function* c(): any {
    yield* asyncio.withAsync(new M(), function* () {
      print(yield* a());
    });
    print("c on");
  });
  const outer = asyncio.coroutine(function* outer(): any {
    print("d", yield* c());
  });
  `,
  ),
];
