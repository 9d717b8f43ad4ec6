// attack: goes round the event loop for ever
// ends: stopped events

import * as asyncio from "corolla";

async function main() {
  while (true) await asyncio.sleep(0);
}

asyncio.run(main());
