// Owns the probes of exception groups.
import * as asyncio from "../../../src/runtime/asyncio";
import { repr, str } from "../../../src/runtime/builtins";
import { caught } from "./prelude";

export function k01() {
  const { BaseExceptionGroup: B, ExceptionGroup: E, KeyboardInterrupt, KeyError, ValueError } = asyncio;
  const wrong = (value: unknown) => value as never;
  return [
    str(new E("m", [new ValueError(1)])),
    str(new E("m", [new ValueError(1), new KeyError(2)])),
    repr(new E("m", [new ValueError(1)])),
    caught(() => new E("m", [])),
    caught(() => new E("m", wrong(3))),
    caught(() => new E(wrong(3), [new ValueError()])),
    caught(() => new E("m", wrong([3]))),
    caught(() => new E("m", [new KeyboardInterrupt()])),
    new B("m", [new ValueError()]).name,
    new B("m", [new KeyboardInterrupt()]).name,
  ];
}

export function k03() {
  const result: unknown[] = [
    caught(() => {
      try {
        throw new asyncio.ValueError();
      } catch (error) {
        asyncio.exceptStar(error, [asyncio.ExceptionGroup, () => undefined]);
      }
    }),
  ];
  try {
    throw new asyncio.ExceptionGroup("m", [new asyncio.ValueError()]);
  } catch (error) {
    asyncio.except(error);
    result.push(error.name);
  }
  return result;
}
