// title: The choice as a function
// watch: Only work that waits gets past the first line. From there on, what counts is whether its calls block.

import { print } from "corolla/builtins";

interface Work {
  waits: boolean;
  blocks?: boolean;
  many?: boolean;
}

function whichWay({ waits, blocks = false, many = false }: Work) {
  if (!waits) return "processes";
  if (!blocks) return "coroutines";
  if (many) return "coroutines, with the blocking calls in threads";
  return "threads";
}

print("computing:", whichWay({ waits: false }));
print("downloads:", whichWay({ waits: true }));
print("a few that block:", whichWay({ waits: true, blocks: true }));
print(
  "many that block:",
  whichWay({ waits: true, blocks: true, many: true }),
);
