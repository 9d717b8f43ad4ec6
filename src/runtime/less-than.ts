// Owns Python's `<` for the values that a priority queue holds.
import { Tuple } from "./repr";
import { typeName } from "./types";

/** An object that knows its own order. */
interface Ordered {
  __lt__(other: unknown): boolean;
}

/** `a < b`. Arrays and tuples are compared item by item. @throws TypeError for what has no order. */
export function lessThan(a: unknown, b: unknown): boolean {
  const [left, right] = [itemsOf(a), itemsOf(b)];
  if (left !== null && right !== null) {
    const at = left.findIndex((item, index) => index >= right.length || !equal(item, right[index]));
    return at < 0 ? left.length < right.length : at < right.length && lessThan(left[at], right[at]);
  }
  if ((isNumber(a) && isNumber(b)) || (typeof a === "string" && typeof b === "string")) {
    return (a as number) < (b as number);
  }
  if (hasOrder(a)) return a.__lt__(b);
  throw new TypeError(`'<' not supported between instances of '${typeName(a)}' and '${typeName(b)}'`);
}

const isNumber = (value: unknown) => ["number", "bigint", "boolean"].includes(typeof value);

function hasOrder(value: unknown): value is Ordered {
  return typeof (value as Partial<Ordered> | null | undefined)?.__lt__ === "function";
}

function itemsOf(value: unknown): readonly unknown[] | null {
  if (value instanceof Tuple) return (value as Tuple).items;
  return Array.isArray(value) ? (value as unknown[]) : null;
}

/** Python's `==`, for what stands in a tuple. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const left: [string, unknown][] = Object.entries(itemsOf(a) ?? a);
  const right: [string, unknown][] = Object.entries(itemsOf(b) ?? b);
  if (left.length !== right.length || !isPlain(a) || !isPlain(b)) return false;
  return left.every(([key, item]: [string, unknown]) => {
    const other = right.find(([name]) => name === key);
    return other !== undefined && equal(item, other[1]);
  });
}

function isPlain(value: object): boolean {
  return itemsOf(value) !== null || Object.getPrototypeOf(value) === Object.prototype;
}
