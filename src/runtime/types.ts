// Owns `type()`: what Python calls the class of a value.

const parentOf = Object.getPrototypeOf as (value: object) => object;

export const GeneratorPrototype = /* @__PURE__ */ parentOf(
  /* @__PURE__ */ parentOf(/* @__PURE__ */ (function* () {})()),
);

/** The name of a value's Python type: `int`, `str`, `list`, `NoneType`, or the class's own name. */
export function typeName(value: unknown): string {
  switch (typeof value) {
    case "undefined":
      return "NoneType";
    case "boolean":
      return "bool";
    case "bigint":
      return "int";
    case "number":
      return Number.isInteger(value) ? "int" : "float";
    case "string":
      return "str";
    case "symbol":
      return "symbol";
    case "function":
      return "function";
    case "object":
      return value === null ? "NoneType" : classNameOf(value);
  }
}

function classNameOf(value: object): string {
  if (Array.isArray(value)) return "list";
  if (value instanceof Map) return "dict";
  if (value instanceof Set) return "set";
  if (value instanceof Error) return value.name;
  if (Object.prototype.isPrototypeOf.call(GeneratorPrototype, value)) return "generator";
  const tag = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  if (typeof tag === "string") return tag;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? "dict" : value.constructor.name;
}

/** What Python says of a call of something that is no function. */
export function notCallable(value: unknown): TypeError {
  return new TypeError(`'${typeName(value)}' object is not callable`);
}

/** To Python `True` is a number. */
const isNumber = (value: unknown) => typeof value === "number" || typeof value === "boolean";

/** JavaScript compares whatever it is given. @throws TypeError for what Python does not compare with a whole number */
export function mustCompare(value: unknown, operator: "<" | "<="): void {
  if (isNumber(value)) return;
  throw new TypeError(`'${operator}' not supported between instances of '${typeName(value)}' and 'int'`);
}

/** JavaScript adds whatever it is given. @throws TypeError for what Python does not add to a time */
export function mustAdd(value: unknown): void {
  if (isNumber(value)) return;
  throw new TypeError(`unsupported operand type(s) for +: 'float' and '${typeName(value)}'`);
}

/** @throws TypeError for an argument that was left out */
export function mustHave(value: unknown, what: string, name: string): void {
  if (value !== undefined) return;
  throw new TypeError(`${what}() missing 1 required positional argument: '${name}'`);
}

/** @throws TypeError for what cannot be iterated */
export function mustIterate(value: unknown): void {
  if (typeof (value as Partial<Iterable<unknown>> | null | undefined)?.[Symbol.iterator] === "function")
    return;
  throw new TypeError(`'${typeName(value)}' object is not iterable`);
}

/**
 * The name of a class with its module: a class of the runtime's says both itself, a program's is in `__main__`.
 *
 * Minifiers rename classes, so ours need a name of their own: exceptions as a static field, others as a getter, because a
 * field would replace what each function has, and V8 then looks the class up slowly at every `instanceof`.
 */
export function qualifiedName(type: { readonly name: string; readonly module?: string }): string {
  const own = Object.getOwnPropertyDescriptor(type, "name");
  const isOurs = own !== undefined && (own.enumerable === true || own.get !== undefined);
  if (!isOurs)
    return (globalThis as Record<string, unknown>)[type.name] === type ? type.name : `__main__.${type.name}`;
  return type.module === undefined ? type.name : `${type.module}.${type.name}`;
}

/** The name of a value's class, with its module unless it is one of Python's own. */
export function fullNameOf(value: unknown): string {
  const name = typeName(value);
  const qualified = typeof value === "object" && value !== null ? qualifiedName(value.constructor) : name;
  return qualified.endsWith(`.${name}`) ? qualified : name;
}
