// Owns the probes of task groups in which several things fail.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { acatch, caught, eacatch, run, type AtTheEnd } from "./prelude";

async function bad(seconds: number, name: string) {
  await asyncio.sleep(seconds);
  throw new asyncio.ValueError(name);
}

export function f03() {
  async function main() {
    async function worse(name: string) {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        await asyncio.sleep(1);
        throw new asyncio.KeyError(name);
      }
    }
    async function w() {
      await using group = new asyncio.TaskGroup();
      group.createTask(worse("in shutdown"));
      group.createTask(bad(2, "never"));
      group.createTask(bad(1, "first"));
      group.createTask(bad(1, "at once"));
      try {
        await asyncio.sleep(9);
      } finally {
        // Python raises in the same place.
        // eslint-disable-next-line no-unsafe-finally
        throw new asyncio.OSError("body");
      }
    }
    return await eacatch(w());
  }
  return run(main());
}

export function f06() {
  async function main() {
    const out: string[] = [];
    async function child(name: string, seconds: number) {
      try {
        await asyncio.sleep(9);
      } finally {
        await asyncio.sleep(seconds);
        out.push(name);
      }
    }
    async function w(inBody: boolean) {
      await using group = new asyncio.TaskGroup();
      group.createTask(child("a", 2));
      group.createTask(child("b", 1));
      if (inBody) await asyncio.sleep(9);
    }
    const result: unknown[] = [];
    for (const inBody of [true, false]) {
      const t = asyncio.createTask(w(inBody));
      await asyncio.sleep(1);
      t.cancel("outside");
      result.push(await acatch(t), t.cancelled(), t.cancelling(), asyncio.getRunningLoop().time());
    }
    return [result, out];
  }
  return run(main());
}

function shape(error: Error): unknown {
  if (!(error instanceof asyncio.BaseExceptionGroup)) return repr(error);
  return [error.name, str(error), error.exceptions.map(shape)];
}

export function f09() {
  async function main() {
    async function fails() {
      throw new asyncio.ValueError("v");
    }
    async function w() {
      await using _outer = new asyncio.TaskGroup();
      await using inner = new asyncio.TaskGroup();
      inner.createTask(fails());
    }
    async function inTask() {
      await using outer = new asyncio.TaskGroup();
      outer.createTask(w());
    }
    const result: unknown[] = [];
    for (const made of [w, inTask]) {
      try {
        await made();
      } catch (error) {
        asyncio.except(error, asyncio.BaseExceptionGroup);
        result.push(shape(error));
      }
    }
    return result;
  }
  return run(main());
}

export function f15() {
  async function main() {
    async function w() {
      await using _group = new asyncio.TaskGroup();
      throw new asyncio.GeneratorExit();
    }
    return await eacatch(w());
  }
  return run(main());
}

export function f16(): AtTheEnd {
  async function main() {
    const out: unknown[] = [];
    async function late(group: asyncio.TaskGroup) {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        out.push(
          str(caught(() => group.createTask(asyncio.sleep(1))))
            .split("> ")
            .at(-1),
        );
        throw error;
      }
    }
    async function w() {
      await using group = new asyncio.TaskGroup();
      group.createTask(late(group));
      group.createTask(bad(1, "v"));
    }
    const result = await eacatch(w());
    const turns: number[] = [];
    asyncio.getRunningLoop().callSoon(() => turns.push(1));
    {
      await using group = new asyncio.TaskGroup();
      out.push(repr(group));
    }
    return [result, out, turns];
  }
  const result = run(main());
  return (reports) => [result, reports];
}

export function f17() {
  async function main() {
    const result: string[] = [];
    async function look(group: asyncio.TaskGroup) {
      try {
        await asyncio.sleep(9);
      } catch (error) {
        asyncio.except(error, asyncio.CancelledError);
        result.push(repr(group));
        throw error;
      }
    }
    async function w() {
      const group = new asyncio.TaskGroup();
      result.push(repr(group));
      await using _entered = group;
      result.push(repr(group));
      group.createTask(bad(1, ""));
      group.createTask(look(group));
      result.push(repr(group));
    }
    await eacatch(w());
    return result;
  }
  return run(main());
}
