// title: One loop for several calls
// watch: What setUp() sets is still there in the test: same loop, same context. The last line comes from another loop, and knows nothing.

import * as asyncio from "corolla";
import { ContextVar } from "corolla";
import { print } from "corolla/builtins";

const opened = new ContextVar<string>("opened", {
  default: "nothing",
});

async function setUp() {
  await asyncio.sleep(1);
  opened.set("the connection");
}

async function testAsks() {
  await asyncio.sleep(1);
  print("the test has", opened.get());
}

const runner = new asyncio.Runner();
try {
  runner.run(setUp());
  runner.run(testAsks());
} finally {
  runner.close();
}
asyncio.run(testAsks());
