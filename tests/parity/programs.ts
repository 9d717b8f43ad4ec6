// Owns programs that no page shows and both engines must run alike: the corners of tasks, futures, timers and the end.
import { program, type Program } from "./program";

export const programs: Program[] = [
  program(
    "two tasks take turns with sleep(0)",
    `
  async def count(name):
      for n in range(3):
          print(name, n)
          await asyncio.sleep(0)
  async def main():
      first = asyncio.create_task(count("first"))
      second = asyncio.create_task(count("second"))
      await first
      await second
  asyncio.run(main())
  `,
    `
  async function count(name: string) {
    for (let n = 0; n < 3; n++) {
      print(name, n);
      await asyncio.sleep(0);
    }
  }
  async function main() {
    const first = asyncio.createTask(count("first"));
    const second = asyncio.createTask(count("second"));
    await first;
    await second;
  }
  asyncio.run(main());
  `,
  ),
  program(
    "sleeps end in the order of their times, equal ones in the order of scheduling",
    `
  async def nap(name, seconds):
      await asyncio.sleep(seconds)
      print(name)
  async def main():
      await asyncio.gather(nap("c", 3), nap("a", 1), nap("b", 2), nap("a again", 1), nap("now", 0))
  asyncio.run(main())
  `,
    `
  async function nap(name: string, seconds: number) {
    await asyncio.sleep(seconds);
    print(name);
  }
  async function main() {
    await asyncio.gather(nap("c", 3), nap("a", 1), nap("b", 2), nap("a again", 1), nap("now", 0));
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a cancelled task cleans up, and its awaiter sees the message",
    `
  async def sleeper():
      try:
          await asyncio.sleep(10)
      finally:
          await asyncio.sleep(1)
          print("finally")
  async def main():
      task = asyncio.create_task(sleeper())
      await asyncio.sleep(1)
      task.cancel("enough")
      try:
          await task
      except asyncio.CancelledError as error:
          print("main sees", error)
  asyncio.run(main())
  `,
    `
  async function sleeper() {
    try {
      await asyncio.sleep(10);
    } finally {
      await asyncio.sleep(1);
      print("finally");
    }
  }
  async function main() {
    const task = asyncio.createTask(sleeper());
    await asyncio.sleep(1);
    task.cancel("enough");
    try {
      await task;
    } catch (error) {
      print("main sees", error);
    }
  }
  asyncio.run(main());
  `,
  ),
  program(
    "cancelling whoever awaits a gather cancels the children and waits for them",
    `
  async def child(n):
      try:
          await asyncio.sleep(5)
      finally:
          print("child", n)
          await asyncio.sleep(n)
  async def both():
      await asyncio.gather(child(1), child(2))
  async def main():
      task = asyncio.create_task(both())
      await asyncio.sleep(1)
      task.cancel()
      try:
          await task
      except asyncio.CancelledError:
          print(task.cancelled())
  asyncio.run(main())
  `,
    `
  async function child(n: number) {
    try {
      await asyncio.sleep(5);
    } finally {
      print("child", n);
      await asyncio.sleep(n);
    }
  }
  async function both() {
    await asyncio.gather(child(1), child(2));
  }
  async function main() {
    const task = asyncio.createTask(both());
    await asyncio.sleep(1);
    task.cancel();
    try {
      await task;
    } catch {
      print(task.cancelled());
    }
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a future wakes callbacks and awaiter in the order in which they came",
    `
  async def main():
      loop = asyncio.get_running_loop()
      future = loop.create_future()
      future.add_done_callback(lambda done: print("callback", done.result()))
      loop.call_later(1, future.set_result, "ready")
      print("main", await future)
  asyncio.run(main())
  `,
    `
  async function main() {
    const loop = asyncio.getRunningLoop();
    const future = loop.createFuture<string>();
    future.addDoneCallback((done) => print("callback", done.result()));
    loop.callLater(1, (value: string) => future.setResult(value), "ready");
    print("main", await future);
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a blocking call makes everybody late",
    `
  async def waits():
      await asyncio.sleep(1)
      print("waited")
  async def blocks():
      time.sleep(2)
      print("blocked")
  async def main():
      await asyncio.gather(waits(), blocks())
  asyncio.run(main())
  `,
    `
  async function waits() {
    await asyncio.sleep(1);
    print("waited");
  }
  async function blocks() {
    time.sleep(2);
    print("blocked");
  }
  async function main() {
    await asyncio.gather(waits(), blocks());
  }
  asyncio.run(main());
  `,
  ),
  program(
    "what nobody awaited, retrieved or caught is reported",
    `
  async def forgotten():
      pass
  async def fails():
      raise ValueError("nobody asks")
  def bad_callback():
      raise ValueError("in a callback")
  async def main():
      forgotten()
      task = asyncio.create_task(fails())
      asyncio.get_running_loop().call_soon(bad_callback)
      await asyncio.sleep(1)
  asyncio.run(main())
  `,
    `
  async function forgotten() {}
  async function fails() {
    throw new asyncio.ValueError("nobody asks");
  }
  function badCallback() {
    throw new asyncio.ValueError("in a callback");
  }
  async function main() {
    forgotten();
    asyncio.createTask(fails());
    asyncio.getRunningLoop().callSoon(badCallback);
    await asyncio.sleep(1);
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a task left pending by a loop that stopped is reported",
    `
  async def waits():
      await loop.create_future()
  loop = asyncio.new_event_loop()
  task = loop.create_task(waits())
  loop.call_later(1, loop.stop)
  loop.run_forever()
  print(task.done())
  `,
    `
  const loop = asyncio.newEventLoop();
  async function waits() {
    await loop.createFuture();
  }
  const task = loop.createTask(waits());
  loop.callLater(1, () => loop.stop());
  loop.runForever();
  print(task.done());
  `,
  ),
  program(
    "names of tasks go on over two runs, and the leftovers of each are cancelled",
    `
  async def leftover():
      try:
          await asyncio.sleep(100)
      finally:
          print("left over", asyncio.current_task().get_name())
  async def main():
      task = asyncio.create_task(leftover())
      await asyncio.sleep(0)
      print(asyncio.current_task().get_name())
  asyncio.run(main())
  asyncio.run(main())
  `,
    `
  async function leftover() {
    try {
      await asyncio.sleep(100);
    } finally {
      print("left over", asyncio.currentTask()?.getName());
    }
  }
  async function main() {
    asyncio.createTask(leftover());
    await asyncio.sleep(0);
    print(asyncio.currentTask()?.getName());
  }
  asyncio.run(main());
  asyncio.run(main());
  `,
  ),
  program(
    "an exception passes through three coroutines and out of run",
    `
  async def inner():
      await asyncio.sleep(1)
      raise ValueError("from the inside")
  async def middle():
      try:
          await inner()
      finally:
          print("middle")
  async def outer():
      await middle()
  asyncio.run(outer())
  `,
    `
  async function inner() {
    await asyncio.sleep(1);
    throw new asyncio.ValueError("from the inside");
  }
  async function middle() {
    try {
      await inner();
    } finally {
      print("middle");
    }
  }
  async function outer() {
    await middle();
  }
  asyncio.run(outer());
  `,
  ),
  program(
    "what leaves the loop leaves a timer that was cancelled when due among what is ready",
    `
  def leave():
      raise SystemExit("out")
  async def main():
      async with asyncio.timeout(1):
          asyncio.get_running_loop().call_later(0, leave)
      time.sleep(1)
      await asyncio.sleep(1)
  asyncio.run(main())
  `,
    `
  function leave() {
    throw new asyncio.SystemExit("out");
  }
  async function main() {
    {
      await using limit = asyncio.timeout(1);
      asyncio.getRunningLoop().callLater(0, leave);
    }
    time.sleep(1);
    await asyncio.sleep(1);
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a task that began eagerly and was done at once keeps no coroutine",
    `
  async def quick():
      return 1
  async def fails():
      raise ValueError("at once")
  async def slow():
      await asyncio.sleep(1)
  async def main():
      done = asyncio.create_task(quick(), eager_start=True)
      print(done.get_coro(), done)
      failed = asyncio.create_task(fails(), eager_start=True)
      print(failed.get_coro(), failed, repr(failed.exception()))
      for task in [asyncio.create_task(slow(), eager_start=True), asyncio.create_task(quick())]:
          await task
          print(task.get_coro() is None, task.get_coro().__name__)
  asyncio.run(main())
  `,
    `
  async function quick() {
    return 1;
  }
  async function fails() {
    throw new asyncio.ValueError("at once");
  }
  async function slow() {
    await asyncio.sleep(1);
  }
  async function main() {
    const done = asyncio.createTask(quick(), { eagerStart: true });
    print(done.getCoro(), done);
    const failed = asyncio.createTask(fails(), { eagerStart: true });
    print(failed.getCoro(), failed, repr(failed.exception()));
    for (const task of [asyncio.createTask(slow(), { eagerStart: true }), asyncio.createTask(quick())]) {
      await task;
      print(task.getCoro() === null, task.getCoro().name);
    }
  }
  asyncio.run(main());
  `,
  ),
  program(
    "after the default executor was shut down no thread begins",
    `
  def work():
      return "worked"
  async def main():
      loop = asyncio.get_running_loop()
      shutdown = loop.shutdown_default_executor()
      print(await asyncio.to_thread(work))
      await shutdown
      for begin in [lambda: loop.run_in_executor(None, work), lambda: asyncio.to_thread(work)]:
          try:
              print(await begin())
          except RuntimeError as error:
              print(repr(error))
      await loop.shutdown_default_executor()
  asyncio.run(main())
  `,
    `
  function work() {
    return "worked";
  }
  async function main() {
    const loop = asyncio.getRunningLoop();
    const shutdown = loop.shutdownDefaultExecutor();
    print(await asyncio.toThread(work));
    await shutdown;
    for (const begin of [() => loop.runInExecutor(null, work), () => asyncio.toThread(work)]) {
      try {
        print(await begin());
      } catch (error) {
        print(repr(error));
      }
    }
    await loop.shutdownDefaultExecutor();
  }
  asyncio.run(main());
  `,
  ),
  program(
    "where no callback is quick enough, debug mode names each",
    `
  async def slow():
      await asyncio.sleep(1)
  def called(*_):
      print("called")
  async def main():
      loop = asyncio.get_running_loop()
      loop.slow_callback_duration = 0
      loop.call_soon(called, 5)
      future = loop.create_future()
      future.add_done_callback(called)
      future.set_result(1)
      await asyncio.gather(slow(), slow())
      async with asyncio.TaskGroup() as group:
          group.create_task(slow())
      try:
          async with asyncio.timeout(1):
              await asyncio.sleep(2)
      except TimeoutError:
          print("timeout")
      await asyncio.wait([asyncio.create_task(slow())], timeout=0.5)
      for first in asyncio.as_completed([asyncio.create_task(slow())]):
          await first
      await asyncio.shield(slow())
  asyncio.run(main(), debug=True)
  `,
    `
  async function slow() {
    await asyncio.sleep(1);
  }
  function called() {
    print("called");
  }
  async function main() {
    const loop = asyncio.getRunningLoop();
    loop.slowCallbackDuration = 0;
    loop.callSoon(called, 5);
    const future = loop.createFuture();
    future.addDoneCallback(called);
    future.setResult(1);
    await asyncio.gather(slow(), slow());
    {
      await using group = new asyncio.TaskGroup();
      group.createTask(slow());
    }
    try {
      await using limit = asyncio.timeout(1);
      await asyncio.sleep(2);
    } catch {
      print("timeout");
    }
    await asyncio.wait([asyncio.createTask(slow())], { timeout: 0.5 });
    for (const first of asyncio.asCompleted([asyncio.createTask(slow())])) await first;
    await asyncio.shield(slow());
  }
  asyncio.run(main(), { debug: true });
  `,
  ),
  program(
    "a step of a generator that is cancelled before it begins does not look at what it was to send",
    `
  async def numbers():
      yield 1
  async def main():
      stream = numbers()
      step = asyncio.create_task(stream.asend("too early"))
      step.cancel()
      try:
          await step
      except asyncio.CancelledError:
          print("cancelled")
      print(await anext(stream, "ended"))
  asyncio.run(main())
  `,
    `
  async function* numbers() {
    yield 1;
  }
  async function main() {
    const stream = numbers();
    const step = asyncio.createTask(stream.asend("too early"));
    step.cancel();
    try {
      await step;
    } catch {
      print("cancelled");
    }
    print(await anext(stream, "ended"));
  }
  asyncio.run(main());
  `,
  ),
  program(
    "anext with a default asks when it is called, and a task drives what it gives",
    `
  async def numbers():
      yield 1
  kept = numbers()
  class Countdown:
      def __init__(self, left):
          self.left = left
      def __aiter__(self):
          return self
      async def __anext__(self):
          print("asked")
          if self.left == 0:
              raise StopAsyncIteration
          self.left -= 1
          return self.left
  async def main():
      forgotten = anext(kept, "end")
      stream = numbers()
      early = asyncio.create_task(anext(stream, "end"))
      early.cancel()
      print(await asyncio.gather(early, return_exceptions=True))
      print(await anext(stream, "over"))
      whole = numbers()
      print(await asyncio.shield(anext(whole, "end")), await anext(whole, "end"), await anext(whole, "end"))
      own = Countdown(1)
      task = asyncio.create_task(anext(own, "end"))
      print(asyncio.iscoroutine(anext(whole, "end")), await task, await anext(own, "end"))
      try:
          await anext(own)
      except StopAsyncIteration:
          print("stopped")
      step = anext(whole, 3)
      await step
      try:
          await step
      except RuntimeError as error:
          print(error)
  asyncio.run(main())
  `,
    `
  async function* numbers() {
    yield 1;
  }
  const kept = numbers();
  class Countdown {
    constructor(private left: number) {}
    __aiter__() {
      return this;
    }
    async __anext__() {
      print("asked");
      if (this.left === 0) throw new asyncio.StopAsyncIteration();
      this.left -= 1;
      return this.left;
    }
  }
  async function main() {
    const forgotten = anext(kept, "end");
    const stream = numbers();
    const early = asyncio.createTask(anext(stream, "end"));
    early.cancel();
    print(await asyncio.gather(early, { returnExceptions: true }));
    print(await anext(stream, "over"));
    const whole = numbers();
    print(await asyncio.shield(anext(whole, "end")), await anext(whole, "end"), await anext(whole, "end"));
    const own = new Countdown(1);
    const task = asyncio.createTask(anext(own, "end"));
    print(asyncio.iscoroutine(anext(whole, "end")), await task, await anext(own, "end"));
    try {
      await anext(own);
    } catch (error) {
      if (!(error instanceof asyncio.StopAsyncIteration)) throw error;
      print("stopped");
    }
    const step = anext(whole, 3);
    await step;
    try {
      await step;
    } catch (error) {
      print((error as Error).message);
    }
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a coroutine's name says in which class and in which function it was defined",
    `
  class Shop:
      async def open(self):
          async def ask():
              pass
          class Till:
              async def count(self):
                  pass
          return [ask(), Till().count()]
      @staticmethod
      async def close():
          pass
  kept = []
  async def main():
      async def items():
          yield 1
      shop = Shop()
      kept.extend([shop.open(), Shop.close()])
      kept.extend(await shop.open())
      print([coro.__qualname__ for coro in kept])
      kept.append(anext(items()))
      await asyncio.create_task(Shop.close())
      print(repr(asyncio.current_task()).split()[2:4])
  asyncio.run(main())
  `,
    `
  class Shop {
    async open() {
      async function ask() {}
      class Till {
        async count() {}
      }
      return [ask(), new Till().count()];
    }
    static async close() {}
  }
  const kept: unknown[] = [];
  async function main() {
    async function* items() {
      yield 1;
    }
    const shop = new Shop();
    kept.push(shop.open(), Shop.close());
    kept.push(...(await shop.open()));
    print(kept.map((coro) => (coro as { qualname: string }).qualname));
    kept.push(anext(items()));
    await asyncio.createTask(Shop.close());
    print(repr(asyncio.currentTask()).split(" ").slice(2, 4));
  }
  asyncio.run(main());
  `,
  ),
];
