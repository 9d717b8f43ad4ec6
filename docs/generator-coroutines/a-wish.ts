// title: An await that reaches whoever drives it
// watch: The wish comes out of send(), past morning(). What the next send() puts in goes straight back to the await.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

class Wish {
  constructor(readonly what: string) {}

  *[Symbol.iterator](): Generator<string, string, string> {
    const granted = yield this.what;
    return granted;
  }
}

async function breakfast() {
  const drink = await new Wish("something hot");
  print("breakfast with", drink);
}

async function morning() {
  await breakfast();
  print("off to work");
}

const coro = morning();
print("wished for:", coro.send(null));
try {
  coro.send("tea");
} catch (stop) {
  asyncio.except(stop, asyncio.StopIteration);
  print("the coroutine has ended");
}
