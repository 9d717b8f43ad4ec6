import { expect, test } from "vitest";
import * as asyncio from "./asyncio";
import { coroutine } from "./coroutine-functions";
import { repr } from "./repr";

function inLoop<T>(body: () => Generator<unknown, T, never>): T {
  return asyncio.run(coroutine(body)());
}

const sleeps = coroutine(function* sleeps(out: string[], name: string) {
  try {
    yield* asyncio.sleep(1000);
  } finally {
    out.push(name);
  }
});

/** What a block ended with, after how long, and how many requests to cancel its task are left. */
function* ended(group: asyncio.TaskGroup, body: () => Generator<unknown, unknown, never>) {
  const begun = asyncio.getRunningLoop().time();
  let error: unknown = null;
  try {
    yield* asyncio.withAsync(group, body);
  } catch (raised) {
    error = raised;
  }
  return [repr(error), asyncio.getRunningLoop().time() - begun, asyncio.currentTask()?.cancelling()];
}

test("a task group that is cancelled ends without an error, however often it is asked (3.15) [rule 104]", () => {
  const out: string[] = [];
  expect(
    inLoop(function* () {
      const group = new asyncio.TaskGroup();
      const result = yield* ended(group, function* () {
        group.createTask(sleeps(out, "child"));
        yield* asyncio.sleep(1);
        group.cancel();
        group.cancel();
        yield* sleeps(out, "body");
      });
      group.cancel();
      yield* asyncio.sleep(0);
      return result;
    }),
  ).toEqual(["None", 1, 0]);
  expect(out).toEqual(["child", "body"]);
});

test("a task group that is cancelled before its block ends at the block's first wait (3.15) [rule 104]", () => {
  const out: string[] = [];
  expect(
    inLoop(function* () {
      const group = new asyncio.TaskGroup();
      group.cancel();
      return yield* ended(group, function* () {
        out.push("begun");
        yield* sleeps(out, "body");
      });
    }),
  ).toEqual(["None", 0, 0]);
  expect(out).toEqual(["begun", "body"]);
});

test("a child may cancel its group, while the block runs and while it waits for the children (3.15) [rule 104]", () => {
  const out: string[] = [];
  const cancels = coroutine(function* cancels(group: asyncio.TaskGroup) {
    yield* asyncio.sleep(2);
    group.cancel();
    yield* asyncio.sleep(1000);
  });
  const block = (waits: boolean) =>
    inLoop(function* () {
      const group = new asyncio.TaskGroup();
      return yield* ended(group, function* () {
        group.createTask(cancels(group));
        group.createTask(sleeps(out, "sibling"));
        if (waits) yield* asyncio.sleep(1000);
      });
    });
  expect([block(true), block(false)]).toEqual([
    ["None", 2, 0],
    ["None", 2, 0],
  ]);
  expect(out).toEqual(["sibling", "sibling"]);
});

test("what is raised while a cancelled group ends is grouped all the same (3.15) [rule 104]", () => {
  const fails = coroutine(function* fails() {
    try {
      yield* asyncio.sleep(1000);
    } finally {
      // eslint-disable-next-line no-unsafe-finally
      throw new asyncio.ValueError("in cleanup");
    }
  });
  expect(
    inLoop(function* () {
      const group = new asyncio.TaskGroup();
      return yield* ended(group, function* () {
        group.createTask(fails());
        yield* asyncio.sleep(1);
        group.cancel();
        yield* asyncio.sleep(1000);
      });
    }),
  ).toEqual(["ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('in cleanup')])", 1, 0]);
});

test("a request from outside goes through a group that is being cancelled (3.15) [rule 104]", () => {
  expect(
    inLoop(function* () {
      const group = new asyncio.TaskGroup();
      const block = coroutine(function* () {
        yield* asyncio.withAsync(group, function* () {
          group.cancel();
          asyncio.currentTask()?.cancel("outside");
          yield* asyncio.sleep(1000);
        });
      });
      const task = asyncio.createTask(block());
      yield* asyncio.wait([task]);
      return [task.cancelled(), task.cancelling()];
    }),
  ).toEqual([true, 1]);
});
