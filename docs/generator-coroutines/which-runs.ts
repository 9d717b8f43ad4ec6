// title: Five calls
// watch: What prints has run its body. The others gave an object, and went no further.

import { print } from "corolla/builtins";

function plain() {
  print("plain: runs");
}

function* generator() {
  print("generator: runs");
  yield;
}

async function native() {
  print("native: runs");
}

async function* asyncGenerator() {
  print("async generator: runs");
  yield;
}

class Thing {
  readonly ready: boolean;

  constructor() {
    print("Thing: runs");
    this.ready = true;
  }
}

plain();
generator();
native();
asyncGenerator();
new Thing();
