import { describe, expect, test } from "vitest";
import type { SnippetData } from "../../engines";
import { answerName, formatAnswer, judgeAnswer, parseAnswer, piecesOf, togglePiece } from "./answers";
import { type Question, questionOf } from "./question-of";

const snippet = (...texts: string[]): Pick<SnippetData, "id" | "python"> => ({
  id: "page/name",
  python: {
    source: "",
    lines: [],
    version: "3.14.2",
    transcript: {
      lines: texts.map((text) => ({ time: 0, task: null, stream: "stdout", text })),
      statements: [],
      end: { time: 3, outcome: "returned" },
    },
  },
});
const byOrder = { of: "output", others: [] } as const;
const order: Question = { type: "order", pieces: ["b", "a", "b"], right: ["a", "b", "b"] };
const choice: Question = { type: "choice", options: ["1.00 s", "3.00 s"], right: "3.00 s" };

describe("a question", () => {
  test("has the printed lines in another order, the same one each time", () => {
    const question = questionOf(snippet("a", "b", "c", "d"), byOrder);
    if (question.type !== "order") throw new Error(question.type);
    expect(question.right).toEqual(["a", "b", "c", "d"]);
    expect(question.pieces).not.toEqual(question.right);
    expect(question.pieces.toSorted()).toEqual(question.right);
    expect(questionOf(snippet("a", "b", "c", "d"), byOrder)).toEqual(question);
  });

  test.for([
    ["a", "b"],
    ["a", "a", "b"],
    ["a", "b", "a"],
  ])("never shows %j as printed", (texts) => {
    const question = questionOf(snippet(...texts), byOrder);
    expect(question.type === "order" && question.pieces).not.toEqual(texts);
  });

  test("with other answers offers the recorded one among them", () => {
    const output = questionOf(snippet("a", "b"), { of: "output", others: ["a", ""] });
    expect(output).toMatchObject({ type: "choice", right: "a\nb" });
    expect(output.type === "choice" && output.options.toSorted()).toEqual(["", "a", "a\nb"]);
    const time = questionOf(snippet("a"), { of: "time", others: ["1.00 s"] });
    expect(time).toMatchObject({ type: "choice", right: "3.00 s" });
  });

  test.for([
    [["a"], byOrder],
    [["a", "a"], byOrder],
    [[], byOrder],
    [Array.from("abcdefghi"), byOrder],
    [["a", "b"], { of: "time", others: [] }],
  ] as const)("of %j as %j cannot be made, and says what to do", ([texts, asked]) => {
    expect(() => questionOf(snippet(...texts), asked)).toThrow(/<Predict name="name">.*others=/);
  });

  test("does not take the right answer for a wrong one", () => {
    expect(() => questionOf(snippet("a"), { of: "output", others: ["a"] })).toThrow(/is the right answer/);
  });
});

test("an answer is right, wrong from a line on, or unfinished", () => {
  expect(judgeAnswer(order, ["a", "b", "b"])).toEqual({ type: "right" });
  expect(judgeAnswer(order, ["b", "a", "b"])).toEqual({ type: "wrong", rightFromStart: 0 });
  expect(judgeAnswer({ ...order, right: ["a", "b", "c"] }, ["a", "c", "b"])).toEqual({
    type: "wrong",
    rightFromStart: 1,
  });
  expect(judgeAnswer(order, ["a"])).toEqual({ type: "unfinished", missing: 2 });
  expect(judgeAnswer(choice, ["3.00 s"])).toEqual({ type: "right" });
  expect(judgeAnswer(choice, [])).toEqual({ type: "unfinished", missing: 1 });
});

test("a kept answer is read again", () => {
  expect(parseAnswer(formatAnswer(["a", "b", "b"]), order)).toEqual(["a", "b", "b"]);
  expect(parseAnswer(formatAnswer(["1.00 s"]), choice)).toEqual(["1.00 s"]);
  expect(answerName("page/name", "time")).toBe("predict:page/name:time");
});

test.for([
  null,
  "",
  "{",
  "[]",
  '{"version":2,"answer":["a","b","b"]}',
  '{"version":1,"answer":[1,2,3]}',
  formatAnswer(["a", "b", "c"]),
  formatAnswer(["a", "b"]),
])("what is kept as %j answers nothing", (text) => {
  expect(parseAnswer(text, order)).toBeNull();
});

test("an answer that is no option any more answers nothing", () => {
  expect(parseAnswer(formatAnswer(["2.00 s"]), choice)).toBeNull();
  expect(parseAnswer(formatAnswer([]), choice)).toBeNull();
});

test("pressing a line gives it the next place, pressing again takes it out", () => {
  expect(togglePiece([], 2)).toEqual([2]);
  expect(togglePiece([2], 0)).toEqual([2, 0]);
  expect(togglePiece([2, 0, 1], 0)).toEqual([2, 1]);
});

test("of two lines alike each has a place of its own", () => {
  expect(piecesOf(["b", "a", "b"], ["a", "b", "b"])).toEqual([1, 0, 2]);
});
