// What a program sees of the world, and what one run may not do to the next nor to whoever runs it.
import { expect, test } from "vitest";
import { inWords, printed, reported, usePython } from "./testing";

const run = usePython();

const main = `
  import asyncio
  async def main():
      print(asyncio.current_task().get_name())
  asyncio.run(main())
`;

test("every run begins at Task-1 and at second 0, with the same trace", () => {
  const first = run(main);
  run("import time; time.sleep(5); x = 1");
  expect(run(main)).toEqual(first);
  expect(printed(first)).toEqual(["0 Task-1"]);
});

test("a run sees nothing of the run before: names, loops, warnings, tasks", () => {
  run(`
    import asyncio, warnings
    left = 1
    warnings.simplefilter("error")
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    task = loop.create_task(asyncio.sleep(1))
  `);
  const trace = run(`
    import asyncio
    print("left" in globals())
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)
    async def forgotten():
        pass
    forgotten()
  `);
  expect(printed(trace)).toEqual(["0 False", "0 There is no current event loop in thread 'MainThread'."]);
  expect(reported(trace)).toEqual([
    "coroutine-never-awaited: RuntimeWarning: coroutine 'forgotten' was never awaited",
  ]);
});

test("what 3.4 had is there for its listings only", () => {
  const old = `
    import asyncio
    @asyncio.coroutine
    def old():
        yield
    loop = asyncio.get_event_loop()
    loop.run_until_complete(loop.create_task(old()))
    print(asyncio.iscoroutine(old()))
    loop.close()
  `;
  expect(run(old, { era: "3.4" }).outcome).toEqual({ type: "returned" });
  expect(printed(run(old, { era: "3.4" }))).toEqual(["0 True"]);
  expect(run(old).outcome).toMatchObject({
    exception: "AttributeError",
    message: "module 'asyncio' has no attribute 'coroutine'",
  });
  const today = `
    import asyncio, types
    @types.coroutine
    def generator():
        yield
    loop = asyncio.new_event_loop()
    loop.create_task(generator())
  `;
  expect(run(today).outcome).toMatchObject({
    exception: "TypeError",
    message: expect.stringMatching(
      /^a coroutine was expected, got <generator object generator at 0x/,
    ) as string,
  });
});

test("a loop with nothing to wait for is stopped with a sentence", () => {
  const { outcome } = run(`
    import asyncio
    async def main():
        try:
            await asyncio.get_running_loop().create_future()
        except BaseException:
            await asyncio.sleep(1)
    asyncio.run(main())
  `);
  expect(outcome).toMatchObject({
    type: "stopped",
    reason: "time",
    sentence: expect.stringContaining("would wait for ever") as string,
  });
});

test("sleeping for ever is waiting for ever", () => {
  const trace = run("import asyncio; asyncio.run(asyncio.sleep(float('inf')))");
  expect(trace.outcome).toMatchObject({ type: "stopped", reason: "time" });
  expect(trace.events).toContainEqual({
    type: "task-suspended",
    time: 0,
    task: 1,
    on: { kind: "sleep", until: Infinity },
  });
});

test("a program without end is stopped by the budget of events, even if it catches everything", () => {
  const trace = run(
    `
    import asyncio
    async def main():
        while True:
            try:
                await asyncio.sleep(1)
            except BaseException:
                pass
    asyncio.run(main())
  `,
    { budgets: { events: 100 } },
  );
  expect(trace.events).toHaveLength(100);
  expect(trace.outcome).toMatchObject({ type: "stopped", reason: "events" });
});

test("a flood of output is stopped by its budget", () => {
  const trace = run("while True: print('x' * 9)", { budgets: { outputBytes: 35 } });
  expect(printed(trace)).toEqual(["0 xxxxxxxxx", "0 xxxxxxxxx", "0 xxxxxxxxx", "0 xxxxx"]);
  expect(trace.outcome).toMatchObject({ type: "stopped", reason: "output" });
});

test("a program that computes without end is stopped when its time is up, even if it catches everything", () => {
  const source = `
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
  `;
  expect(run(source, { budgets: { secondsWithoutProgress: 0.2 } }).outcome).toMatchObject({
    type: "stopped",
    reason: "time",
    sentence: expect.stringContaining("0.2 seconds") as string,
  });
});

test("time that is up is never lost, wherever it finds the run", () => {
  const source = "try:\n    while True:\n        pass\nexcept BaseException:\n    pass\n";
  for (let i = 0; i < 60; i++) {
    const secondsWithoutProgress = (1 + (i % 15)) / 1000;
    const { outcome } = run(source, { budgets: { secondsWithoutProgress } });
    expect(outcome).toMatchObject({ type: "stopped", reason: "time" });
  }
});

test("a run after a stopped one is like any other", () => {
  run("import asyncio; asyncio.run(asyncio.sleep(float('inf')))");
  expect(run(main).outcome).toEqual({ type: "returned" });
});

test("an exception that nobody caught has the lines of the program, innermost last", () => {
  const source =
    "import asyncio\nasync def fails():\n    return 'ä', 1 / 0\nasync def main():\n    await fails()\nasyncio.run(main())\n";
  expect(run(source).outcome).toEqual({
    type: "raised",
    exception: "ZeroDivisionError",
    message: "division by zero",
    traceback: [
      { name: "<module>", line: 6, column: 1 },
      { name: "main", line: 5, column: 5 },
      { name: "fails", line: 3, column: 17 },
    ],
  });
});

test("source that is no Python is a SyntaxError at its place", () => {
  expect(run("x = 1\nawait x\n").outcome).toEqual({
    type: "raised",
    exception: "SyntaxError",
    message: "'await' outside function",
    traceback: [{ name: "<module>", line: 2, column: 1 }],
  });
});

test("one print is one event, whatever it is made of", () => {
  const trace = run(`
    import sys
    print("a", 1, sep="-", end="!")
    print()
    print("two\\nlines", file=sys.stderr)
    sys.stdout.write("written")
  `);
  expect(inWords(trace.events)).toEqual([
    "0 output stream=stdout text=a-1! task=null",
    "0 output stream=stdout text=⏎ task=null",
    "0 output stream=stderr text=two⏎lines⏎ task=null",
    "0 output stream=stdout text=written task=null",
  ]);
});

test("a value whose repr prints or fails disturbs nothing", () => {
  const trace = run(`
    import asyncio
    class Loud:
        def __repr__(self):
            print("repr")
            raise ValueError
    async def main():
        return Loud()
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual([]);
  expect(trace.events).toContainEqual({
    type: "task-done",
    time: 0,
    task: 1,
    outcome: "returned",
    value: "<Loud whose repr() raised ValueError>",
  });
});

test("a handler of the program's own hears of its exceptions, and nothing is reported", () => {
  const trace = run(`
    import asyncio
    async def main():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda loop, context: print(context["message"]))
        loop.call_soon(int, "x")
        await asyncio.sleep(0)
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["0 Exception in callback int()"]);
  expect(reported(trace)).toEqual([]);
});

test("a blocking call moves the clock, and no task runs meanwhile", () => {
  const trace = run(`
    import asyncio, time
    async def waits():
        await asyncio.sleep(1)
        print("waited", time.monotonic())
    async def main():
        task = asyncio.create_task(waits())
        await asyncio.sleep(0)
        time.sleep(3)
        print("blocked", time.perf_counter())
        await task
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual(["3 blocked 3.0", "3 waited 3.0"]);
  expect(trace.events).toContainEqual({ type: "clock-blocked", time: 3, from: 0, task: 1, line: 8 });
});

test("a thread's blocking moves its own time, not the loop's [rule 127]", () => {
  const trace = run(`
    import asyncio, time
    def blocks():
        print("thread begins")
        time.sleep(2)
        print("thread ends")
        return "result"
    async def ticks():
        for n in range(3):
            print("tick", n)
            await asyncio.sleep(0.75)
    async def main():
        task = asyncio.create_task(ticks())
        print(await asyncio.to_thread(blocks))
        await task
    asyncio.run(main())
  `);
  expect(printed(trace)).toEqual([
    "0 thread begins",
    "0 tick 0",
    "0.75 tick 1",
    "1.5 tick 2",
    "2 thread ends",
    "2 result",
  ]);
});

test("in debug mode a slow step is reported [rule 22]", () => {
  const trace = run(`
    import asyncio, time
    async def main():
        time.sleep(0.25)
    asyncio.run(main(), debug=True)
  `);
  expect(reported(trace)).toEqual([
    expect.stringMatching(/^slow-callback: Executing <Task .* took 0\.250 seconds$/),
  ]);
});
