// Owns what esbuild's lowered `async` code calls: our coroutine objects in place of its Promises.
//
// esbuild turns `async function f() { await x }` into `function f() { return __async(this, null, function* () { yield x }) }`.
// (and the compile layer names that generator `f$`, after its function). With this `__async`, calling `f()` gives a coroutine object that has not begun, as PEP 492 has it.
import { Coroutine, programName } from "./coroutines";

type LoweredBody = (...args: unknown[]) => Generator<unknown, unknown, never>;

/** The free variables that lowered code needs. */
export const loweredHelpers = {
  __async(self: unknown, args: ArrayLike<unknown> | null, body: LoweredBody): Coroutine {
    const iterator = args === null ? body.call(self) : body.apply(self, args as unknown[]);
    return new Coroutine(programName(body), iterator, "lowered");
  },
} satisfies Record<string, unknown>;
