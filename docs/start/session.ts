// title: At the console
// watch: Each statement shows its value below it. An error does not end the session.
// form: console

import * as asyncio from "corolla";

async function hello() {
  await asyncio.sleep(1);
  return "hello";
}

hello;
asyncio.run(hello());
throw new asyncio.ValueError("no tea");
("still here");
