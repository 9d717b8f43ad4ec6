// Small programs, each about a rule of asyncio that the virtual clock or the harness could have bent.
import { expect, test } from "vitest";
import { printed, reported, usePython } from "./testing";

const run = usePython();

test("callbacks run first in, first out, and what they schedule runs in the next iteration [rules 1, 2]", () => {
  const trace = run(`
    import asyncio
    loop = asyncio.new_event_loop()
    def outer():
        print("outer")
        loop.call_soon(print, "scheduled by outer")
    loop.call_soon(outer)
    loop.call_soon(print, "already ready")
    loop.call_later(1, loop.stop)
    loop.run_forever()
    loop.close()
  `);
  expect(printed(trace)).toEqual(["0 outer", "0 already ready", "0 scheduled by outer"]);
});

test("call_soon goes before call_later(0), and an earlier time before a later [rules 3, 4]", () => {
  const trace = run(`
    import asyncio
    loop = asyncio.new_event_loop()
    loop.call_later(0, print, "later 0")
    loop.call_later(-1, print, "later -1")
    loop.call_soon(print, "soon")
    loop.call_later(2, loop.stop)
    loop.call_later(1, print, "later 1")
    loop.run_forever()
    loop.close()
  `);
  expect(printed(trace)).toEqual(["0 soon", "0 later -1", "0 later 0", "1 later 1"]);
});

test("equal times go in the order of scheduling, unlike in a bare heap [rule 9]", () => {
  const trace = run(`
    import asyncio
    async def nap(n):
        await asyncio.sleep(1)
        print(n)
    async def main():
        await asyncio.gather(*(nap(n) for n in range(8)))
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0", "1", "2", "3", "4", "5", "6", "7"].map((n) => `1 ${n}`));
});

test("stop() before run_forever() runs one iteration with the timers that are due [rule 12]", () => {
  const trace = run(`
    import asyncio
    loop = asyncio.new_event_loop()
    loop.call_soon(print, "ready")
    loop.call_later(0, print, "due")
    loop.call_later(1, print, "not due")
    loop.stop()
    loop.run_forever()
    loop.close()
  `);
  expect(printed(trace)).toEqual(["0 ready", "0 due"]);
});

test("what becomes ready together with the end of main still runs [rule 16]", () => {
  const trace = run(`
    import asyncio
    def tick(n):
        print(n)
        if n < 9:
            loop.call_soon(tick, n + 1)
    async def main():
        loop.call_soon(tick, 0)
        print("main")
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()
  `);
  expect(printed(trace)).toEqual(["0 main", "0 0"]);
});

test("errors of futures and loops are the ones of C [rules 13, 15, 25]", () => {
  const trace = run(`
    import asyncio
    loop = asyncio.new_event_loop()
    future = loop.create_future()
    def attempt(function, *args):
        try:
            function(*args)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    attempt(future.result)
    attempt(future.exception)
    future.set_result(1)
    attempt(future.set_result, 2)
    attempt(loop.run_until_complete, 3)
    attempt(loop.create_task, 3)
    loop.close()
    attempt(loop.call_soon, print)
  `);
  expect(printed(trace)).toEqual([
    "0 InvalidStateError: Result is not set.",
    "0 InvalidStateError: Exception is not set.",
    "0 InvalidStateError: invalid state",
    "0 TypeError: An asyncio.Future, a coroutine or an awaitable is required",
    "0 TypeError: a coroutine was expected, got 3",
    "0 RuntimeError: Event loop is closed",
  ]);
});

test("done callbacks run one by one after the result was set [rules 26, 27]", () => {
  const trace = run(`
    import asyncio
    async def main():
        future = asyncio.get_running_loop().create_future()
        future.add_done_callback(lambda done: print("first", done.result()))
        future.add_done_callback(lambda done: print("second"))
        future.set_result("x")
        print("set")
        await asyncio.sleep(0)
        future.add_done_callback(lambda done: print("late"))
        print("added")
        await asyncio.sleep(0)
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0 set", "0 first x", "0 second", "0 added", "0 late"]);
});

test("reports say who was never awaited, never retrieved, destroyed, and what a callback raised [rules 10, 33, 34, 40, 52]", () => {
  const trace = run(`
    import asyncio
    async def forgotten():
        pass
    async def fails():
        raise ValueError("task")
    async def main():
        loop = asyncio.get_running_loop()
        forgotten()
        task = asyncio.create_task(fails())
        future = loop.create_future()
        future.set_exception(ValueError("future"))
        loop.call_soon(int, "no number")
        await asyncio.sleep(0)
    asyncio.run(main())
    loop = asyncio.new_event_loop()
    waiting = loop.create_task(asyncio.sleep(10))
    loop.call_soon(loop.stop)
    loop.run_forever()
  `);
  expect(reported(trace).sort()).toEqual([
    "callback-exception: Exception in callback int()",
    "coroutine-never-awaited: RuntimeWarning: coroutine 'forgotten' was never awaited",
    "exception-never-retrieved: Future exception was never retrieved",
    "exception-never-retrieved: Task exception was never retrieved",
    "task-destroyed-pending: Task was destroyed but it is pending!",
  ]);
  expect(printed(trace)).toEqual([]);
});

test("a task cancelled before its first step never runs, and two cancels are one error [rules 54, 57]", () => {
  const trace = run(`
    import asyncio
    async def work(name):
        print(name, "begins")
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as error:
            print(name, "cancelled", error, asyncio.current_task().cancelling())
            raise
    async def main():
        early, late = asyncio.create_task(work("early")), asyncio.create_task(work("late"))
        early.cancel()
        await asyncio.sleep(0)
        late.cancel("one")
        late.cancel("two")
        await asyncio.wait([early, late])
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0 late begins", "0 late cancelled one 2"]);
  expect(reported(trace)).toEqual([]);
});

test("the message of a cancellation reaches the awaiter although the trace has read it [rule 60]", () => {
  const trace = run(`
    import asyncio
    async def main():
        task = asyncio.create_task(asyncio.sleep(5))
        await asyncio.sleep(0)
        task.cancel("why")
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0 CancelledError('why')"]);
});

test("a cancelled sleep leaves no timer to wait for [rule 74]", () => {
  const trace = run(`
    import asyncio
    async def main():
        task = asyncio.create_task(asyncio.sleep(100))
        await asyncio.sleep(1)
        task.cancel()
        await asyncio.sleep(1)
    asyncio.run(main())
  `);
  expect(trace.events.at(-1)?.time).toBe(2);
});

test("wait_for cancels what takes too long and waits for its end [rule 82]", () => {
  const trace = run(`
    import asyncio
    async def slow():
        try:
            await asyncio.sleep(10)
        finally:
            await asyncio.sleep(2)
            print("cleaned up")
    async def main():
        try:
            await asyncio.wait_for(slow(), 1)
        except TimeoutError:
            print("timeout")
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["3 cleaned up", "3 timeout"]);
});

test("a failing child cancels its siblings in the order of creation [rules 97, 98]", () => {
  const trace = run(`
    import asyncio
    async def sibling(n):
        try:
            await asyncio.sleep(10)
        finally:
            print("sibling", n)
    async def fails():
        await asyncio.sleep(1)
        raise ValueError("child")
    async def main():
        async with asyncio.TaskGroup() as group:
            for n in range(3):
                group.create_task(sibling(n))
            group.create_task(fails())
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["1 sibling 0", "1 sibling 1", "1 sibling 2"]);
  expect(trace.outcome).toMatchObject({
    exception: "ExceptionGroup",
    message: "unhandled errors in a TaskGroup (1 sub-exception)",
  });
});

test("leftover tasks are cancelled at the end of run [rule 123]", () => {
  const trace = run(`
    import asyncio
    async def leftover():
        try:
            await asyncio.sleep(100)
        finally:
            print("cleaned up")
    async def main():
        asyncio.create_task(leftover())
        await asyncio.sleep(0)
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0 cleaned up"]);
});

test("an async generator left open is closed at the end of run [rule 119]", () => {
  const trace = run(`
    import asyncio
    async def numbers():
        try:
            yield 1
        finally:
            print("closed")
    async def main():
        global kept
        kept = numbers()
        print(await anext(kept))
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0 1", "0 closed"]);
});
