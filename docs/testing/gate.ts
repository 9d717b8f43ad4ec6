// title: Holding a moment open
// watch: Both readers ask while the first answer is still out. The gate keeps it out for as long as the test needs.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

type Fetch = (key: string) => Promise<string>;

class Cache {
  pending = new Map<string, asyncio.Task<string>>();

  constructor(private readonly fetch: Fetch) {}

  async get(key: string) {
    let task = this.pending.get(key);
    if (task === undefined) {
      task = asyncio.createTask(this.fetch(key));
      this.pending.set(key, task);
    }
    return await task;
  }
}

async function testFetchesOnce() {
  const gate = new asyncio.Event();
  const calls: string[] = [];

  async function fetch(key: string) {
    calls.push(key);
    await gate.wait();
    return key.toUpperCase();
  }

  const cache = new Cache(fetch);
  const first = asyncio.createTask(cache.get("a"));
  const second = asyncio.createTask(cache.get("a"));
  await asyncio.sleep(0);
  print("both have asked, done:", first.done(), second.done());
  gate.set();
  print(await first, await second);
  print(calls.length === 1 ? "ok" : "failed");
}

asyncio.run(testFetchesOnce());
