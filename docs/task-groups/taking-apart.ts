// title: Taking a group apart
// watch: No time passes. subgroup() gives the part that matches, split() also the rest, and both keep the nesting.

import * as asyncio from "corolla";
import { print, repr } from "corolla/builtins";

const { ExceptionGroup, OSError, ValueError } = asyncio;

async function main() {
  const group = new ExceptionGroup("garden", [
    new ValueError("bad seed"),
    new ExceptionGroup("shed", [
      new OSError("no water"),
      new ValueError("bad spade"),
    ]),
  ]);
  print("values:", repr(group.subgroup(ValueError)));

  const [match, rest] = group.split(OSError);
  print("match:", repr(match));
  print("rest:", repr(rest));

  print("keys:", group.subgroup(asyncio.KeyError));
}

asyncio.run(main());
