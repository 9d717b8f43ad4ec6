// Owns telling prose that repeats the documents: runs of seven words, compared by fingerprints, so that their text need not be here.
import { createHash } from "node:crypto";

/** This many words in a row are no longer what anybody would have written. */
const length = 7;

/** Addresses are no words. */
const wordsOf = (text: string) =>
  text
    .replace(/\]\([^)]*\)/g, " ")
    .replace(/https?:\/\/\S+/g, " ")
    .toLowerCase()
    .match(/[a-z0-9_]+/g) ?? [];

/** Every seven words in a row. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(length - 1).map((_, start) => words.slice(start, start + length).join(" "));
}

/** 48 bits: too few to give the words back, enough that no two runs of a book are taken for the same. */
export const fingerprintOf = (run: string) =>
  createHash("sha256").update(run).digest().subarray(0, 6).toString("base64");

/** The runs of a text that the documents have too, each once. */
export const borrowed = (text: string, fingerprints: ReadonlySet<string>) => [
  ...new Set(runsOf(text).filter((run) => fingerprints.has(fingerprintOf(run)))),
];
