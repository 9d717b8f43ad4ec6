import { expect, test } from "vitest";
import { defaultBudgets, stopped } from "../budgets";
import type { EngineMessage, Program, SandboxEngine } from "../engine";
import { createLazyEngine, type Loading } from "./lazy-engine";

const byReader = { type: "finished", outcome: stopped("reader", defaultBudgets) };

function program(code: string): Program {
  return { language: "typescript", code, era: null };
}

/** Notes what is asked of it; a run of it says "started" at once, and "finished" when it is stopped. */
function notingEngine(asked: string[]): SandboxEngine {
  return {
    warm: () => void asked.push("warm"),
    start({ code }, budgets, listener) {
      asked.push(`start ${code}`);
      listener({ type: "started" });
      return () => {
        listener({ type: "finished", outcome: stopped("reader", budgets) });
      };
    },
    dispose: () => void asked.push("dispose"),
  };
}

const notLoaded = "It could not be downloaded.";
const lazily = (load: () => Promise<SandboxEngine>) => createLazyEngine({ load, isHeavy: false, notLoaded });

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("nothing is loaded before it is asked for", async () => {
  let loads = 0;
  const engine = lazily(() => {
    loads++;
    return Promise.resolve(notingEngine([]));
  });
  expect(loads).toBe(0);
  engine.warm();
  engine.warm();
  await settled();
  expect(loads).toBe(1);
});

test("a run begins when the engine is there, and never before start has returned", async () => {
  const asked: string[] = [];
  const heard: EngineMessage[] = [];
  const engine = lazily(() => Promise.resolve(notingEngine(asked)));
  const stop = engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  expect(heard).toEqual([]);
  await settled();
  expect(asked).toEqual(["start a"]);
  stop();
  expect(heard).toEqual([{ type: "started" }, byReader]);
});

test("a run that is stopped while the engine loads never begins, and is told once", async () => {
  const asked: string[] = [];
  const heard: EngineMessage[] = [];
  const engine = lazily(() => Promise.resolve(notingEngine(asked)));
  const stop = engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  stop();
  stop();
  await settled();
  expect(asked).toEqual([]);
  expect(heard).toEqual([byReader]);
});

test("of two runs that wait for the engine the later one begins", async () => {
  const asked: string[] = [];
  const heard: EngineMessage[] = [];
  const engine = lazily(() => Promise.resolve(notingEngine(asked)));
  engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  engine.start(program("b"), defaultBudgets, () => undefined);
  await settled();
  expect(asked).toEqual(["start b"]);
  expect(heard).toEqual([{ type: "finished", outcome: stopped("replaced", defaultBudgets) }]);
});

test("a download that failed gives a sentence, and the next run tries again", async () => {
  const heard: EngineMessage[] = [];
  let loads = 0;
  const engine = lazily(() =>
    ++loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(notingEngine([])),
  );
  engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  await settled();
  engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  await settled();
  expect(heard).toEqual([{ type: "failed", sentence: notLoaded }, { type: "started" }]);
});

/** An engine that is downloaded as the test says. */
function heavily() {
  const attempts: { loading: Loading; arrive: (engine: SandboxEngine) => void }[] = [];
  const engine = createLazyEngine({
    isHeavy: true,
    notLoaded,
    load: (loading) =>
      new Promise((arrive, reject) => {
        attempts.push({ loading, arrive });
        loading.signal.addEventListener("abort", () => {
          reject(new Error("aborted"));
        });
      }),
  });
  return { engine, attempts };
}

test("what is heavy is not loaded when it is warmed", () => {
  const { engine, attempts } = heavily();
  engine.warm();
  expect(attempts).toEqual([]);
});

test("stopping a run ends the download that it waited for, and the next run begins another", async () => {
  const { engine, attempts } = heavily();
  const heard: EngineMessage[] = [];
  const stop = engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  attempts[0]?.loading.onProgress({ loaded: 1, total: 2 });
  stop();
  attempts[0]?.loading.onProgress({ loaded: 2, total: 2 });
  const asked: string[] = [];
  engine.start(program("b"), defaultBudgets, () => undefined);
  attempts[1]?.arrive(notingEngine(asked));
  await settled();
  expect(heard).toEqual([{ type: "downloading", progress: { loaded: 1, total: 2 } }, byReader]);
  expect(attempts.map(({ loading }) => loading.signal.aborted)).toEqual([true, false]);
  expect(asked).toEqual(["start b"]);
});

test("a run that takes the place of another goes on with its download", () => {
  const { engine, attempts } = heavily();
  engine.start(program("a"), defaultBudgets, () => undefined);
  engine.start(program("b"), defaultBudgets, () => undefined);
  expect(attempts.map(({ loading }) => loading.signal.aborted)).toEqual([false]);
});
