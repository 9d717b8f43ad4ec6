// attack: prints one line of 100 MB
// ends: stopped output

import { print } from "corolla/builtins";

print("x".repeat(100_000_000));
