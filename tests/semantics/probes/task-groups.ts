// Owns the probes of task groups.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr } from "../../../src/runtime/builtins";
import { caught, eacatch, newLoop, run, type AtTheEnd } from "./prelude";

const loopTime = () => asyncio.getRunningLoop().time();

/** Sleeps long; says `word` when it is cancelled. */
async function sleeper<T>(out: T[], word: T) {
  try {
    await asyncio.sleep(9);
  } catch (error) {
    asyncio.except(error, asyncio.CancelledError);
    out.push(word);
    throw error;
  }
}

export function f01() {
  async function main() {
    const out: unknown[] = [];
    async function leaf(i: number) {
      await asyncio.sleep(i);
      out.push(i);
    }
    const group = new asyncio.TaskGroup();
    async function adder() {
      await asyncio.sleep(1);
      group.createTask(leaf(3));
      return "r";
    }
    let task: asyncio.Task<string> | null = null;
    {
      await using _entered = group;
      task = group.createTask(adder());
      out.push("body");
    }
    return [out, task.result(), repr(group).replace(" entered", "")];
  }
  return run(main());
}

export function f02() {
  async function main() {
    const out: string[] = [];
    async function ok() {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        await asyncio.sleep(1);
        out.push("ok cancelled");
        throw error;
      }
    }
    async function bad() {
      await asyncio.sleep(1);
      throw new asyncio.ValueError("b");
    }
    async function w() {
      await using group = new asyncio.TaskGroup();
      group.createTask(ok());
      group.createTask(bad());
      await sleeper(out, "body cancelled");
    }
    return [await eacatch(w()), out, loopTime(), asyncio.currentTask()?.cancelling()];
  }
  return run(main());
}

export function f04() {
  async function main() {
    async function s() {
      await asyncio.sleep(9);
    }
    async function own() {
      throw new asyncio.CancelledError();
    }
    let task: asyncio.Task<void> | null = null;
    {
      await using group = new asyncio.TaskGroup();
      task = group.createTask(s());
      group.createTask(own());
      await asyncio.sleep(1);
      task.cancel();
    }
    return [task.cancelled(), loopTime()];
  }
  return run(main());
}

export function f05(): AtTheEnd {
  async function main() {
    async function c() {}
    const make = () => c() as unknown as asyncio.Coroutine;
    const result: unknown[] = [];
    const group = new asyncio.TaskGroup();
    const coro = make();
    result.push(
      caught(() => group.createTask(coro)),
      asyncio.getcoroutinestate(coro),
    );
    {
      await using _entered = group;
    }
    const late = make();
    result.push(
      caught(() => group.createTask(late)),
      asyncio.getcoroutinestate(late),
    );
    async function bad() {
      throw new asyncio.ValueError();
    }
    async function w() {
      await using other = new asyncio.TaskGroup();
      other.createTask(bad());
      try {
        await asyncio.sleep(1);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        result.push(caught(() => other.createTask(c())));
        throw error;
      }
    }
    await eacatch(w());
    async function again() {
      await using _entered = group;
    }
    result.push(await eacatch(again()));
    return result;
  }
  const result = run(main());
  return (reports) => [result, reports];
}

export function f07() {
  async function main() {
    async function s() {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        throw new asyncio.ValueError("x");
      }
    }
    const out: unknown[] = [];
    async function w() {
      try {
        await using group = new asyncio.TaskGroup();
        group.createTask(s());
      } catch (error) {
        asyncio.exceptStar(error, [
          asyncio.ValueError,
          () => out.push(["eg", asyncio.currentTask()?.cancelling()]),
        ]);
      }
      try {
        await asyncio.sleep(1);
        out.push("no cancel");
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push("cancelled at next await");
        throw error;
      }
    }
    const t = asyncio.createTask(w());
    await asyncio.sleep(1);
    t.cancel();
    return [await eacatch(t), out];
  }
  return run(main());
}

export function f08() {
  const loop = newLoop();
  async function main() {
    async function ki() {
      throw new asyncio.SystemExit(2);
    }
    await using group = new asyncio.TaskGroup();
    group.createTask(ki());
    await asyncio.sleep(9);
  }
  const t = loop.createTask(main());
  const result = [caught(() => loop.runUntilComplete(t)), caught(() => loop.runUntilComplete(t))];
  loop.close();
  return result;
}

export function f10() {
  async function main() {
    async function bad() {
      throw new asyncio.ValueError("v");
    }
    try {
      await using group = new asyncio.TaskGroup();
      group.createTask(bad());
      await asyncio.sleep(9);
    } catch (error) {
      asyncio.exceptStar(error, [asyncio.ValueError, () => undefined]);
    }
    await asyncio.sleep(0);
    return [asyncio.currentTask()?.cancelling(), "alive"];
  }
  return run(main());
}

export function f11() {
  async function main() {
    async function s() {
      await asyncio.sleep(9);
    }
    const tasks: asyncio.Task<void>[] = [];
    async function w() {
      await using group = new asyncio.TaskGroup();
      tasks.push(group.createTask(s()));
      throw new asyncio.KeyError("body");
    }
    return [await eacatch(w()), tasks[0]?.cancelled()];
  }
  return run(main());
}

export function f13() {
  async function main() {
    asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
    const out: unknown[] = [];
    async function bad() {
      throw new asyncio.ValueError("e");
    }
    async function w() {
      await using group = new asyncio.TaskGroup();
      const t = group.createTask(bad());
      out.push(["after create", t.done()]);
      await asyncio.sleep(0);
      out.push("after sleep0");
    }
    return [await eacatch(w()), out];
  }
  return run(main());
}

export function f14() {
  async function main() {
    const out: string[] = [];
    async function bad() {
      await asyncio.sleep(1);
      throw new asyncio.ValueError();
    }
    async function w() {
      await using group = new asyncio.TaskGroup();
      group.createTask(sleeper(out, "child"));
      group.createTask(bad());
      await sleeper(out, "body");
    }
    await eacatch(w());
    return out;
  }
  return run(main());
}
