// Owns what `close()` does to coroutines that wait for one another.
import { program, type Program } from "./program";

export const closing: Program[] = [
  program(
    "closing: an inner coroutine that swallows GeneratorExit ends, and its awaiter is closed all the same",
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
  c = outer()
  c.send(None)
  try:
      c.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
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
  const c = outer();
  (c as any).send(null);
  try {
    (c as any).close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  const d = outer();
  (d as any).send(null);
  try {
    (d as any).throw(new asyncio.GeneratorExit());
    print("x");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  program(
    "closing: what an inner coroutine raises instead reaches its awaiter",
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
  c = outer()
  c.send(None)
  try:
      c.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
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
  const c = outer();
  (c as any).send(null);
  try {
    (c as any).close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  program(
    "closing: an inner coroutine that waits again has ignored it, and its awaiter is told",
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
  c = outer()
  c.send(None)
  try:
      c.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
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
  const c = outer();
  (c as any).send(null);
  try {
    (c as any).close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  program(
    "closing: three deep",
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

  async def d():
      try:
          await kept[0]
          print("d on")
      except BaseException as e:
          print("d", repr(e))
  x = d()
  x.send(None)
  try:
      x.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
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
  async function d() {
    try {
      await c();
      print("d on");
    } catch (e) {
      print("d", repr(e));
    }
  }
  const x = d();
  (x as any).send(null);
  try {
    (x as any).close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  program(
    "closing: an async generator that yields instead",
    `
  async def g():
      try:
          await asyncio.sleep(0)
          yield 1
      except BaseException as e:
          print("g", type(e))
          yield 2

  async def c():
      try:
          async for v in g():
              print(v)
          print("c on")
      except BaseException as e:
          print("c", repr(e))
          raise
  x = c()
  x.send(None)
  try:
      x.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
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
  async function c() {
    try {
      for await (const v of g()) print(v);
      print("c on");
    } catch (e) {
      print("c", repr(e));
      throw e;
    }
  }
  const x = c();
  (x as any).send(null);
  try {
    (x as any).close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  program(
    "closing: an inner coroutine awaits what is done at once",
    `
  async def z():
      return 3

  async def a():
      try:
          await asyncio.sleep(0)
      except BaseException as e:
          print("a", await z())
          return 5

  async def c():
      try:
          print("c got", await a())
      except BaseException as e:
          print("c", repr(e))
          raise
  x = c()
  x.send(None)
  try:
      x.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
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
  async function c() {
    try {
      print("c got", await a());
    } catch (e) {
      print("c", repr(e));
      throw e;
    }
  }
  const x = c();
  (x as any).send(null);
  try {
    (x as any).close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
  program(
    "closing: inside an async with that suppresses",
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

  async def d():
      print("d", await c())

  x = d()
  x.send(None)
  try:
      x.close()
      print("closed")
  except BaseException as e:
      print(repr(e))
  `,
    `
  class M extends asyncio.AbstractAsyncContextManager<M> {
    override __aexit__ = asyncio.coroutine(function* __aexit__(e: any): any {
      print("exit", e && repr(e));
      return true;
    }) as any;
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
  const d = asyncio.coroutine(function* d(): any {
    print("d", yield* c());
  });
  const x = d();
  x.send(null);
  try {
    x.close();
    print("closed");
  } catch (e) {
    print(repr(e));
  }
  `,
  ),
];
