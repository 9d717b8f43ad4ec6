// Owns the third view of a program: what its async functions become, generators and helpers, with the lines of its tasks.
import { javascriptLanguage } from "@codemirror/lang-javascript";
import { highlightCode, tagHighlighter, tags } from "@lezer/highlight";
import { useEffect, useMemo, useState } from "react";
import type { SnippetData } from "../../engines";
import listing from "../CodeListing.module.css";
import { marksOf, namesOn } from "../code-marks/marks-of";
import { compileInPage } from "../page-engine";
import type { ViewProps } from "../view";
import { worldsOf } from "../world/worlds";
import styles from "./Lowered.module.css";
import { sourceLines } from "./where";

/** Where a generator's function stands, which its name tells beside its own: more than the view needs to say. */
const whereNamed = /(?<=function\* )[\p{ID_Continue}$]*·/gu;

export interface LoweredProps {
  snippet: SnippetData;
  /** As the reader has it now. */
  code: string;
  /** Whether that is what the build has compiled. */
  isCompiled: boolean;
  run: ViewProps;
  /** Hears what the panel shows, which is what there is to copy. */
  onShow: (code: string) => void;
}

type LoweredCode =
  | { type: "compiling" }
  | { type: "compiled"; source: string; code: string; map: string }
  | { type: "failed"; sentence: string };

export function Lowered({ snippet, code: source, isCompiled, run, onShow }: LoweredProps) {
  const { id, form, typescript } = snippet;
  const [own, setOwn] = useState<LoweredCode>({ type: "compiling" });
  useEffect(() => {
    if (isCompiled) return;
    let isLatest = true;
    const file = `${id.slice(id.lastIndexOf("/") + 1)}.ts`;
    void compileInPage(source, { file, form }).then((lowered) => {
      if (isLatest) setOwn(loweredOf(source, lowered));
    });
    return () => {
      isLatest = false;
    };
  }, [source, isCompiled, id, form]);

  if (isCompiled)
    return <Listing source={source} code={typescript.code} map={typescript.map} run={run} onShow={onShow} />;
  if (own.type === "failed") return <p className={styles["note"]}>{own.sentence}</p>;
  if (own.type === "compiling" || own.source !== source) return <p className={styles["note"]}>Compiling …</p>;
  return <Listing source={source} code={own.code} map={own.map} run={run} onShow={onShow} />;
}

function loweredOf(source: string, result: Awaited<ReturnType<typeof compileInPage>>): LoweredCode {
  switch (result.type) {
    case "compiled":
      return { type: "compiled", source, code: result.code, map: result.map };
    case "failed":
      return { type: "failed", sentence: "It does not compile, so it becomes nothing. Run says why." };
    case "unavailable":
      return { type: "failed", sentence: result.sentence };
  }
}

interface ListingProps {
  source: string;
  code: string;
  map: string;
  run: ViewProps;
  onShow: LoweredProps["onShow"];
}

function Listing({ source, code, map, run, onShow }: ListingProps) {
  const { events } = run.trace;
  const { shown } = run.position;
  const text = useMemo(() => code.trimEnd().replace(whereNamed, ""), [code]);
  const lines = useMemo(() => highlighted(text), [text]);
  useEffect(() => onShow(text), [onShow, text]);
  const sources = useMemo(() => sourceLines(code, map), [code, map]);
  const marks = useMemo(
    () => new Map(marksOf(worldsOf(events).at(shown), source).map((mark) => [mark.line, mark])),
    [events, shown, source],
  );
  return (
    <pre className={listing["listing"]} tabIndex={0} role="group" aria-label="Lowered code">
      <code>
        {lines.map((tokens, index) => {
          const line = sources[index] ?? null;
          const here = line === null ? undefined : marks.get(line);
          return (
            <span
              key={index}
              className={listing["line"]}
              data-marked={here !== undefined}
              title={line === null ? undefined : `Line ${line} of the TypeScript code`}
            >
              {tokens.map(([text, style], position) => (
                <span key={position} className={style === "" ? undefined : listing[style]}>
                  {text}
                </span>
              ))}
              {here !== undefined && <span className={styles["tasks"]}>{namesOn(here)}</span>}
              {"\n"}
            </span>
          );
        })}
      </code>
    </pre>
  );
}

/** The names are the listing's own styles. */
const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.bool, tags.null, tags.self], class: "keyword" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], class: "string" },
  { tag: tags.comment, class: "comment" },
  { tag: tags.number, class: "number" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: "function" },
  { tag: [tags.punctuation, tags.operator], class: "punctuation" },
]);

function highlighted(code: string): [text: string, style: string][][] {
  const lines: [string, string][][] = [[]];
  highlightCode(
    code,
    javascriptLanguage.parser.parse(code),
    highlighter,
    (text, style) => lines.at(-1)?.push([text, style]),
    () => lines.push([]),
  );
  return lines;
}
