// attack: sends a request and waits for the answer
// ends: raised NetworkError

import { print } from "corolla/builtins";

declare const canary: string;

const request = new XMLHttpRequest();
request.open("GET", `${canary}/request`, false);
request.send();
print("escaped:", request.responseText);
