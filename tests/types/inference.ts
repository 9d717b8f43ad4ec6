// Owns what TypeScript must infer of a program: nobody writes a result's type twice. `tsc` is the test; nothing runs.
import { expectTypeOf } from "vitest";
import * as asyncio from "../../src/runtime";
import { anext, next } from "../../src/runtime/builtins";

declare const loop: asyncio.EventLoop;
declare const seconds: number;

const length = asyncio.coroutine(function* length(text: string) {
  yield* asyncio.sleep(seconds);
  return text.length;
});
declare function nameOf(id: number): Promise<string>;

/** Coroutine functions keep their parameters, and their result is what the body returns. */
expectTypeOf(length).parameters.toEqualTypeOf<[text: string]>();
expectTypeOf(length("x")).toEqualTypeOf<asyncio.Coroutine<number>>();
expectTypeOf(asyncio.coroutine((text: string) => text.length)("x")).toEqualTypeOf<
  asyncio.Coroutine<number>
>();

export const awaiting = asyncio.coroutine(function* () {
  expectTypeOf(yield* length("x")).toEqualTypeOf<number>();
  expectTypeOf(yield* asyncio.sleep(1)).toEqualTypeOf<undefined>();
  expectTypeOf(yield* asyncio.sleep(1, "word")).toEqualTypeOf<string>();
  expectTypeOf(yield* asyncio.waitFor(length("x"), 1)).toEqualTypeOf<number>();
  expectTypeOf(yield* asyncio.waitFor(nameOf(1), null)).toEqualTypeOf<string>();
  expectTypeOf(yield* asyncio.shield(length("x"))).toEqualTypeOf<number>();
  expectTypeOf(
    yield* asyncio.toThread((a: number, b: string) => a + b.length, 1, "b"),
  ).toEqualTypeOf<number>();
  expectTypeOf(yield* loop.createFuture<string>()).toEqualTypeOf<string>();
  expectTypeOf(yield* asyncio.fromPromise(Promise.resolve(1))).toEqualTypeOf<number>();
});

export async function awaitingInAsyncFunctions() {
  expectTypeOf(await length("x")).toEqualTypeOf<number>();
  expectTypeOf(await asyncio.sleep(1, "word")).toEqualTypeOf<string>();
  expectTypeOf(await asyncio.createTask(nameOf(1))).toEqualTypeOf<string>();
  expectTypeOf(await asyncio.gather(length("x"), nameOf(1))).toEqualTypeOf<[number, string]>();
}

export const tasks = asyncio.coroutine(function* () {
  const task = asyncio.createTask(length("x"), { name: "counts" });
  expectTypeOf(task).toEqualTypeOf<asyncio.Task<number>>();
  expectTypeOf(task.result()).toEqualTypeOf<number>();
  expectTypeOf(yield* task).toEqualTypeOf<number>();
  expectTypeOf(asyncio.createTask(nameOf(1))).toEqualTypeOf<asyncio.Task<string>>();
  expectTypeOf(loop.createTask(length("x"))).toEqualTypeOf<asyncio.Task<number>>();
  expectTypeOf(asyncio.ensureFuture(length("x"))).toEqualTypeOf<asyncio.Future<number>>();
  expectTypeOf(asyncio.currentTask()).toEqualTypeOf<asyncio.Task | null>();
  task.addDoneCallback((done) => {
    expectTypeOf(done.result()).toEqualTypeOf<number>();
  });
});

export const several = asyncio.coroutine(function* () {
  const three = yield* asyncio.gather(length("x"), nameOf(1), asyncio.sleep(1, true));
  expectTypeOf(three).toEqualTypeOf<[number, string, boolean]>();

  const counted = [asyncio.createTask(length("x")), asyncio.createTask(length("y"))];
  const [done, pending] = yield* asyncio.wait(counted, { timeout: 1, returnWhen: asyncio.FIRST_COMPLETED });
  expectTypeOf(done).toEqualTypeOf<Set<asyncio.Task<number>>>();
  expectTypeOf(pending).toEqualTypeOf<Set<asyncio.Task<number>>>();
  expectTypeOf(yield* asyncio.gather(...counted)).toEqualTypeOf<number[]>();
  const outcomes = yield* asyncio.gather(length("x"), nameOf(1), { returnExceptions: true });
  expectTypeOf(outcomes).toEqualTypeOf<[number | Error, string | Error]>();
  for (const next of asyncio.asCompleted(counted)) expectTypeOf(yield* next).toEqualTypeOf<number>();
});

export async function managers() {
  await using group = new asyncio.TaskGroup();
  expectTypeOf(group.createTask(length("x"))).toEqualTypeOf<asyncio.Task<number>>();
  await using limit = asyncio.timeout(1);
  expectTypeOf(limit.when()).toEqualTypeOf<number | null>();
  const inside = asyncio.withAsync(asyncio.timeout(1), function* (timeout) {
    expectTypeOf(timeout).toEqualTypeOf<asyncio.Timeout>();
    return yield* length("x");
  });
  expectTypeOf(await inside).toEqualTypeOf<number | undefined>();
}

async function* words() {
  yield await nameOf(1);
}

export async function generators() {
  expectTypeOf(await anext(words())).toEqualTypeOf<string>();
  expectTypeOf(await anext(words(), null)).toEqualTypeOf<string | null>();
  expectTypeOf(await words().asend(undefined)).toEqualTypeOf<string>();
  expectTypeOf(asyncio.createTask(anext(words()))).toEqualTypeOf<asyncio.Task<string>>();
  const first = next(asyncio.asCompleted([length("x")]));
  expectTypeOf(first).toEqualTypeOf<asyncio.Coroutine<number>>();
  const connection = asyncio.asynccontextmanager(words);
  await asyncio.withAsync(connection(), function* (word) {
    expectTypeOf(word).toEqualTypeOf<string>();
    yield* asyncio.sleep(1);
  });
  await using stack = new asyncio.AsyncExitStack();
  expectTypeOf(await stack.enterAsyncContext(connection())).toEqualTypeOf<string>();
  expectTypeOf(stack.callback((n: number) => n, 1)).toEqualTypeOf<(n: number) => number>();
}

declare const future: asyncio.Future<number>;

export async function items() {
  expectTypeOf(await future).toEqualTypeOf<number>();
  // A limit of TypeScript's: `for await` awaits what it is given, so that this is taken for a number. At run time it is
  // the future, as in Python; to await it is right in both.
  for await (const done of asyncio.asCompleted([future])) {
    expectTypeOf(done).toEqualTypeOf<number>();
    expectTypeOf<Awaited<typeof done>>().toEqualTypeOf<number>();
  }
}

export const queues = asyncio.coroutine(function* () {
  const queue = new asyncio.Queue<string>(3);
  expectTypeOf(yield* queue.get()).toEqualTypeOf<string>();
  expectTypeOf(queue.getNowait()).toEqualTypeOf<string>();
  expectTypeOf<Parameters<asyncio.Queue<string>["put"]>>().toEqualTypeOf<[item: string]>();
});

const user = new asyncio.ContextVar<string>("user");
expectTypeOf(user.get()).toEqualTypeOf<string>();
expectTypeOf(user.set("ada")).toEqualTypeOf<asyncio.Token<string>>();
expectTypeOf(new asyncio.ContextVar("depth", { default: 0 }).get()).toEqualTypeOf<number>();
expectTypeOf(asyncio.copyContext().get(user)).toEqualTypeOf<string | undefined>();
expectTypeOf(asyncio.copyContext().get(user, 0)).toEqualTypeOf<string | number>();
expectTypeOf(asyncio.copyContext().run((a: number) => String(a), 1)).toEqualTypeOf<string>();

expectTypeOf(asyncio.run(length("x"))).toEqualTypeOf<number>();
expectTypeOf(new asyncio.Runner().run(nameOf(1))).toEqualTypeOf<string>();
expectTypeOf(loop.runUntilComplete(length("x"))).toEqualTypeOf<number>();
expectTypeOf(asyncio.runAsync(length("x"))).toEqualTypeOf<Promise<number>>();
expectTypeOf(asyncio.runAsync(() => nameOf(1))).toEqualTypeOf<Promise<string>>();

declare const unknownValue: unknown;
if (asyncio.iscoroutine(unknownValue)) expectTypeOf(unknownValue).toEqualTypeOf<asyncio.Coroutine>();
if (asyncio.isfuture(unknownValue)) expectTypeOf(unknownValue).toEqualTypeOf<asyncio.Future>();
