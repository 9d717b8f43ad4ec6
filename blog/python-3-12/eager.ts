// title: Eager tasks
// watch: The first task begins when main() pauses. The second, made by the eager factory, runs at once, and is done before create_task() returns.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

async function lookUp(word: string) {
  print("looking up", word);
  return `${word}: known`;
}

async function main() {
  const first = asyncio.createTask(lookUp("lazy"));
  print("made, done:", first.done());
  print(await first);

  const loop = asyncio.getRunningLoop();
  loop.setTaskFactory(asyncio.eagerTaskFactory);
  const second = asyncio.createTask(lookUp("eager"));
  print("made, done:", second.done());
  print(await second);
}

asyncio.run(main());
