// title: Step 2: a queue of those that are ready
// watch: Tea and toast alternate line by line. Toast is done first, and tea goes on alone.

import { print } from "corolla/builtins";

const ready: Generator<void, void, void>[] = [];

function* make(what: string, steps: string[]) {
  for (const step of steps) {
    print(`${what}: ${step}`);
    yield;
  }
}

function run() {
  while (true) {
    const work = ready.shift();
    if (work === undefined) return;
    if (work.next().done) continue;
    ready.push(work);
  }
}

ready.push(make("tea", ["boil", "pour", "drink"]));
ready.push(make("toast", ["cut", "butter"]));
run();
print("breakfast is over");
