import { expect, test } from "vitest";
import { defaultBudgets, stopped } from "../budgets";
import type { EngineMessage, Program, SandboxEngine } from "../engine";
import { createLazyEngine } from "./lazy-engine";

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

const settled = () => new Promise((resolve) => setTimeout(resolve));

test("nothing is loaded before it is asked for", async () => {
  let loads = 0;
  const engine = createLazyEngine(() => {
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
  const engine = createLazyEngine(() => Promise.resolve(notingEngine(asked)));
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
  const engine = createLazyEngine(() => Promise.resolve(notingEngine(asked)));
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
  const engine = createLazyEngine(() => Promise.resolve(notingEngine(asked)));
  engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  engine.start(program("b"), defaultBudgets, () => undefined);
  await settled();
  expect(asked).toEqual(["start b"]);
  expect(heard).toEqual([byReader]);
});

test("a download that failed gives a sentence, and the next run tries again", async () => {
  const heard: EngineMessage[] = [];
  let loads = 0;
  const engine = createLazyEngine(() =>
    ++loads === 1 ? Promise.reject(new Error("offline")) : Promise.resolve(notingEngine([])),
  );
  engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  await settled();
  engine.start(program("a"), defaultBudgets, (message) => heard.push(message));
  await settled();
  expect(heard).toEqual([
    {
      type: "failed",
      sentence:
        "The code that runs snippets could not be downloaded. Check the connection, then run it again.",
    },
    { type: "started" },
  ]);
});
