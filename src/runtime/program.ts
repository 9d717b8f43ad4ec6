// Owns a whole program: fresh state, one run from first line to last, and the sweep over what it left behind.
//
// CPython warns of a coroutine that nobody awaited, or of an exception that nobody asked for, when the object is
// collected. JavaScript does not say when that is, so here it is said once, at the end, in the order of creation.
import { newEventLoop } from "./base_events";
import { VirtualClock, type Clock } from "./clock";
import { Context, exchangeScope } from "./contextvars";
import { setEventLoop } from "./events";
import { asException, ProgramStopped } from "./exceptions";
import { exchangeHost, host, Host } from "./host";
import { str } from "./repr";
import type { Observer, Outcome, TracebackFrame } from "./trace";

export interface ProgramOptions {
  /** Hears every event of the run. */
  observer?: Observer;
  clock?: Clock;
  /** An old listing's release: up to 3.9 there was always a current event loop. */
  era?: "3.4" | "3.5" | null;
  /** Finds the program's own lines in an error that nobody caught; without it the traceback is empty. */
  traceback?: (error: Error) => TracebackFrame[];
}

/**
 * Runs `body` as a program of its own: tasks are counted from `Task-1`, time begins at 0.
 *
 * @returns how the program ended; an exception that nobody caught is part of that, and is not thrown.
 *
 * @example
 * const events: TraceEvent[] = [];
 * const outcome = runProgram(() => run(main()), { observer: (event) => events.push(event) });
 */
export function runProgram(body: () => void, options: ProgramOptions = {}): Outcome {
  const program = new Host(options.clock ?? new VirtualClock());
  program.inVirtualTime = true;
  program.observer = options.observer ?? null;
  if (options.traceback !== undefined) program.traceback = options.traceback;
  const outerHost = exchangeHost(program);
  const outerScope = exchangeScope(new Context().scope);
  try {
    if (options.era != null) setEventLoop(newEventLoop());
    const ended = outcomeOf(body);
    const outcome = host.stopped === null ? ended : stoppedBy(host.stopped);
    if (outcome.type !== "stopped") sweep();
    return outcome;
  } finally {
    exchangeHost(outerHost);
    exchangeScope(outerScope);
  }
}

function outcomeOf(body: () => void): Outcome {
  try {
    body();
    return { type: "returned" };
  } catch (thrown) {
    if (thrown instanceof ProgramStopped) return stoppedBy(thrown);
    const error = asException(thrown);
    return {
      type: "raised",
      exception: error.name,
      message: str(error),
      traceback: host.traceback(error),
    };
  }
}

function stoppedBy({ reason, message }: ProgramStopped): Outcome {
  return { type: "stopped", reason, sentence: message };
}

function sweep(): void {
  const { observer } = host;
  // What the remains still do is no part of the run; what they print and complain about is.
  host.observer =
    observer &&
    ((event) => (event.type === "output" || event.type === "report" ? observer(event) : undefined));
  const tasks = host.loops.flatMap((loop) => [...loop.tasks]);
  const neverBegun = tasks.map((task) => task.neverBegun).filter((coroutine) => coroutine !== null);
  for (const coroutine of new Set([...host.unawaited, ...neverBegun])) {
    host.report(
      "coroutine-never-awaited",
      `RuntimeWarning: ${coroutine.unawaitedText()}${host.origins.get(coroutine) ?? ""}`,
      null,
    );
  }
  for (const loop of host.loops) for (const task of loop.tasks) reportOn(task);
  for (const future of host.unretrieved) reportOn(future);
}

/** What a program's own `__repr__` raises here, nobody can catch any more. */
function reportOn(left: { report(): void }): void {
  try {
    left.report();
  } catch (error) {
    if (error instanceof ProgramStopped) throw error;
    host.report("other", `Exception ignored: ${asException(error).name}`, null);
  }
}
