// Owns the call graph: for a future, the coroutines that wait inside it and the tasks that wait for it.
// Source: `asyncio.graph` (3.14).
import { Coroutine } from "./coroutines";
import { getRunningLoopOrNull } from "./events";
import { RuntimeError } from "./exceptions";
import { Future } from "./futures";
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

/** How much of a call graph is told. */
export interface CallGraphOptions {
  /** At most so many entries, from the innermost; negative: from the outermost; 0: none. */
  limit?: number | null;
}

/**
 * Who waits for whom, from a future (the current task unless given) outwards. Does not suspend.
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
  const callStack = limit === null ? stack : limit < 0 ? stack.slice(limit) : stack.slice(0, limit);
  const awaitedBy = [...future.awaitedBy()].map((waiter) => graphOf(waiter, limit));
  return { future, callStack, awaitedBy };
}

function stackOf(outermost: Coroutine): FrameCallGraphEntry[] {
  const stack: FrameCallGraphEntry[] = [];
  for (let at: unknown = outermost; at instanceof Coroutine; at = at.crAwait) {
    stack.unshift({
      name: at.name,
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
