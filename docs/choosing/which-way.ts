// title: The choice as a function
// watch: Only a program that waits gets past the first line, and coroutines are the answer as soon as the calls can be awaited.

import { print } from "corolla/builtins";

function whichWay(
  waits: boolean,
  callsBlock: boolean,
  many: boolean,
) {
  if (!waits) return "processes";
  if (!callsBlock) return "coroutines";
  if (many) return "coroutines, and threads for the calls that block";
  return "threads";
}

print("computing:", whichWay(false, false, false));
print("ten downloads, awaited:", whichWay(true, false, false));
print("ten downloads that block:", whichWay(true, true, false));
print("a thousand that block:", whichWay(true, true, true));
