// title: Multitasking with plain generators
// watch: Two generators take turns, though nothing interrupts them. The queue decides who is next, and each yield lets it decide.

import { print, range } from "corolla/builtins";

function* count(name: string, stop: number) {
  for (const number of range(stop)) {
    print(name, number);
    yield;
  }
  print(name, "is done");
}

const ready = [count("a", 3), count("b", 2)];
while (true) {
  const generator = ready.shift();
  if (generator === undefined) break;
  if (generator.next().done) continue;
  ready.push(generator);
}
print("nobody is left");
