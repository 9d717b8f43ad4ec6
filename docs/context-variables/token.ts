// title: Back to the value before
// watch: The first greeting is Norwegian. reset() brings English back, and would not do so twice.

import * as asyncio from "corolla";
import { ContextVar } from "corolla";
import { print } from "corolla/builtins";

const language = new ContextVar<"en" | "no">("language");

async function greet() {
  await asyncio.sleep(1);
  print({ en: "Hello", no: "Hei" }[language.get()]);
}

async function main() {
  language.set("en");
  const token = language.set("no");
  try {
    await greet();
  } finally {
    language.reset(token);
  }
  await greet();
  try {
    language.reset(token);
  } catch (error) {
    asyncio.except(error, asyncio.RuntimeError);
    print("a token works once");
  }
}

asyncio.run(main());
