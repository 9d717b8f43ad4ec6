// Owns what the build knows about one snippet: both twins, how they are shown, and what running them gave.
import type { Form, Marks } from "../compile";
import type { Trace } from "../runtime";
import type { Era } from "./engine";
import type { RunTranscript } from "./transcript";

/** What a stretch of code is, by which it is coloured. */
export type TokenKind =
  "keyword" | "string" | "comment" | "number" | "function" | "class" | "punctuation" | "interpolation";

/** A stretch of a line: how many characters, and what they are; plain text is nothing. */
export type Token = [length: number, kind?: TokenKind];

export interface Listing {
  /** What the reader sees and copies: the file without its header comment. */
  source: string;
  /** How the lines of the source are coloured, found when the site was built. */
  lines: Token[][];
  /** Lines that the program before it does not have, counted from 1, if it continues one. */
  added?: number[];
}

/** The header comment of a snippet's `.ts` file, e.g. `// title: Hello, world`. */
export interface SnippetHeader {
  title: string;
  /** One sentence: what to watch for when it runs. */
  watch: string;
  form: Form;
  era: Era;
  /** Why the two engines may differ here; shown on the page. `null` is the rule: they must not. */
  differs: string | null;
  /** The exception that the program must end with, e.g. `RuntimeError`; `null`: it must end without one. */
  raises: string | null;
  /** The error with which neither twin may compile, e.g. `SyntaxError`; `null`: they must. */
  fails: string | null;
  /** The snippet before it, of which this one is the next step: a name beside it, or `page/name`. */
  continues: string | null;
}

export interface SnippetData extends SnippetHeader {
  /** Folder of the page and file name: `generator-based/hello-world`. */
  id: string;
  /** It came from a link: nobody has compiled, run or checked it. */
  isForeign?: true;
  /** The title of the snippet that it continues. */
  before?: string;
  typescript: Listing & {
    /** Compiled when the site was built, so that a first Run needs no compiler. */
    code: string;
    /** The source map of `code`, so that a traceback names the lines of `source`. */
    map: string;
    /** Where `code` can be made to tell its line. */
    marks: Marks;
    trace: Trace;
  };
  python: Listing & {
    /** The CPython that recorded the transcript, e.g. `3.14.2`. */
    version: string;
    /** What CPython printed, and when: recorded, never written by hand. */
    transcript: RunTranscript;
  };
}

/** An example of the reference: it has no twin, and its tests compare what it prints with its own comments. */
export interface ExampleData {
  listing: Listing;
  /** With its imports, and a loop that runs it. */
  program: string;
  /** `program`, compiled. */
  code: string;
}
