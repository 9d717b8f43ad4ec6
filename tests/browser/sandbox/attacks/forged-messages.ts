// attack: tells a trace of its own to whoever listens
// ends: returned

import { print } from "corolla/builtins";

const forged = {
  type: "finished",
  outcome: { type: "raised", exception: "Forged", message: "", traceback: [] },
};

for (let scope: object | null = globalThis; scope !== null; scope = Reflect.getPrototypeOf(scope)) {
  if (Object.hasOwn(scope, "postMessage")) print("escaped: postMessage");
}
new BroadcastChannel("corolla").postMessage(forged);
const { port1, port2 } = new MessageChannel();
port1.postMessage(forged);
dispatchEvent(new MessageEvent("message", { data: forged, ports: [port2] }));
