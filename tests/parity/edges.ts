// Owns the edges of values: times, texts, numbers and contexts that hardly any program meets.
import { program, type Program } from "./program";

export const edges: Program[] = [
  program(
    "times without end and in the past",
    `
  async def main():
      try:
          await asyncio.wait_for(asyncio.sleep(float("inf")), 1)
      except BaseException as e:
          print(repr(e))
      asyncio.get_running_loop().call_later(-1, print, "late")
      asyncio.get_running_loop().call_at(-1, print, "past")
      await asyncio.sleep(0)
      await asyncio.sleep(0)
  asyncio.run(main())
  `,
    `
  async function main() {
    try {
      await asyncio.waitFor(asyncio.sleep(Infinity), 1);
    } catch (e) {
      print(repr(e));
    }
    asyncio.getRunningLoop().callLater(-1, print, "late");
    asyncio.getRunningLoop().callAt(-1, print, "past");
    await asyncio.sleep(0);
    await asyncio.sleep(0);
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a blocking sleep of no length that there is",
    `
  for v in [float("nan"), -1, float("inf"), 1e+300]:
      try:
          time.sleep(v)
      except BaseException as e:
          print(repr(e))
  `,
    `
  for (const v of [NaN, -1, Infinity, 1e300]) {
    try {
      time.sleep(v);
    } catch (e) {
      print(repr(e));
    }
  }
  `,
  ),
  program(
    "an object in itself is written as three dots",
    `
  l = [1]
  l.append(l)
  print(l)
  d = {}
  d["x"] = d
  print(d)
  f = asyncio.new_event_loop().create_future()
  f.set_result(f)
  print(f)
  `,
    `
  const l: any = [1];
  l.push(l);
  print(l);
  const d: any = new Map();
  d.set("x", d);
  print(d);
  const f = asyncio.newEventLoop().createFuture();
  f.setResult(f);
  print(f);
  `,
  ),
  program(
    "numbers, names of built-in errors, and what cannot be printed",
    `
  q = asyncio.PriorityQueue()
  q.put_nowait(2)
  q.put_nowait(True)
  print(q.get_nowait())
  print(type(TypeError("x")))
  print(TypeError)
  print(repr("\\x85\\u200b\\xa0é😀\\u2028 "))

  async def main():
      await asyncio.sleep(True)
      print("slept")
  asyncio.run(main())
  `,
    `
  const q = new asyncio.PriorityQueue<any>();
  q.putNowait(2);
  q.putNowait(true);
  print(q.getNowait());
  print(type(new TypeError("x")));
  print(TypeError);
  print(repr("\\u0085\\u200b\\xa0é\\u{1F600}\\u2028 "));
  async function main() {
    await asyncio.sleep(true);
    print("slept");
  }
  asyncio.run(main());
  `,
  ),
  program(
    "a context that was entered stays entered while another is current",
    `
  other = contextvars.copy_context()

  async def main():
      mine = contextvars.copy_context()
      try:
          mine.run(lambda: other.run(lambda: mine.run(print, "in")))
      except BaseException as e:
          print(repr(e)[:40])
  asyncio.run(main())
  `,
    `
  const other = asyncio.copyContext();
  async function main() {
    const mine = asyncio.copyContext();
    try {
      mine.run(() => other.run(() => mine.run(print, "in")));
    } catch (e) {
      print(repr(e).slice(0, 40));
    }
  }
  asyncio.run(main());
  `,
  ),
  program(
    "timers are cancelled early, late, by others and after the end",
    `
  async def main():
      loop = asyncio.get_running_loop()
      soon = loop.call_later(1, print, "soon")
      never = loop.call_later(9, print, "never")
      same = loop.call_later(9, print, "same")
      left = loop.call_later(99, print, "left")
      async def other():
          never.cancel()
          never.cancel()
      await asyncio.create_task(other())
      loop.call_later(2, same.cancel)
      loop.call_later(3, lambda: loop.call_later(-1, print, "too late").cancel())
      await asyncio.sleep(4)
      soon.cancel()
      try:
          async with asyncio.timeout(5) as cm:
              cm.reschedule(loop.time() + 7)
              cm.reschedule(None)
              cm.reschedule(loop.time() + 1)
              await asyncio.wait_for(asyncio.sleep(8), 3)
      except TimeoutError:
          print("timeout")
      return left
  left = asyncio.run(main())
  left.cancel()
  print(left.cancelled())
  `,
    `
  async function main() {
    const loop = asyncio.getRunningLoop();
    const soon = loop.callLater(1, print, "soon");
    const never = loop.callLater(9, print, "never");
    const same = loop.callLater(9, print, "same");
    const left = loop.callLater(99, print, "left");
    async function other() {
      never.cancel();
      never.cancel();
    }
    await asyncio.createTask(other());
    loop.callLater(2, () => same.cancel());
    loop.callLater(3, () => loop.callLater(-1, print, "too late").cancel());
    await asyncio.sleep(4);
    soon.cancel();
    try {
      await using cm = asyncio.timeout(5);
      cm.reschedule(loop.time() + 7);
      cm.reschedule(null);
      cm.reschedule(loop.time() + 1);
      await asyncio.waitFor(asyncio.sleep(8), 3);
    } catch (e) {
      asyncio.except(e, asyncio.TimeoutError);
      print("timeout");
    }
    return left;
  }
  const left = asyncio.run(main());
  left.cancel();
  print(left.cancelled());
  `,
  ),
];
