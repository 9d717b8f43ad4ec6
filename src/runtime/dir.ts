// Owns `dir()`: the names that Python lists for an object, its methods with underscores included.

const ofEveryObject =
  "__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ " +
  "__init__ __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ " +
  "__sizeof__ __str__ __subclasshook__";

/** What CPython 3.14 adds for the kinds of object that a program looks into. */
const own: Readonly<Record<string, string>> = {
  coroutine:
    "__await__ __class_getitem__ __del__ __name__ __qualname__ close cr_await cr_code cr_frame cr_origin cr_running cr_suspended send throw",
  generator:
    "__class_getitem__ __del__ __iter__ __name__ __next__ __qualname__ close gi_code gi_frame gi_running gi_suspended " +
    "gi_yieldfrom send throw",
  async_generator:
    "__aiter__ __anext__ __class_getitem__ __del__ __name__ __qualname__ aclose ag_await ag_code ag_frame ag_running " +
    "ag_suspended asend athrow",
};

/** The names of an object's attributes, sorted: Python's for its own kinds, else those that the object has. */
export function dirOf(value: unknown, typeName: string): string[] {
  const names = new Set(ofEveryObject.split(" "));
  const known = own[typeName];
  if (known !== undefined) for (const name of known.split(" ")) names.add(name);
  else if (typeof value === "object" && value !== null) {
    for (let at: object | null = value; at !== null && at !== Object.prototype;) {
      for (const name of Object.getOwnPropertyNames(at)) if (name !== "constructor") names.add(name);
      at = Object.getPrototypeOf(at) as object | null;
    }
  }
  return [...names].sort();
}
