// Owns the proof that a program cannot tell the worker's minified script from the runtime as it was written.
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { execute } from "../execute";
import { defaultBudgets } from "../budgets";
import type { TraceEvent } from "../../runtime";
import { bundleSandbox } from "./bundle";
import type { WorkerCommand, WorkerMessage } from "./protocol";

/** Prints how all that can be imported is called, and how objects of asyncio's own describe themselves. */
const code = `
const asyncio = require("corolla");
const { print, repr, type } = require("corolla/builtins");
for (const module of ["corolla", "corolla/builtins", "corolla/time"]) {
  for (const [name, value] of Object.entries(require(module)).sort()) {
    if (name !== "Coroutine" && name !== "isawaitable") print(name, typeof value === "function" ? value.name : repr(value));
  }
}
const main = asyncio.coroutine(function* main() {
  const loop = asyncio.getRunningLoop();
  for (const value of [
  loop, loop.callSoon(print, "x"), loop.callLater(1, asyncio.sleep, 1), loop.createFuture(), loop.createTask(asyncio.sleep(1)),
  asyncio.sleep(1), asyncio.gather(loop.createFuture()), asyncio.shield(loop.createFuture()), new asyncio.Lock(), new asyncio.Event(),
  new asyncio.Condition(), new asyncio.Semaphore(2), new asyncio.BoundedSemaphore(2), new asyncio.Barrier(2), new asyncio.Queue(),
  new asyncio.PriorityQueue(), new asyncio.LifoQueue(), new asyncio.ContextVar("v"), asyncio.copyContext(), new asyncio.TaskGroup(),
  new asyncio.Runner(), asyncio.timeout(1), new asyncio.AsyncExitStack(), new asyncio.ValueError("x"),
  new asyncio.ExceptionGroup("g", [new asyncio.KeyError("k")]), new asyncio.CancelledError(), asyncio.asCompleted([loop.createFuture()]),
]) print(repr(value), type(value));
});
asyncio.run(main());
`;

const printed = (events: readonly TraceEvent[]) =>
  events.map((event) => (event.type === "output" ? event.text : "")).join("");

async function runInWorker(): Promise<{ text: string; end: WorkerMessage | undefined }> {
  const { worker } = await bundleSandbox(process.cwd());
  const messages: WorkerMessage[] = [];
  const port = {
    postMessage: (message: WorkerMessage) => messages.push(message),
    onmessage: (_: { data: WorkerCommand }): void => undefined,
  };
  const addEventListener = (_: string, listen: (event: { ports: unknown[] }) => void) =>
    listen({ ports: [port] });
  runInNewContext(worker.script, { addEventListener, performance, setTimeout, TextEncoder });
  port.onmessage({ data: { program: { language: "typescript", code, era: null }, budgets: defaultBudgets } });
  const events = messages.flatMap((message) => (message.type === "events" ? message.events : []));
  return { text: printed(events), end: messages.at(-1) };
}

test("names and descriptions are the same in the worker's script as in the runtime", async () => {
  const events: TraceEvent[] = [];
  const outcome = execute(code, { era: null, observer: (event) => events.push(event) });
  expect(outcome).toEqual({ type: "returned" });
  const { text, end } = await runInWorker();
  expect(end).toEqual({ type: "finished", outcome: { type: "returned" } });
  expect(text).toBe(printed(events));
});
