// Owns what TypeScript must be told about snippets: it types the call of an `async function` as a Promise, and here that
// call gives a coroutine object (src/runtime/coroutines.ts), which can also be driven by hand.
interface Promise<T> {
  /** Runs to the next suspension. @throws StopIteration with the result at the end. */
  send(value: unknown): unknown;
  /** Raises `error` where the coroutine is suspended. */
  throw(error: unknown): unknown;
  /** Raises `GeneratorExit` where the coroutine is suspended. */
  close(): void;
  /** Python's `__await__`, so that `yield*` may take it. */
  [Symbol.iterator](): Iterator<unknown, T, unknown>;
}
