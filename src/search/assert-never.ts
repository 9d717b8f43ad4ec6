// Owns the end of an exhaustive switch.

export function assertNever(value: never): never {
  throw new Error(`Not a case that is known here: ${JSON.stringify(value)}`);
}
