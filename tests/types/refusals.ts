// Owns what must not compile: each line below an `@ts-expect-error` is a mistake, and `tsc` fails once it lets one pass.
import * as asyncio from "../../src/runtime";

declare const task: asyncio.Task<number>;
declare const loop: asyncio.EventLoop;
const length = asyncio.coroutine(function* length(text: string) {
  yield* asyncio.sleep(1);
  return text.length;
});

// @ts-expect-error A coroutine function keeps the types of its parameters.
length(1);
// @ts-expect-error It keeps their number, too.
length("a", "b");
// @ts-expect-error A coroutine function is not a coroutine: call it.
asyncio.run(length);
// @ts-expect-error A number cannot be awaited.
asyncio.createTask(1);
// @ts-expect-error A function cannot be awaited.
asyncio.createTask(() => 1);
// @ts-expect-error The name of an option is checked.
asyncio.createTask(length("x"), { nam: "counts" });
// @ts-expect-error A delay is a number of seconds.
asyncio.sleep("1");
// @ts-expect-error Nothing but awaitables can be gathered.
asyncio.gather(length("x"), 1);
// @ts-expect-error wait() takes futures and tasks, no coroutines, as in Python 3.11.
asyncio.wait([length("x")]);
// @ts-expect-error wait() ends in one of three ways.
asyncio.wait([task], { returnWhen: "SECOND_COMPLETED" });
// @ts-expect-error wait_for() needs a limit, and null for none.
asyncio.waitFor(task);
// @ts-expect-error A queue holds items of one type.
new asyncio.Queue<string>().putNowait(1);
// @ts-expect-error A context variable holds values of one type.
new asyncio.ContextVar<string>("user").set(1);
// @ts-expect-error The default has the type of the values.
new asyncio.ContextVar<string>("user", { default: 1 });
// @ts-expect-error A task's result is its coroutine's: nobody sets it.
task.setResult(1);
// @ts-expect-error A future takes a result of its type.
loop.createFuture<string>().setResult(1);
// @ts-expect-error A future takes an error as its exception.
loop.createFuture().setException("message");
// @ts-expect-error The arguments of a callback are checked.
loop.callSoon((text: string) => text, 1);
// @ts-expect-error So are those of a timer's.
loop.callLater(1, (text: string) => text);
// @ts-expect-error And those of a function that goes to a thread.
asyncio.toThread((text: string) => text.length, 1);
// @ts-expect-error There is no executor but the default.
loop.runInExecutor("pool", () => 1);
// @ts-expect-error A timeout is a number of seconds, or null.
asyncio.timeout("1");
// @ts-expect-error withAsync() takes a manager.
asyncio.withAsync(length("x"), function* () {});
// @ts-expect-error A task group takes coroutines.
new asyncio.TaskGroup().createTask(1);
// @ts-expect-error An exit stack checks the arguments of a callback.
new asyncio.AsyncExitStack().callback((n: number) => n, "1");
// @ts-expect-error A context manager is made of an async generator function.
asyncio.asynccontextmanager(length);
// @ts-expect-error as_completed() takes several.
asyncio.asCompleted(task);
// @ts-expect-error A token resets the variable that it is of.
new asyncio.ContextVar<number>("n").reset(new asyncio.ContextVar<string>("s").set("x"));
// @ts-expect-error A clock in real time takes timers.
new asyncio.RealClock({ setTimeout: 1 });
// @ts-expect-error A virtual clock cannot wait.
void asyncio.runAsync(length("x"), { clock: new asyncio.VirtualClock() });

export const wrongUses = asyncio.coroutine(function* () {
  // @ts-expect-error The result of a coroutine has its type.
  const text: string = yield* length("x");
  // @ts-expect-error A native Promise is not awaited by itself: asyncio.fromPromise() makes a future of it.
  yield* Promise.resolve(1);
  return text;
});
