// Owns the contract of history.json with whoever reads it: valibot for our tests, a JSON schema for everybody.
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { KINDS, WEIGHTS } from "./event";

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.description("ISO, a day"));
const url = v.pipe(v.string(), v.regex(/^https?:\/\//));
const release = v.pipe(v.string(), v.regex(/^\d+\.\d+$/), v.description("A minor release of Python"));

const history = v.pipe(
  v.strictObject({
    $schema: url,
    releases: v.array(
      v.strictObject({
        python: release,
        date: day,
        endOfLife: day,
        schedule: v.pipe(url, v.description("The PEP with the release's schedule")),
        planned: v.pipe(v.boolean(), v.description("Not out yet when it was read")),
      }),
    ),
    events: v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
        url: v.pipe(url, v.description("Where the event stands on the site")),
        python: v.pipe(v.nullable(release), v.description("null: it shipped in no release")),
        date: day,
        kind: v.picklist(KINDS),
        weight: v.picklist(WEIGHTS),
        planned: v.boolean(),
        title: v.string(),
        summary: v.string(),
        names: v.pipe(v.array(v.string()), v.description("Names of the API, of keywords, of PEPs")),
        peps: v.array(v.pipe(v.number(), v.integer())),
        references: v.pipe(
          v.array(v.strictObject({ label: v.string(), url })),
          v.minLength(1),
          v.description("Where it can be read up"),
        ),
      }),
    ),
  }),
  v.title("The history of asyncio"),
  v.description("Dated events in the history of Python's generators, coroutines and asyncio, oldest first."),
);

export function historySchema(): object {
  return toJsonSchema(history, { target: "draft-2020-12" });
}
