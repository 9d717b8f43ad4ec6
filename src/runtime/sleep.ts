// Owns `sleep`.
import { Coroutine } from "./coroutines";
import { ValueError } from "./exceptions";
import { type AbstractEventLoop, getRunningLoop, type TimerHandle } from "./events";
import { Code, MUST_WAIT, stepsOf, TURN } from "./frames";
import { Future } from "./futures";
import { mustCompare, mustHave } from "./types";

/** What a sleep waits for. */
class SleepFuture extends Future<null> {
  static override get name(): string {
    return "Future";
  }

  declare private readonly until: number;

  constructor(loop: AbstractEventLoop, until: number) {
    super({ loop });
    this.until = until;
  }

  override sleepsUntil(): number {
    return this.until;
  }
}

function wake(future: SleepFuture, result: null): void {
  if (!future.done()) future.setResult(result);
}
wake.qualname = "_set_result_unless_cancelled";

interface Sleeping {
  readonly delay: number;
  readonly result: unknown;
  timer: TimerHandle | null;
}

const SOME_TIME = /* @__PURE__ */ stepsOf<Sleeping>("sleep", {
  attempt: () => MUST_WAIT,
  wait(sleeping) {
    mustCompare(sleeping.delay, "<=");
    if (Number.isNaN(sleeping.delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const loop = getRunningLoop();
    const future = new SleepFuture(loop, loop.time() + sleeping.delay);
    sleeping.timer = loop.callAt(future.sleepsUntil(), wake, future, null);
    return future;
  },
  resumed(sleeping) {
    sleeping.timer?.cancel();
    return sleeping.result;
  },
  interrupted(sleeping) {
    sleeping.timer?.cancel();
  },
});

/** Programs give way so often that it has a kind of its own. */
const ONE_TURN = /* @__PURE__ */ new Code("sleep", TURN, true);

/**
 * Suspends the task for `delay` seconds, then gives `result`. 0 or less: one turn of the loop.
 * Source: `asyncio.tasks.sleep`.
 *
 * @throws ValueError when `delay` is NaN; TypeError for what is no number.
 *
 * @example
 * print(await asyncio.sleep(1, "done")); // done
 */
export function sleep(delay: number): Coroutine<undefined>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result?: unknown): Coroutine {
  mustHave(delay, "sleep", "delay");
  return typeof delay === "number" && delay <= 0
    ? new Coroutine(ONE_TURN, result)
    : new Coroutine(SOME_TIME, { delay, result, timer: null } satisfies Sleeping);
}
