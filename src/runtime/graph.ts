// Owns the call graph: for a future, the coroutines that wait inside it and the tasks that wait for it.
// Source: `asyncio.graph` (3.14).
import { Coroutine } from "./coroutines";
import { getRunningLoopOrNull } from "./events";
import { RuntimeError } from "./exceptions";
import { print } from "./builtins";
import { Future } from "./futures";
import { host } from "./host";
import { repr } from "./repr";
import { currentTask, Task } from "./tasks";

/** A coroutine in a call graph. */
export interface FrameCallGraphEntry {
  /** The coroutine's name. */
  readonly name: string;
  readonly kind: "async" | "generator";
}

/** A future, what waits inside it, and who waits for it. */
export interface FutureCallGraph {
  readonly future: Future;
  /** What runs or waits inside, the innermost first. */
  readonly callStack: readonly FrameCallGraphEntry[];
  readonly awaitedBy: readonly FutureCallGraph[];
}

/** What programs said by hand. */
const added = /* @__PURE__ */ new WeakMap<object, Set<Future>>();

/**
 * Says that `waiter` waits for `future`, where asyncio cannot know: the call graph shows it. What is no future is no
 * matter. Source: `asyncio.futures.future_add_to_awaited_by`.
 *
 * @example
 * const future = asyncio.getRunningLoop().createFuture();
 * asyncio.futureAddToAwaitedBy(future, asyncio.currentTask());
 * print(asyncio.captureCallGraph(future)?.awaitedBy.length); // 1
 */
export function futureAddToAwaitedBy(future: unknown, waiter: unknown): void {
  if (!(future instanceof Future) || !(waiter instanceof Future)) return;
  added.set(future, (added.get(future) ?? new Set<Future>()).add(waiter));
}

/**
 * Takes back what `futureAddToAwaitedBy` said. Source: `asyncio.futures.future_discard_from_awaited_by`.
 *
 * @example
 * const future = asyncio.getRunningLoop().createFuture();
 * asyncio.futureAddToAwaitedBy(future, asyncio.currentTask());
 * asyncio.futureDiscardFromAwaitedBy(future, asyncio.currentTask());
 * print(asyncio.captureCallGraph(future)?.awaitedBy.length); // 0
 */
export function futureDiscardFromAwaitedBy(future: unknown, waiter: unknown): void {
  if (future instanceof Future && waiter instanceof Future) added.get(future)?.delete(waiter);
}

/** How much of a call graph is told. */
export interface CallGraphOptions {
  /**
   * At most so many entries of each stack; 0: none. Of the current task the innermost, of others the outermost;
   * negative: the other way round.
   */
  limit?: number | null;
}

/**
 * Who waits for whom, from a future (the current task unless given) outwards. Does not suspend.
 * Source: `asyncio.graph.capture_call_graph`.
 *
 * @returns `null` outside a task
 * @throws RuntimeError outside a running loop, without a future.
 *
 * @example
 * const graph = asyncio.captureCallGraph();
 * print(graph?.callStack.map(({ name }) => name)); // ['main']
 */
export function captureCallGraph(
  future: Future | null = null,
  options: CallGraphOptions = {},
): FutureCallGraph | null {
  if (future !== null && !(future instanceof Future)) {
    throw new TypeError(`${repr(future)} object does not appear to be compatible with asyncio.Future`);
  }
  if (future === null && getRunningLoopOrNull() === null) {
    throw new RuntimeError(
      "capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided",
    );
  }
  const start = future ?? currentTask();
  return start === null ? null : graphOf(start, options.limit ?? null);
}

function graphOf(future: Future, limit: number | null): FutureCallGraph {
  const stack = future instanceof Task ? stackOf(future.getCoro() as Coroutine) : [];
  // As in asyncio, a positive limit counts from the innermost in the current task, from the outermost in others.
  const isCurrent = future === (host.currentTask as Task | null);
  const callStack = limit === null ? stack : limitedTo(isCurrent ? limit : -limit, stack);
  const waiters = new Set([...future.awaitedBy(), ...(added.get(future) ?? [])]);
  const awaitedBy = [...waiters].map((waiter) => graphOf(waiter, limit));
  return { future, callStack, awaitedBy };
}

/** So many entries from the front, or from the back when negative. */
function limitedTo<T>(limit: number, entries: readonly T[]): readonly T[] {
  return limit < 0 ? entries.slice(limit) : entries.slice(0, limit);
}

/** Coroutines that stand for a line of their caller: Python has none there. */
const PARTS_OF_CALLERS: ReadonlySet<string> = /* @__PURE__ */ new Set(["__aexit__", "enter", "withAsync"]);

function stackOf(outermost: Coroutine): FrameCallGraphEntry[] {
  const stack: FrameCallGraphEntry[] = [];
  for (let at: unknown = outermost; at instanceof Coroutine; at = at.crAwait) {
    if (at.internal && PARTS_OF_CALLERS.has(at.qualname)) continue;
    stack.unshift({
      name: at.qualname,
      kind: at[Symbol.toStringTag] === "coroutine" || at.internal ? "async" : "generator",
    });
  }
  return stack;
}

/**
 * The call graph as text. Source: `asyncio.graph.format_call_graph`.
 *
 * @example
 * const text = asyncio.formatCallGraph();
 * print(text.includes("main")); // True
 */
export function formatCallGraph(future: Future | null = null, options: CallGraphOptions = {}): string {
  const graph = captureCallGraph(future, options);
  return graph === null ? "" : linesOf(graph, "").join("\n");
}

/**
 * Prints the call graph, as `formatCallGraph` gives it. Source: `asyncio.graph.print_call_graph`.
 *
 * @example
 * asyncio.currentTask()?.setName("main");
 * asyncio.printCallGraph(null, { limit: 0 }); // * Task(name='main', id=0x…)
 */
export function printCallGraph(future: Future | null = null, options: CallGraphOptions = {}): void {
  print(formatCallGraph(future, options));
}

function linesOf({ future, callStack, awaitedBy }: FutureCallGraph, indent: string): string[] {
  const name = future instanceof Task ? `Task(name=${repr(future.getName())}, id=0x…)` : "Future(id=0x…)";
  const lines = [`* ${name}`];
  if (callStack.length > 0) lines.push("  + Call stack:");
  for (const entry of callStack) lines.push(`  |   in ${entry.kind} ${entry.name}()`);
  if (awaitedBy.length > 0) lines.push("  + Awaited by:");
  return [
    ...lines.map((line) => indent + line),
    ...awaitedBy.flatMap((graph) => linesOf(graph, `${indent}    `)),
  ];
}
