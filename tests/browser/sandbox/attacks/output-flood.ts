// attack: prints 300,000 lines
// ends: stopped output

import { print } from "corolla/builtins";

for (let line = 0; line < 300_000; line++) print("line", line);
