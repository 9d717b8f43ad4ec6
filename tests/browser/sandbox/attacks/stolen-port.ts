// attack: replaces what the worker's own code calls, to get at its port
// ends: returned | raised TypeError

import * as asyncio from "corolla";
import { print } from "corolla/builtins";

const forged = {
  type: "finished",
  outcome: { type: "raised", exception: "Forged", message: "", traceback: [] },
};
const post = MessagePort.prototype.postMessage;
const steal = function (this: unknown) {
  if (this instanceof MessagePort) post.call(this, forged);
};

MessagePort.prototype.postMessage = steal;
Function.prototype.call = steal;
Function.prototype.apply = steal as typeof Function.prototype.apply;
Function.prototype.bind = steal;
Performance.prototype.now = steal as typeof Performance.prototype.now;
Array.prototype.push = function (...items) {
  steal.constructor;
  for (const item of items) this[this.length] = item;
  return this.length;
};
Object.defineProperty(Error, "prepareStackTrace", {
  value: (_: unknown, frames: { getThis(): unknown; getFunction(): unknown }[]) => {
    for (const frame of frames) {
      if (frame.getThis() instanceof MessagePort) print("escaped: this");
      if (typeof frame.getFunction() === "function") print("escaped: function");
    }
    return "";
  },
});
void new Error("x").stack;

async function main() {
  await asyncio.sleep(1);
  print("told");
}

asyncio.run(main());
