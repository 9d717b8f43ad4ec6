// Owns what a post of the history must say in its front matter, field by field.
import * as v from "valibot";
import { isDate } from "./dates";
import { KINDS, WEIGHTS } from "./event";

const text = v.pipe(v.string("must be text; put it in quotes."), v.trim(), v.minLength(1, "is empty."));

/** YAML reads `3.10` as the number 3.1 and a bare date as a moment: both must be quoted. */
const version = v.pipe(
  v.string('must be a release in quotes, e.g. python: "3.10" (without them YAML reads 3.1).'),
  v.regex(/^\d+\.\d+$/, 'must be a minor release, e.g. python: "3.11".'),
);
const date = v.pipe(
  v.string('must be a date in quotes, e.g. date: "2022-10-24".'),
  v.check(isDate, 'must be a day that exists, written "2022-10-24".'),
);
const url = v.pipe(text, v.url("is not a URL."), v.startsWith("https://", "must begin with https://."));

/** Without it a missing field and a misspelt one would both be told in valibot's words. */
function fieldMessage(issue: v.StrictObjectIssue): string {
  if (issue.expected === "never") return "is not a field that is known here.";
  return issue.received === "undefined" ? "is missing." : "must have fields of its own.";
}

const reference = v.strictObject({ label: text, url }, fieldMessage);

/** A page of this site, and an anchor if need be. */
const path = v.pipe(
  text,
  v.regex(/^\/(docs|blog)\/[a-z0-9-]+(#[\w-]+)?$/, "must be a path of this site, e.g. /docs/async-await."),
);
const page = v.strictObject({ label: text, url: path }, fieldMessage);

const event = v.strictObject(
  {
    id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower case words joined by hyphens.")),
    python: v.optional(version),
    date,
    kind: v.picklist(KINDS, `must be one of ${KINDS.join(", ")}.`),
    weight: v.optional(v.picklist(WEIGHTS, `must be one of ${WEIGHTS.join(", ")}.`), "main"),
    title: text,
    summary: text,
    names: v.optional(v.array(text), []),
    peps: v.optional(v.array(v.pipe(v.number("must be a number."), v.integer(), v.minValue(1))), []),
    refs: v.pipe(
      v.array(reference),
      v.minLength(1, "needs at least one reference: where can it be read up?"),
    ),
    docs: v.optional(v.array(page), []),
    run: v.optional(path),
    landmark: v.optional(v.pipe(text, v.maxLength(14, "is too long for the axis: at most 14 letters."))),
  },
  fieldMessage,
);

const release = v.strictObject(
  {
    python: version,
    date,
    endOfLife: date,
    schedule: url,
    planned: v.optional(v.boolean(), false),
    /** Other days on which something of the series came out: bug-fix releases, alphas. */
    others: v.optional(v.array(v.strictObject({ name: text, date }, fieldMessage)), []),
  },
  fieldMessage,
);

/** Docusaurus reads the rest of a post's front matter and checks it itself. */
export const postSchema = v.looseObject({
  title: text,
  slug: v.pipe(text, v.regex(/^[a-z0-9-]+$/, "must be lower case words joined by hyphens.")),
  date: v.date("must be the day of the release, unquoted: date: 2022-10-24."),
  releases: v.pipe(v.array(release), v.minLength(1, "needs the release that the post is about.")),
  events: v.pipe(v.array(event), v.minLength(1, "needs at least one event.")),
});

export type WrittenPost = v.InferOutput<typeof postSchema>;
export type WrittenEvent = WrittenPost["events"][number];
export type WrittenRelease = WrittenPost["releases"][number];
