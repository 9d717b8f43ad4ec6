// title: Wait until there is enough
// watch: Every deposit wakes both. Each looks whether it is enough for what they need, and goes on waiting if it is not.

import * as asyncio from "corolla";
import { print, range } from "corolla/builtins";

let balance = 0;

async function withdraw(
  name: string,
  amount: number,
  changed: asyncio.Condition,
) {
  await using _ = await asyncio.enter(changed);
  await changed.waitFor(() => balance >= amount);
  balance -= amount;
  print(`${name} takes ${amount}, ${balance} left`);
}

async function deposit(amount: number, changed: asyncio.Condition) {
  await using _ = await asyncio.enter(changed);
  balance += amount;
  print(`deposit: now ${balance}`);
  changed.notifyAll();
}

async function main() {
  const changed = new asyncio.Condition();
  await using group = new asyncio.TaskGroup();
  group.createTask(withdraw("Ada", 50, changed));
  group.createTask(withdraw("Bob", 20, changed));
  for (const _ of range(3)) {
    await asyncio.sleep(1);
    await deposit(30, changed);
  }
}

asyncio.run(main());
