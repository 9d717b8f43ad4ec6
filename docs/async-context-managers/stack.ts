// title: As many managers as there are
// watch: Three connections are opened in a loop. They are closed in the opposite order, the last one first.

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const connection = asyncio.asynccontextmanager(async function* (
  name: string,
) {
  print(`${name}: open`);
  yield name;
  await asyncio.sleep(1);
  print(`${name}: closed`);
});

async function main() {
  await using entered = await asyncio.enter(
    new asyncio.AsyncExitStack(),
  );
  const names: string[] = [];
  for (const name of ["red", "green", "blue"]) {
    names.push(
      await entered.value.enterAsyncContext(connection(name)),
    );
  }
  print("all at once:", names);
}

asyncio.run(main());
