// Owns the end of an exhaustive switch: it does not compile while a case is missing.
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}. Add its case.`);
}
