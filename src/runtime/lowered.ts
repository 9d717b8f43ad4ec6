// Owns what esbuild's lowered `async` code calls: our coroutine objects in place of its Promises.
//
// esbuild turns `async function f() { await x }` into `function f() { return __async(this, null, function* () { yield x }) }`
// (and the compile layer names that generator `f$`, after its function). With this `__async`, calling `f()` gives a
// coroutine object that has not begun, as PEP 492 has it. In the same way `async function*`, `for await` and
// `await using` come to mean what Python's async generators, `async for` and `async with` mean.
import { asyncIterator, delegate } from "./async-iteration";
import { AsyncGenerator } from "./asyncgens";
import { Await } from "./awaitables";
import { asyncgenCode, Coroutine, loweredCode } from "./coroutines";
import { callDispose, using } from "./using";

type LoweredBody = (...args: unknown[]) => Generator<unknown, unknown, never>;

function begin(self: unknown, args: ArrayLike<unknown> | null, body: LoweredBody) {
  return args === null ? body.call(self) : body.apply(self, args as unknown[]);
}

/** The free variables that lowered code needs. */
export const loweredHelpers = {
  __async: (self: unknown, args: ArrayLike<unknown> | null, body: LoweredBody) =>
    new Coroutine(loweredCode(body.name), begin(self, args, body)),
  __asyncGenerator: (self: unknown, args: ArrayLike<unknown> | null, body: LoweredBody) =>
    new AsyncGenerator(asyncgenCode(body.name), begin(self, args, body)),
  __await: Await,
  __yieldStar: delegate,
  __forAwait: asyncIterator,
  __using: using,
  __callDispose: callDispose,
} satisfies Record<string, unknown>;
