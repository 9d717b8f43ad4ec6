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
  for (
    let work = ready.shift();
    work !== undefined;
    work = ready.shift()
  ) {
    const step = work.next();
    if (step.done) continue;
    ready.push(work);
  }
}

ready.push(make("tea", ["boil", "pour", "drink"]));
ready.push(make("toast", ["cut", "butter"]));
run();
print("breakfast is over");
