// attack: never comes back
// ends: stopped time

import { print } from "corolla/builtins";

print("before");
while (true);
