import MiniSearch from "minisearch";
import { expect, test } from "vitest";
import { packIndex, unpackIndex } from "./packed-index";

const options = { fields: ["title", "names"], tokenize: (text: string) => text.split("|") };

function createIndex(): MiniSearch {
  const index = new MiniSearch(options);
  index.addAll([
    { id: 0, title: "task|group|task", names: "python -m asyncio|x" },
    { id: 1, title: "group", names: "" },
    ...Array.from({ length: 40 }, (_, i) => ({ id: i + 2, title: `n${i}`, names: i % 7 === 0 ? "x" : "y" })),
  ]);
  return index;
}

test("a packed index, unpacked, is the index", () => {
  const index = createIndex().toJSON();
  const { averageFieldLength, index: terms, ...rest } = unpackIndex(packIndex(index));
  const sorted = [...index.index].sort(([a], [b]) => (a < b ? -1 : 1));
  expect(terms).toEqual(sorted);
  expect(rest).toEqual({
    documentCount: index.documentCount,
    nextId: index.nextId,
    documentIds: index.documentIds,
    fieldIds: index.fieldIds,
    fieldLength: index.fieldLength,
    storedFields: {},
    dirtCount: 0,
    serializationVersion: 2,
  });
  averageFieldLength.forEach((length, field) =>
    expect(length).toBeCloseTo(index.averageFieldLength[field] ?? 0),
  );
});

test("it finds the same, in the same order", () => {
  const index = createIndex();
  const loaded = MiniSearch.loadJS(unpackIndex(packIndex(index.toJSON())), options);
  for (const query of ["task", "group", "x", "python -m asyncio", "n3"]) {
    const ids = (from: MiniSearch) => from.search(query, { prefix: true }).map(({ id }) => Number(id));
    expect(ids(loaded)).toEqual(ids(index));
  }
});
