// title: Step 1: a generator, resumed by hand
// watch: The generator runs only between a resumption and its next stop. Everything else here is the program that resumes it.

import { print } from "corolla/builtins";

function* makeToast() {
  print("bread in");
  yield;
  print("bread out");
  return "toast";
}

const work = makeToast();
print("nothing has run yet");
work.next();
print("it stands at its yield, and others could run");
const step = work.next();
if (step.done) print("it returned", step.value);
