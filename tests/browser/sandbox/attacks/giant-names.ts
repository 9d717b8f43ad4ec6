// attack: tasks whose names are megabytes long
// ends: returned

import * as asyncio from "corolla";

async function main() {
  const name = "x".repeat(5_000_000);
  for (let i = 0; i < 20; i++) await asyncio.createTask(asyncio.sleep(1), { name });
}

asyncio.run(main());
