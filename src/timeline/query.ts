// Owns the grammar of the search box: words, `-words`, `kind:`, `pep:`, `python:` and ranges of releases.
import { KINDS, WEIGHTS, type Kind, type Weight } from "./event";
import { queryTerms } from "../words";
import { isSingle, parseVersionRange, type VersionRange } from "./versions";

/** What an event must be (or, in `not`, must not be). An empty list asks for nothing. */
export interface Conditions {
  kinds: Kind[];
  peps: number[];
  pythons: VersionRange[];
  weights: Weight[];
}

export interface Query {
  /** The words as they were written, without conditions and negations. */
  said: string;
  /** All of these must be found. */
  terms: string[];
  /** None of these. */
  withoutTerms: string[];
  only: Conditions;
  without: Conditions;
  /** What was written and means nothing, in a sentence that says what would: `There is no kind "apis". …`. */
  notes: string[];
}

const MAX_CHARACTERS = 300;
const MAX_TERMS = 16;
const MAX_TERM_LENGTH = 60;
/** A word of the query: a quoted run, or anything without white space. */
const WORD = /(-?)(?:"([^"]*)"?|(\S+))/gu;
const OPERATOR = /^(kind|pep|python|is):(.*)$/u;

export function parseQuery(text: string): Query {
  const query: Query = {
    said: "",
    terms: [],
    withoutTerms: [],
    only: noConditions(),
    without: noConditions(),
    notes: [],
  };
  const said: string[] = [];
  for (const match of text.slice(0, MAX_CHARACTERS).matchAll(WORD)) {
    const [, minus = "", quoted, word = ""] = match;
    if (quoted !== undefined) {
      (minus ? query.withoutTerms : said).push(...(minus ? queryTerms(quoted) : [quoted]));
      continue;
    }
    // `python -m asyncio` asks for an option of Python's, `--retries` for one of a tool's: neither is a negation.
    const negated = minus !== "" && word.length > 1 && !word.startsWith("-");
    const conditions = negated ? query.without : query.only;
    const operator = OPERATOR.exec(word.toLowerCase());
    if (operator) applyOperator(operator[1] ?? "", operator[2] ?? "", conditions, query.notes);
    else if (isRange(word)) {
      // `python 3.5..3.8` is no search for the word.
      if (/^python$/iu.test(said.at(-1) ?? "")) said.pop();
      addVersions(word, conditions, query.notes);
    } else if (negated) query.withoutTerms.push(...queryTerms(word));
    else said.push(match[0]);
  }
  // Joined again, because `PEP 492` is one term in two words.
  query.said = said.join(" ");
  query.terms = tidy(queryTerms(query.said));
  query.withoutTerms = tidy(query.withoutTerms);
  return query;
}

export function noConditions(): Conditions {
  return { kinds: [], peps: [], pythons: [], weights: [] };
}

function tidy(terms: string[]): string[] {
  return [...new Set(terms)].slice(0, MAX_TERMS).map((term) => term.slice(0, MAX_TERM_LENGTH));
}

/** A single release is a word like others: it is looked for in the texts too. */
function isRange(word: string): boolean {
  const range = parseVersionRange(word);
  return range !== null && !isSingle(range);
}

function applyOperator(name: string, values: string, conditions: Conditions, notes: string[]): void {
  for (const value of values.split(",").filter((part) => part !== "")) {
    switch (name) {
      case "kind": {
        const kinds = KINDS.filter((kind) => kind.startsWith(value));
        if (kinds.length > 0) conditions.kinds.push(...kinds);
        else notes.push(`There is no kind “${value}”. The kinds are ${KINDS.join(", ")}.`);
        break;
      }
      case "pep": {
        const number = /^(?:pep)?-?(\d{1,4})$/u.exec(value)?.[1];
        if (number !== undefined) conditions.peps.push(Number(number));
        else notes.push(`“${value}” is not the number of a PEP. Write pep:492.`);
        break;
      }
      case "is": {
        const weight = WEIGHTS.find((known) => known === value);
        if (weight) conditions.weights.push(weight);
        else notes.push(`An event is main or minor, not “${value}”. Write is:main.`);
        break;
      }
      default:
        addVersions(value, conditions, notes);
    }
  }
}

function addVersions(text: string, conditions: Conditions, notes: string[]): void {
  const range = parseVersionRange(text);
  if (range) conditions.pythons.push(range);
  else notes.push(`“${text}” is not a release. Write python:3.11, or 3.5..3.8 for a range.`);
}
