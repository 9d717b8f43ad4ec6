// title: The choice as a function
// watch: Only work that waits gets past the first line. From there on, what counts is whether its calls block.

import { print } from "corolla/builtins";

interface Work {
  waits: boolean;
  blocks?: boolean;
  many?: boolean;
}

function whichWay({ waits, blocks, many }: Work) {
  if (!waits) return "processes";
  if (!blocks) return "coroutines";
  if (many) return "coroutines, and threads beside them";
  return "threads";
}

print("computing:", whichWay({ waits: false }));
print("downloads:", whichWay({ waits: true }));
print("blocking:", whichWay({ waits: true, blocks: true }));
print(
  "many of these:",
  whichWay({ waits: true, blocks: true, many: true }),
);
