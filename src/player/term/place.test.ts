import { expect, test } from "vitest";
import { placeOf } from "./place";

const box = { width: 300, height: 100 };
const window = { width: 800, height: 600 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test("the box stands below its word, at its beginning", () => {
  expect(placeOf({ word: word(40, 100), box, window })).toEqual({ left: 40, top: 126 });
});

test("at the right edge it moves left, and on a narrow window it keeps its margin", () => {
  expect(placeOf({ word: word(700, 100), box, window }).left).toBe(492);
  expect(placeOf({ word: word(200, 100), box, window: { ...window, width: 200 } }).left).toBe(8);
});

test("without room below it stands above", () => {
  expect(placeOf({ word: word(40, 550), box, window }).top).toBe(444);
});
