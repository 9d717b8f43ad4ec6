// title: Before: a loop from nowhere
// watch: The first line finds no loop, so it makes one and says nothing about it. This is how programs began until 3.6.
// era: 3.5

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function hello() {
  print("hello");
}

const loop = asyncio.getEventLoop();
loop.runUntilComplete(hello());
loop.close();
