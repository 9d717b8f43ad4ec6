import { expect, test } from "vitest";
import { BaseExceptionGroup } from "./exception-groups";
import { CancelledError, KeyError, ValueError } from "./exceptions";
import { repr, reprFloat, shortRepr, str, Tuple } from "./repr";

test("values are written as Python writes them", () => {
  const values = [null, undefined, true, 3, 1.5, 1e21, 1e-7, 0.00001, NaN, -Infinity, 10n];
  expect(values.map(repr)).toEqual([
    "None",
    "None",
    "True",
    "3",
    "1.5",
    "1000000000000000000000",
    "1e-07",
    "1e-05",
    "nan",
    "-inf",
    "10",
  ]);
});

test("a string takes the quote that needs no escape", () => {
  expect(["it's", 'say "x"', `both ' and "`, "a\nb\\", "\u0001"].map(repr)).toEqual([
    `"it's"`,
    `'say "x"'`,
    `'both \\' and "'`,
    "'a\\nb\\\\'",
    "'\\x01'",
  ]);
});

test("collections are written by their items", () => {
  expect(repr([1, ["a"], new Tuple([1]), new Tuple([1, 2])])).toBe("[1, ['a'], (1,), (1, 2)]");
  expect(repr({ a: 1 })).toBe("{'a': 1}");
  expect(repr(new Map([[1, null]]))).toBe("{1: None}");
  expect([new Set(), new Set([1])].map(repr)).toEqual(["set()", "{1}"]);
});

test("classes and functions say what they are", () => {
  class Mine {
    readonly own = 1;
  }
  class MyError extends ValueError {}
  expect([Mine, MyError, ValueError, CancelledError, new Mine()].map(repr)).toEqual([
    "<class '__main__.Mine'>",
    "<class '__main__.MyError'>",
    "<class 'ValueError'>",
    "<class 'asyncio.exceptions.CancelledError'>",
    "<__main__.Mine object at 0x…>",
  ]);
  expect([function named() {}, () => 1].map(repr)).toEqual([
    "<function named at 0x…>",
    "<function <lambda> at 0x…>",
  ]);
});

test("an exception prints its message, a KeyError the repr of its key", () => {
  expect([new ValueError("x"), new ValueError(), new ValueError(1, 2), new KeyError("k")].map(str)).toEqual([
    "x",
    "",
    "(1, 2)",
    "'k'",
  ]);
  expect([new ValueError("x"), new KeyError(), new TypeError("t")].map(repr)).toEqual([
    "ValueError('x')",
    "KeyError()",
    "TypeError('t')",
  ]);
  expect(str(new BaseExceptionGroup("m", [new ValueError()]))).toBe("m (1 sub-exception)");
});

test("a time that is whole is written as a float", () => {
  expect([reprFloat(5), reprFloat(0.25), reprFloat(Infinity)]).toEqual(["5.0", "0.25", "inf"]);
});

test("a long result loses its middle", () => {
  expect(shortRepr("x".repeat(40))).toBe(`'${"x".repeat(12)}...${"x".repeat(13)}'`);
  expect(shortRepr("short")).toBe("'short'");
  expect(shortRepr([1, 2, 3, 4, 5, 6, 7])).toBe("[1, 2, 3, 4, 5, 6, ...]");
});
