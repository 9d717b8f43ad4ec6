// Whole traces of small programs, event by event.
import { expect, test } from "vitest";
import { inWords, usePython } from "./testing";

const run = usePython();

const computeTrace = [
  "0 task-created task=1 name=Task-1 coroutine=print_sum creator=null",
  "0 task-ready task=1",
  "0 loop-started",
  "0 iteration-started iteration=1 ready=1",
  "0 task-running task=1",
  "0 coroutine-started coroutine=1 task=1 name=print_sum caller=null",
  "0 coroutine-started coroutine=2 task=1 name=compute caller=1",
  "0 output stream=stdout text=Compute 1 + 2 ...⏎ task=1",
  "0 timer-scheduled when=1 task=1",
  "0 coroutine-suspended coroutine=2 task=1",
  "0 task-suspended task=1 on=sleep:1",
  "1 clock-advanced from=0",
  "1 iteration-started iteration=2 ready=1",
  "1 task-ready task=1",
  "1 iteration-started iteration=3 ready=1",
  "1 task-running task=1",
  "1 coroutine-resumed coroutine=2 task=1",
  "1 coroutine-finished coroutine=2 task=1 outcome=returned value=3",
  "1 output stream=stdout text=1 + 2 = 3⏎ task=1",
  "1 coroutine-finished coroutine=1 task=1 outcome=returned value=None",
  "1 task-done task=1 outcome=returned value=None",
  "1 iteration-started iteration=4 ready=1",
  "1 loop-stopped",
  "1 loop-closed",
];

function compute(keyword: string, wait: string, decorator = ""): string {
  return `
    import asyncio
    ${decorator}
    ${keyword} compute(x, y):
        print(f"Compute {x} + {y} ...")
        ${wait} asyncio.sleep(1.0)
        return x + y
    ${decorator}
    ${keyword} print_sum(x, y):
        result = ${wait} compute(x, y)
        print(f"{x} + {y} = {result}")
  `;
}

const onALoop = `
    loop = asyncio.get_event_loop()
    loop.run_until_complete(print_sum(1, 2))
    loop.close()
`;

test("compute and print_sum as generators of 3.4", () => {
  const source = compute("def", "yield from", "@asyncio.coroutine") + onALoop;
  expect(inWords(run(source, { era: "3.4" }).events)).toEqual(computeTrace);
});

test("compute and print_sum as coroutines of 3.5 give the same trace", () => {
  expect(inWords(run(compute("async def", "await") + onALoop, { era: "3.5" }).events)).toEqual(computeTrace);
});

test("compute and print_sum under asyncio.run give the same trace", () => {
  const source = `${compute("async def", "await")}
    asyncio.run(print_sum(1, 2))
  `;
  expect(inWords(run(source).events)).toEqual(computeTrace);
});

test("a decorated plain function of 3.4 is a coroutine with its own name", () => {
  const source = `
    import asyncio
    @asyncio.coroutine
    def hello_world():
        print("Hello World!")
    coro = hello_world()
    print("nothing ran")
    loop = asyncio.get_event_loop()
    loop.run_until_complete(coro)
    loop.close()
  `;
  expect(inWords(run(source, { era: "3.4" }).events)).toEqual([
    "0 output stream=stdout text=nothing ran⏎ task=null",
    "0 task-created task=1 name=Task-1 coroutine=hello_world creator=null",
    "0 task-ready task=1",
    "0 loop-started",
    "0 iteration-started iteration=1 ready=1",
    "0 task-running task=1",
    "0 coroutine-started coroutine=1 task=1 name=hello_world caller=null",
    "0 output stream=stdout text=Hello World!⏎ task=1",
    "0 coroutine-finished coroutine=1 task=1 outcome=returned value=None",
    "0 task-done task=1 outcome=returned value=None",
    "0 iteration-started iteration=2 ready=1",
    "0 loop-stopped",
    "0 loop-closed",
  ]);
});

test("two tasks that yield with sleep(0) take turns [rule 70]", () => {
  const source = `
    import asyncio
    async def turn(name):
        print(name)
        await asyncio.sleep(0)
        print(name)
    async def main():
        other = asyncio.create_task(turn("other"), name="other")
        await turn("main")
        await other
    asyncio.run(main())
  `;
  expect(inWords(run(source).events)).toEqual([
    "0 task-created task=1 name=Task-1 coroutine=main creator=null",
    "0 task-ready task=1",
    "0 loop-started",
    "0 iteration-started iteration=1 ready=1",
    "0 task-running task=1",
    "0 coroutine-started coroutine=1 task=1 name=main caller=null",
    "0 task-created task=2 name=other coroutine=turn creator=1",
    "0 task-ready task=2",
    "0 coroutine-started coroutine=2 task=1 name=turn caller=1",
    "0 output stream=stdout text=main⏎ task=1",
    "0 coroutine-suspended coroutine=2 task=1",
    "0 task-suspended task=1 on=yield",
    "0 task-ready task=1",
    "0 iteration-started iteration=2 ready=2",
    "0 task-running task=2",
    "0 coroutine-started coroutine=3 task=2 name=turn caller=null",
    "0 output stream=stdout text=other⏎ task=2",
    "0 coroutine-suspended coroutine=3 task=2",
    "0 task-suspended task=2 on=yield",
    "0 task-ready task=2",
    "0 task-running task=1",
    "0 coroutine-resumed coroutine=2 task=1",
    "0 output stream=stdout text=main⏎ task=1",
    "0 coroutine-finished coroutine=2 task=1 outcome=returned value=None",
    "0 coroutine-suspended coroutine=1 task=1",
    "0 task-suspended task=1 on=task:2",
    "0 iteration-started iteration=3 ready=1",
    "0 task-running task=2",
    "0 coroutine-resumed coroutine=3 task=2",
    "0 output stream=stdout text=other⏎ task=2",
    "0 coroutine-finished coroutine=3 task=2 outcome=returned value=None",
    "0 task-done task=2 outcome=returned value=None",
    "0 task-ready task=1",
    "0 iteration-started iteration=4 ready=1",
    "0 task-running task=1",
    "0 coroutine-resumed coroutine=1 task=1",
    "0 coroutine-finished coroutine=1 task=1 outcome=returned value=None",
    "0 task-done task=1 outcome=returned value=None",
    "0 iteration-started iteration=5 ready=1",
    "0 loop-stopped",
    "0 loop-closed",
  ]);
});

test("gather costs its awaiter one iteration more than a task does [rule 51]", () => {
  const source = `
    import asyncio
    async def answer():
        return 42
    async def main():
        print(await asyncio.gather(answer()))
    asyncio.run(main())
  `;
  expect(inWords(run(source).events)).toEqual([
    "0 task-created task=1 name=Task-1 coroutine=main creator=null",
    "0 task-ready task=1",
    "0 loop-started",
    "0 iteration-started iteration=1 ready=1",
    "0 task-running task=1",
    "0 coroutine-started coroutine=1 task=1 name=main caller=null",
    "0 task-created task=2 name=Task-2 coroutine=answer creator=1",
    "0 task-ready task=2",
    "0 coroutine-suspended coroutine=1 task=1",
    "0 task-suspended task=1 on=future:1:gather",
    "0 iteration-started iteration=2 ready=1",
    "0 task-running task=2",
    "0 coroutine-started coroutine=2 task=2 name=answer caller=null",
    "0 coroutine-finished coroutine=2 task=2 outcome=returned value=42",
    "0 task-done task=2 outcome=returned value=42",
    "0 iteration-started iteration=3 ready=1",
    "0 task-ready task=1",
    "0 iteration-started iteration=4 ready=1",
    "0 task-running task=1",
    "0 coroutine-resumed coroutine=1 task=1",
    "0 output stream=stdout text=[42]⏎ task=1",
    "0 coroutine-finished coroutine=1 task=1 outcome=returned value=None",
    "0 task-done task=1 outcome=returned value=None",
    "0 iteration-started iteration=5 ready=1",
    "0 loop-stopped",
    "0 loop-closed",
  ]);
});

test("a cancelled sleep is told by whom, with the message, up to the task's end [rules 55, 74]", () => {
  const source = `
    import asyncio
    async def sleeper():
        await asyncio.sleep(10)
    async def main():
        task = asyncio.create_task(sleeper())
        await asyncio.sleep(1)
        task.cancel("enough")
        await asyncio.wait([task])
    asyncio.run(main())
  `;
  const events = inWords(run(source).events);
  expect(events.slice(events.indexOf("1 coroutine-resumed coroutine=1 task=1"))).toEqual([
    "1 coroutine-resumed coroutine=1 task=1",
    "1 task-cancelling task=2 message=enough by=1",
    "1 task-ready task=2",
    "1 coroutine-suspended coroutine=1 task=1",
    "1 task-suspended task=1 on=future:1:wait",
    "1 iteration-started iteration=5 ready=1",
    "1 task-running task=2",
    "1 timer-cancelled when=10 task=2",
    "1 coroutine-resumed coroutine=2 task=2",
    "1 coroutine-finished coroutine=2 task=2 outcome=raised value=CancelledError('enough')",
    "1 task-done task=2 outcome=cancelled value=CancelledError('enough')",
    "1 iteration-started iteration=6 ready=1",
    "1 task-ready task=1",
    "1 iteration-started iteration=7 ready=1",
    "1 task-running task=1",
    "1 coroutine-resumed coroutine=1 task=1",
    "1 coroutine-finished coroutine=1 task=1 outcome=returned value=None",
    "1 task-done task=1 outcome=returned value=None",
    "1 iteration-started iteration=8 ready=1",
    "1 loop-stopped",
    "1 loop-closed",
  ]);
});

test("asyncio.run's own tasks are not told, but take names as in CPython", () => {
  const source = `
    import asyncio
    async def main():
        pass
    asyncio.run(main())
    asyncio.run(main())
  `;
  const created = inWords(run(source).events).filter((line) => line.includes("task-created"));
  expect(created).toEqual([
    "0 task-created task=1 name=Task-1 coroutine=main creator=null",
    "0 task-created task=2 name=Task-4 coroutine=main creator=null",
  ]);
});

test("an eager task runs in its creator's turn [rule 69]", () => {
  const source = `
    import asyncio
    async def child():
        await asyncio.sleep(0)
    async def main():
        task = asyncio.create_task(child(), eager_start=True)
        print("created")
        await task
    asyncio.run(main())
  `;
  const events = inWords(run(source).events);
  const from = events.indexOf("0 task-created task=2 name=Task-2 coroutine=child creator=1");
  expect(events.slice(from, from + 7)).toEqual([
    "0 task-created task=2 name=Task-2 coroutine=child creator=1",
    "0 task-running task=2",
    "0 coroutine-started coroutine=2 task=2 name=child caller=null",
    "0 coroutine-suspended coroutine=2 task=2",
    "0 task-suspended task=2 on=yield",
    "0 task-ready task=2",
    "0 output stream=stdout text=created⏎ task=1",
  ]);
});

test("a coroutine driven by hand suspends by itself, not together with its driver", () => {
  const source = `
    import asyncio, types
    @types.coroutine
    def pause():
        yield
    async def driven():
        await pause()
    async def main():
        coro = driven()
        coro.send(None)
        await asyncio.sleep(0)
        coro.close()
    asyncio.run(main())
  `;
  const coroutines = inWords(run(source).events).filter((line) => line.includes(" coroutine-"));
  expect(coroutines).toEqual([
    "0 coroutine-started coroutine=1 task=1 name=main caller=null",
    "0 coroutine-started coroutine=2 task=1 name=driven caller=null",
    "0 coroutine-started coroutine=3 task=1 name=pause caller=2",
    "0 coroutine-suspended coroutine=3 task=1",
    "0 coroutine-suspended coroutine=1 task=1",
    "0 coroutine-resumed coroutine=1 task=1",
    "0 coroutine-resumed coroutine=3 task=1",
    "0 coroutine-finished coroutine=3 task=1 outcome=raised value=GeneratorExit()",
    "0 coroutine-finished coroutine=2 task=1 outcome=raised value=GeneratorExit()",
    "0 coroutine-finished coroutine=1 task=1 outcome=returned value=None",
  ]);
});

test("an event has the line of the program that did it, and a wait the part of asyncio it waits in", () => {
  const { events } = run(`
    import asyncio
    async def get(queue):
        return await queue.get()
    async def main():
        queue = asyncio.Queue()
        task = asyncio.create_task(
            get(queue)
        )
        await asyncio.sleep(0)
        queue.put_nowait(1)
        await task
    asyncio.run(main())
  `);
  const lines = events.flatMap(({ type, line }) => (line === undefined ? [] : [`${type} ${line}`]));
  expect(lines).toEqual([
    "task-created 12",
    "task-created 6",
    "coroutine-suspended 9",
    "coroutine-suspended 3",
    "coroutine-suspended 11",
    "coroutine-finished 3",
    "coroutine-finished 11",
  ]);
  const waits = events.flatMap((event) => (event.type === "task-suspended" ? [event.on] : []));
  expect(waits).toContainEqual({ kind: "future", future: 1, of: "Queue.get" });
});

test("a function on a thread is told with its name, from its beginning to its end", () => {
  const { events } = run(`
    import asyncio, time
    async def main():
        await asyncio.to_thread(time.sleep, 2)
    asyncio.run(main())
  `);
  expect(events.filter(({ type }) => type.startsWith("thread-"))).toEqual([
    { type: "thread-started", time: 0, line: 3, thread: 1, name: "sleep", task: 1 },
    { type: "thread-finished", time: 2, thread: 1, outcome: "returned" },
  ]);
});
