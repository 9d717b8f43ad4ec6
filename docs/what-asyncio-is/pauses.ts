// title: The loop resumes whoever is ready
// watch: Both begin at 0 s. From then on the loop resumes each one when its own timer is due.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function count(name: string, pause: number) {
  for (const number of [1, 2]) {
    print(name, number);
    await asyncio.sleep(pause);
  }
  print(name, "is done");
}

async function main() {
  await asyncio.gather(count("fast", 1), count("slow", 3));
}

asyncio.run(main());
