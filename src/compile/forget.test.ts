import { expect, test } from "vitest";
import { forgetErrors } from "./forget";

test("a block with using begins without an error, each with its own", () => {
  const lines = [
    "  var _stack2 = [];",
    "  try {",
    "    var _stack = [];",
    "    try {",
    "    } finally {",
    "      __callDispose(_stack, _error, _hasError);",
    "    }",
    "  } finally {",
    "    var _promise = __callDispose(_stack2, _error2, _hasError2);",
    "  }",
  ];
  expect(forgetErrors(lines.join("\n")).split("\n")).toEqual([
    "  var _stack2 = [], _hasError2 = false;",
    "  try {",
    "    var _stack = [], _hasError = false;",
    ...lines.slice(3),
  ]);
});

test("a for await begins without an error", () => {
  expect(
    forgetErrors(
      "for (var iter3 = __forAwait(g(a, b)), more3, temp3, error3; more3 = !(temp3 = yield iter3.next()).done; more3 = false) {",
    ),
  ).toBe(
    "for (var iter3 = __forAwait(g(a, b)), more3, temp3, error3 = void 0; more3 = !(temp3 = yield iter3.next()).done; more3 = false) {",
  );
});

test("what only looks like it stays as it is", () => {
  const code = [
    "var _stack = [];",
    "for (let more, temp, error; more; ) {}",
    "__callDispose(_stack2, _error2, _hasError2);",
  ].join("\n");
  expect(forgetErrors(code)).toBe(code);
});
