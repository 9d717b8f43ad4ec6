// title: A set for tasks in the background
// watch: Each callback takes its task out of the set. At the end it should be empty, so that nothing leaks.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const background = new Set<asyncio.Task>();

async function send(mail: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(`sent: ${mail}`);
}

function sendLater(mail: string, seconds: number) {
  const task = asyncio.createTask(send(mail, seconds));
  background.add(task);
  task.addDoneCallback((task) => background.delete(task));
}

async function main() {
  sendLater("invitation", 2);
  sendLater("reminder", 1);
  print("in the background:", background.size);
  await asyncio.sleep(1.5);
  print("in the background:", background.size);
  await asyncio.gather(...background);
  print("in the background:", background.size);
}

asyncio.run(main());
