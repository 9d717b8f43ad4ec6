// title: One by one
// watch: Each read blocks the program. The times add up to 4 seconds.

import { print } from "corolla/builtins";
import * as time from "corolla/time";

function read(name: string, seconds: number) {
  time.sleep(seconds);
  print(`${name}: read`);
}

read("left", 1);
read("middle", 2);
read("right", 1);
print("all read");
