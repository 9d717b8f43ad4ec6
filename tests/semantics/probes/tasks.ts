// Owns the probes of tasks.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, Tuple } from "../../../src/runtime/builtins";
import { acatch, caught, newLoop, run, tuples, type AtTheEnd } from "./prelude";

const loopTime = () => asyncio.getRunningLoop().time();

export function d01() {
  async function main() {
    const out: unknown[] = [];
    async function w(i: number) {
      out.push(i);
    }
    for (let i = 0; i < 3; i++) asyncio.createTask(w(i));
    out.push("main");
    await asyncio.sleep(0);
    out.push("main2");
    return out;
  }
  return run(main());
}

export function d03() {
  async function main() {
    let n = 0;
    const loop = asyncio.getRunningLoop();
    const tick = () => {
      n++;
      loop.callSoon(tick);
    };
    loop.callSoon(tick);
    async function c() {
      return n;
    }
    const a = await asyncio.createTask(c());
    return [a, n];
  }
  const loop = newLoop();
  const result = loop.runUntilComplete(main());
  loop.close();
  return result;
}

export function d04() {
  async function main() {
    async function c() {}
    const [t, u] = [asyncio.createTask(c()), asyncio.createTask(c(), { name: 7 })];
    const result = [t.getName().replace(/\d+$/, ""), u.getName()];
    u.setName(new asyncio.ValueError("z"));
    result.push(u.getName());
    await t;
    await u;
    return result;
  }
  return run(main());
}

export function d06() {
  async function main() {
    const out: unknown[] = [];
    async function c() {
      try {
        await asyncio.sleep(10);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(error.args);
        throw error;
      } finally {
        await asyncio.sleep(1);
        out.push("cleanup");
      }
    }
    const t = asyncio.createTask(c());
    await asyncio.sleep(0);
    t.cancel("msg");
    const states = [t.cancelled(), t.cancelling()];
    const result = await acatch(t);
    return [states, out, result, t.cancelled(), loopTime()];
  }
  return run(main());
}

export function d07() {
  async function main() {
    async function c() {
      try {
        await asyncio.sleep(10);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
      }
      await asyncio.sleep(0);
      return "survived";
    }
    const t = asyncio.createTask(c());
    await asyncio.sleep(0);
    t.cancel();
    return [await t, t.cancelled(), t.cancelling(), t.uncancel(), t.uncancel()];
  }
  return run(main());
}

export function d09() {
  async function main() {
    async function c() {
      return 1;
    }
    const t = asyncio.createTask(c());
    await t;
    return [t.cancel(), t.cancelling(), t.result()];
  }
  return run(main());
}

export function d10() {
  async function main() {
    const out: unknown[] = [];
    async function noSuspension() {
      out.push("nosusp");
    }
    async function c() {
      asyncio.currentTask()?.cancel("self");
      out.push("still running");
      await noSuspension();
      try {
        await asyncio.sleep(0);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(error.args);
      }
      await asyncio.sleep(0);
      return "end";
    }
    return [await asyncio.createTask(c()), out];
  }
  return run(main());
}

export function d12() {
  async function main() {
    async function c() {
      const t = asyncio.currentTask();
      t?.cancel();
      const n = t?.uncancel();
      try {
        await asyncio.sleep(0);
        return [n, "not raised"];
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        return [n, "raised"];
      }
    }
    return await asyncio.createTask(c());
  }
  return run(main());
}

export function d13() {
  async function main() {
    const out: [string, unknown][] = [];
    async function inner() {
      try {
        await asyncio.sleep(10);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(["inner", new Tuple(error.args)]);
        throw error;
      }
    }
    async function outer(t: asyncio.Task<void>) {
      try {
        await t;
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(["outer", new Tuple(error.args)]);
        throw error;
      }
    }
    const i = asyncio.createTask(inner());
    const o = asyncio.createTask(outer(i));
    await asyncio.sleep(0);
    await asyncio.sleep(0);
    o.cancel("X");
    await asyncio.wait([o]);
    return [tuples(out), i.cancelled(), o.cancelled(), i.cancelling(), o.cancelling()];
  }
  return run(main());
}

export function d15() {
  async function main() {
    async function c() {
      throw new asyncio.CancelledError("own");
    }
    const t = asyncio.createTask(c());
    return [await acatch(t), t.cancelled(), t.cancelling()];
  }
  return run(main());
}

export function d16() {
  async function main() {
    async function c() {
      throw new asyncio.KeyError("k");
    }
    const t = asyncio.createTask(c()) as asyncio.Future;
    const result: unknown[] = [
      caught(() => t.result()),
      caught(() => t.exception()),
      caught(() => t.setResult(1)),
      caught(() => t.setException(new asyncio.ValueError())),
    ];
    await asyncio.sleep(0);
    result.push(
      repr(t.exception()),
      caught(() => t.result()),
    );
    return result;
  }
  return run(main());
}

export function d18() {
  const loop = newLoop();
  async function c() {
    await loop.createFuture();
  }
  loop.createTask(c());
  loop.stop();
  loop.runForever();
  return loop.log;
}

export function d19() {
  const loop = newLoop();
  async function c() {
    throw new asyncio.SystemExit(3);
  }
  const t = loop.createTask(c());
  async function main() {
    await asyncio.sleep(5);
  }
  const m = loop.createTask(main());
  const result = [caught(() => loop.runUntilComplete(m)), t.done(), repr(t.exception()), m.done()];
  m.cancel();
  async function rest() {
    await asyncio.gather(m, { returnExceptions: true });
  }
  loop.runUntilComplete(rest());
  loop.close();
  return result;
}

export function d21() {
  const v = new asyncio.ContextVar("v", { default: "d" });
  async function main() {
    v.set("main");
    async function c() {
      const a = v.get();
      v.set("child");
      await asyncio.sleep(0);
      return [a, v.get()];
    }
    const t = asyncio.createTask(c());
    v.set("main2");
    const result: unknown[] = [await t, v.get()];
    const context = asyncio.copyContext();
    await asyncio.createTask(c(), { context });
    result.push(context.get(v), await c(), v.get());
    return result;
  }
  return run(main());
}

export function d22(): AtTheEnd {
  async function c() {}
  const result = caught(() => asyncio.createTask(c()));
  return (reports) => [result, reports];
}

export function d24() {
  async function main() {
    const out: string[] = [];
    async function c() {
      await asyncio.sleep(0);
    }
    const t = asyncio.createTask(c());
    t.addDoneCallback(() => out.push("cb1"));
    async function w() {
      await t;
      out.push("waiter");
    }
    const u = asyncio.createTask(w());
    await asyncio.sleep(0);
    t.addDoneCallback(() => out.push("cb2"));
    await u;
    return out;
  }
  return run(main());
}

export function d25() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    loop.setTaskFactory(asyncio.eagerTaskFactory);
    const out: unknown[] = [];
    const me = asyncio.currentTask();
    async function fast() {
      out.push(["in", asyncio.currentTask() === me]);
      return 1;
    }
    const t = loop.createTask(fast());
    const result: unknown[] = [t.done(), t.result(), asyncio.currentTask() === me];
    async function slow() {
      out.push("s1");
      await asyncio.sleep(0);
      out.push("s2");
    }
    const u = loop.createTask(slow());
    out.push("back");
    result.push(u.done());
    await u;
    async function boom() {
      throw new asyncio.ValueError("e");
    }
    const b = loop.createTask(boom());
    result.push(b.done(), repr(b.exception()));
    return [result, out];
  }
  return run(main());
}

export function d27() {
  const [loop, out] = [newLoop(), [] as number[]];
  async function c() {
    out.push(1);
  }
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  const t = loop.createTask(c());
  const before = [...out];
  loop.runUntilComplete(t);
  loop.close();
  return [before, out];
}

export function d28() {
  async function main() {
    async function c() {
      await asyncio.sleep(1);
    }
    const t = asyncio.createTask(c(), { name: "N" });
    const reprs = [repr(t)];
    await asyncio.sleep(0);
    reprs.push(repr(t));
    t.cancel();
    reprs.push(repr(t));
    await asyncio.wait([t]);
    reprs.push(repr(t));
    // CPython names the places, too.
    return reprs.map((text) =>
      text.replace("c() running", "c() running at F:L").replace("c() done", "c() done, defined at F:L"),
    );
  }
  return run(main());
}

export function d30() {
  async function main() {
    const future = asyncio.getRunningLoop().createFuture<string>();
    async function c() {
      try {
        return await future;
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        return "cancelled-despite-result";
      }
    }
    const t = asyncio.createTask(c());
    await asyncio.sleep(0);
    future.setResult("res");
    t.cancel();
    return await t;
  }
  return run(main());
}

export function d31() {
  async function main() {
    const loop = asyncio.getRunningLoop();
    loop.setTaskFactory((of, coro, options) => new asyncio.Task(coro, of, options));
    async function c() {}
    const t = loop.createTask(c(), { name: "zz" });
    await t;
    const result = [t.getName(), caught(() => loop.setTaskFactory(3 as never))];
    loop.setTaskFactory(null);
    return result;
  }
  return run(main());
}
