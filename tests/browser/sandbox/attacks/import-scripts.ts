// attack: loads a script from the network, classic and as a module
// ends: raised NetworkError

import { print } from "corolla/builtins";

declare const canary: string;
declare function importScripts(url: string): void;

void import(`${canary}/module.js`).catch(() => undefined);
importScripts(`${canary}/script.js`);
print("escaped");
