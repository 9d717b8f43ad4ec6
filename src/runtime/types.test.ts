// How the runtime's classes say their names: what a minifier leaves, and what V8 keeps quick.
import { expect, test } from "vitest";
import * as asyncio from "./asyncio";

const classes = Object.entries(asyncio).filter(
  ([, value]) => typeof value === "function" && Function.prototype.toString.call(value).startsWith("class"),
);

test("a class that is no exception says its name through a getter, since a field would make it slow", () => {
  const byField = classes.filter(([, type]) => {
    if ((type as { prototype: object }).prototype instanceof Error) return false;
    return Object.getOwnPropertyDescriptor(type, "name")?.enumerable === true;
  });
  expect(byField.map(([name]) => name)).toEqual([]);
  expect(classes.length).toBeGreaterThan(20);
});
