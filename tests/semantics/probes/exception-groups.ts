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

function shape(error: Error): unknown {
  if (!(error instanceof asyncio.BaseExceptionGroup)) return repr(error);
  return [error.name, str(error), error.exceptions.map(shape)];
}

const shapeOrNone = (error: Error | null) => (error === null ? null : shape(error));

export function k02() {
  const { ExceptionGroup, KeyError, OSError, ValueError } = asyncio;
  class Mine extends ExceptionGroup {
    static override readonly name = "Mine";
    override derive(errors: readonly Error[]) {
      return new Mine(`${this.text}!`, errors);
    }
  }
  const group = new ExceptionGroup("outer", [
    new ValueError(1),
    new ExceptionGroup("inner", [new KeyError(2), new ValueError(3)]),
    new OSError(4),
  ]);
  const isThree = (error: Error) => error instanceof asyncio.BaseException && error.args[0] === 3;
  const result: unknown[] = [
    ...group.split(ValueError).map(shapeOrNone),
    group.subgroup(TypeError),
    shapeOrNone(group.subgroup([KeyError, OSError])),
    shapeOrNone(group.subgroup(isThree)),
    new Mine("mine", [new ValueError(1), new KeyError(2)]).split(KeyError).map(shapeOrNone),
    group.split(ExceptionGroup)[0] === group,
    shape(group.derive([new TypeError("t")])),
  ];
  const out: unknown[] = [];
  const note = (error: Error) => out.push(shape(error));
  const bare = (error: Error) =>
    asyncio.exceptStar(
      error,
      [ValueError, note],
      [
        KeyError,
        (match) => {
          note(match);
          throw new OSError("from handler");
        },
      ],
    );
  const wrapped = () =>
    asyncio.exceptStar(new ValueError("w"), [
      ValueError,
      (match) => {
        throw match;
      },
    ]);
  const instead = () =>
    asyncio.exceptStar(group, [
      asyncio.Exception,
      () => {
        throw new TypeError("instead");
      },
    ]);
  const again = () =>
    asyncio.exceptStar(
      group,
      [
        ValueError,
        (match) => {
          throw match;
        },
      ],
      [KeyError, note],
    );
  const both = () =>
    asyncio.exceptStar(group, [
      ValueError,
      () => {
        throw new TypeError("new");
      },
    ]);
  const raised = (body: () => unknown) => {
    try {
      body();
      return null;
    } catch (error) {
      return shape(error as Error);
    }
  };
  result.push(
    raised(() => bare(new ValueError("v"))),
    raised(() => bare(new KeyError("k"))),
    raised(() => bare(new TypeError("t"))),
    raised(wrapped),
    raised(instead),
    raised(again),
    raised(both),
  );
  return [result, out];
}
