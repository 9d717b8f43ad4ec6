// Owns the one sentence under the code that says where a run stands, and at its end how it compares with CPython.
import { useMemo, type ReactNode } from "react";
import type { Language, SnippetData } from "../engines";
import { assertNever } from "./assert-never";
import { Icon } from "./icons";
import type { PlayerState } from "./player-state";
import { noEditedPython } from "./use-snippet";
import { judge } from "./verdict";
import styles from "./StatusLine.module.css";

interface StatusLineProps {
  state: PlayerState;
  snippet: SnippetData;
  language: Language;
  isEdited: boolean;
}

export function StatusLine(props: StatusLineProps) {
  const { state } = props;
  return (
    <div className={styles["status"]}>
      <p role="status">{sentence(props)}</p>
      {state.phase === "loading" && state.progress !== null && (
        <progress aria-label="Compiler" max={state.progress.total} value={state.progress.loaded} />
      )}
    </div>
  );
}

function sentence(props: StatusLineProps): ReactNode {
  const { state, snippet, language, isEdited } = props;
  const recorded = `recorded from CPython ${snippet.python.version}`;
  switch (state.phase) {
    case "idle":
      if (isEdited)
        return language === "python" ? noEditedPython : "Edited by you. Reset brings the original back.";
      // As long in one language as in the other, so that choosing moves nothing.
      return language === "python"
        ? `Run plays the output ${recorded}.`
        : `${snippet.differs === null ? "Checked against" : "Compared with"} CPython ${snippet.python.version} when this page was built.`;
    case "loading":
      return state.progress === null ? "Loading …" : downloading(state.progress);
    case "running":
      return "Running …";
    case "playing":
      return language === "python" ? `Playing the output ${recorded}.` : null;
    case "done":
      if (language === "python") return `This is the output ${recorded}.`;
      if (isEdited) return "Edited, so not compared with CPython.";
      return snippet.fails === null ? (
        <VerdictSentence trace={state.trace} snippet={snippet} />
      ) : (
        <Agreed>{`CPython ${snippet.python.version} refuses its twin too: ${recordedError(snippet)}.`}</Agreed>
      );
    case "failed":
      return null;
    case "stopped":
      return state.sentence;
    default:
      return assertNever(state);
  }
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const downloading = ({ loaded, total }: { loaded: number; total: number }) =>
  `Loading the compiler, once: ${megabytes(loaded)} of ${megabytes(total)} MB.`;

const recordedError = ({ python }: SnippetData) => python.transcript.end.outcome.replace(/^raised /, "");

function Agreed({ children }: { children: string }) {
  return (
    <span className={styles["same"]}>
      <Icon name="done" />
      {children}
    </span>
  );
}

function VerdictSentence({ trace, snippet }: { trace: Parameters<typeof judge>[0]; snippet: SnippetData }) {
  const { version, transcript } = snippet.python;
  const verdict = useMemo(() => judge(trace, transcript), [trace, transcript]);
  if (verdict === null) return null;
  if (verdict.type === "same") {
    return <Agreed>{`Same lines at the same times as CPython ${version}.`}</Agreed>;
  }
  return `CPython ${version} does otherwise. ${verdict.difference}`;
}
