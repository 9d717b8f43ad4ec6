// title: Left by break
// watch: break leaves the first generator open until the program ends. The second one is closed where its block ends.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function* lines(name: string) {
  try {
    while (true) {
      await asyncio.sleep(1);
      yield `a line of ${name}`;
    }
  } finally {
    print(`${name} is closed`);
  }
}

const first = lines("first");

async function main() {
  for await (const line of first) {
    print(line);
    break;
  }
  print("after the first loop");
  {
    const closing = asyncio.aclosing(lines("second"));
    await using second = await asyncio.enter(closing);
    for await (const line of second.value) {
      print(line);
      break;
    }
  }
  print("after the second loop");
}

asyncio.run(main());
