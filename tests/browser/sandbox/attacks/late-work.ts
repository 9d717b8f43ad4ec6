// attack: goes on when the program is over
// ends: returned

import { print } from "corolla/builtins";

declare const canary: string;

queueMicrotask(() => {
  print("escaped: a microtask");
  throw new Error("late");
});
setTimeout(() => void fetch(`${canary}/late`), 0);
setInterval(() => print("escaped: a timer"), 1);
