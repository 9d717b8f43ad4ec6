// Owns how text becomes words: `3.11` stays whole, `PEP 492` is `pep492`, `TaskGroup` and `call_soon` are also two words.

/** A word of the index and where it stands in the text. Several may share a place. */
export interface Token {
  term: string;
  start: number;
  end: number;
}

const PEP = /\bpep[\s_-]{0,3}0{0,3}(\d{1,4})\b/giu;
const ISSUE = /\b(?:bpo|gh|issue)[\s_-]{0,2}#?(\d{2,7})\b/giu;
/** `Python 3.11` means the release: every event is one of Python's. */
const RELEASE = /\bpy(?:thon)?[\s_-]{0,2}(\d+(?:\.\d+)+)\b/giu;
/** Letters, digits and underscores, joined by dots inside: `3.11`, `loop.call_soon`, `__aiter__`, `loop=`, `except*`. */
const WORD = /([\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)([=*]?)/gu;
const VERSION = /^\d+(?:\.\d+)+$/u;
const SNAKE_PARTS = /[^_]+/gu;
const CAMEL_PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{N}]+/gu;

/** A version is a name, not the beginning of one: `3.1` must not find `3.11`. */
export function isVersion(term: string): boolean {
  return VERSION.test(term);
}

/** Numbers are exact: `2012` is no slip for `2018`, nor `pep523` for `pep525`. */
export function isNumber(term: string): boolean {
  return /^(?:pep)?\d+$/u.test(term);
}

/** The singular of an English plural; anything else, identifiers included, comes back as it is. */
export function singular(term: string): string {
  if (term.length < 4 || !/^[a-z]+[^siu]s$/u.test(term)) return term;
  return term.endsWith("ies") ? `${term.slice(0, -3)}y` : term.slice(0, -1);
}

/** Words of which a text says nothing by having them. Not `for`, `from`, `with`: those are Python's words too. */
const STOP_WORDS = new Set(
  "a an and are as at be been by can did do does had has have how i in is it its of on or than that the they this to was were what when which who why".split(
    " ",
  ),
);

export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term);
}

/** Everything a text can be found by. */
export function indexTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const taken = numbered(text, (terms, start, end) => {
    tokens.push(...terms.map((term) => ({ term, start, end })));
  });
  for (const { 0: whole, 1: word = "", 2: sign, index } of taken.matchAll(WORD)) {
    addWord(tokens, word, index);
    if (sign) tokens.push({ term: fold(whole), start: index, end: index + whole.length });
  }
  return tokens;
}

/** The terms of a query: one for each word, in order, none of them taken apart. */
export function queryTerms(text: string): string[] {
  const found: { term: string; at: number }[] = [];
  const rest = numbered(text, ([term], at) => found.push({ term, at }));
  for (const match of rest.matchAll(WORD)) {
    const term = fold(match[0]);
    if (term !== "") found.push({ term, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at).map(({ term }) => term);
}

/**
 * Reports `PEP 492` as `pep492` and `492`, `bpo-31861` as `31861`, `Python 3.11` as `3.11`, the word to ask for first. Blanks
 * out what it reports, so that places in the text stay what they are.
 */
function numbered(
  text: string,
  report: (terms: [string, ...string[]], start: number, end: number) => void,
): string {
  const blank = (match: string, start: number, ...terms: [string, ...string[]]) => {
    report(terms, start, start + match.length);
    return " ".repeat(match.length);
  };
  return text
    .replace(PEP, (match: string, pep: string, start: number) => blank(match, start, `pep${pep}`, pep))
    .replace(ISSUE, (match: string, issue: string, start: number) => blank(match, start, issue))
    .replace(RELEASE, (match: string, release: string, start: number) => blank(match, start, release));
}

function addWord(tokens: Token[], word: string, start: number): void {
  const end = start + word.length;
  const add = (term: string, from: number, to: number) => {
    if (term !== "") tokens.push({ term, start: from, end: to });
  };
  if (isVersion(word)) {
    add(word, start, end);
    return;
  }
  let at = start;
  for (const segment of word.split(".")) {
    // `asyncio.Task.uncancel` is found by itself, by `task.uncancel` and by `uncancel`.
    const rest = fold(word.slice(at - start));
    const term = fold(segment);
    if (rest !== term) add(rest, at, end);
    add(term, at, at + segment.length);
    if (singular(term) !== term) add(singular(term), at, at + segment.length);
    // `create_task` is found by `createTask` too, and `__aiter__` by `aiter`.
    const bare = term.replaceAll("_", "");
    if (bare !== term) add(bare, at, at + segment.length);
    addParts(segment, at, add);
    at += segment.length + 1;
  }
}

function addParts(segment: string, at: number, add: (term: string, from: number, to: number) => void): void {
  // `to_thread` is found by `thread`, as `TaskGroup` is by `group`.
  const parts = [...segment.matchAll(segment.includes("_") ? SNAKE_PARTS : CAMEL_PARTS)];
  if (parts.length < 2) return;
  for (const part of parts) add(fold(part[0]), at + part.index, at + part.index + part[0].length);
}

function fold(word: string): string {
  return word.normalize("NFKC").toLowerCase();
}
