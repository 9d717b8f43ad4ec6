// Owns making a snippet of code that came from a link: nobody has compiled, run or checked it.
import { corollaEngine, type Listing, type SnippetData } from "../../engines";
import type { SharedCode } from "../share/link";

/** `hash` tells one link from another, so that what a reader does to one is kept apart. */
export function foreignSnippet({ code, hash }: { code: SharedCode; hash: string }): SnippetData {
  const { title, era, form, typescript, python } = code;
  return {
    id: `playground/link-${checksum(hash)}`,
    isForeign: true,
    title: title === "" ? "Code from a link" : title,
    watch: "This code came from a link. Nothing of it runs before you press Run.",
    era,
    form,
    differs: null,
    raises: null,
    fails: null,
    continues: null,
    typescript: {
      ...plainListing(typescript),
      code: "",
      map: "",
      marks: [],
      trace: { engine: corollaEngine, events: [], outcome: { type: "returned" } },
    },
    python: {
      ...plainListing(python),
      version: "3.14",
      transcript: { lines: [], statements: [], end: { time: 0, outcome: "returned" } },
    },
  };
}

/** Highlighted by the editor, which opens at once. */
function plainListing(source: string): Listing {
  const lines = source.replace(/\n$/, "").split("\n");
  return { source, lines: lines.map((line) => (line === "" ? [] : [[line.length]])) };
}

function checksum(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) | 0;
  return (sum >>> 0).toString(36);
}
