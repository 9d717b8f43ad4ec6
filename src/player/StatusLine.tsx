// Owns the one sentence under the code that says where a run stands, and at its end how it compares with CPython.
import { useMemo, type ReactNode } from "react";
import { type Language, pythonMegabytes, type SnippetData } from "../engines";
import type { Trace } from "../runtime";
import { assertNever } from "./assert-never";
import { Icon } from "./icons";
import type { PlayerState } from "./player-state";
import { judge } from "./verdict";
import styles from "./StatusLine.module.css";

interface StatusLineProps {
  state: PlayerState;
  snippet: SnippetData;
  language: Language;
  isEdited: boolean;
  /** The code that was run, which may have been edited since or before. */
  ran: { isEdited: boolean; isOld: boolean };
  /** What is shown was recorded, not run here. */
  isRecording: boolean;
  onCancel: () => void;
  onPlayRecording: () => void;
}

export function StatusLine(props: StatusLineProps) {
  const { state, snippet, language, isEdited, onCancel, onPlayRecording } = props;
  return (
    <div className={styles["status"]}>
      <p role="status">{sentence(props)}</p>
      {state.phase === "idle" && language === "python" && !isEdited && !snippet.isForeign && (
        <button type="button" className={styles["action"]} onClick={onPlayRecording}>
          Play the recording
        </button>
      )}
      {state.phase === "loading" && state.progress !== null && (
        <>
          <button type="button" className={styles["action"]} onClick={onCancel}>
            Cancel
          </button>
          <progress
            aria-label={language === "python" ? "CPython" : "Compiler"}
            max={state.progress.total}
            value={state.progress.loaded}
          />
        </>
      )}
    </div>
  );
}

function sentence(props: StatusLineProps): ReactNode {
  const { state, snippet, language, isEdited, ran, isRecording } = props;
  const cpython = `CPython ${snippet.python.version}`;
  switch (state.phase) {
    case "idle":
      if (snippet.isForeign === true) return "This code came from a link. It has not been run.";
      if (isEdited) return "Edited by you. Reset brings the original back.";
      // As long in one language as in the other, so that choosing moves nothing.
      return language === "python"
        ? `Run uses ${cpython}; its first run loads ${pythonMegabytes} MB.`
        : `${snippet.differs === null ? "Checked against" : "Compared with"} ${cpython} when this page was built.`;
    case "loading":
      if (state.progress === null) return language === "python" ? `Starting ${cpython} …` : "Loading …";
      return downloading(language === "python" ? cpython : "the compiler", state.progress);
    case "running":
      return "Running …";
    case "playing":
      return isRecording ? `Playing the output recorded from ${cpython}.` : null;
    case "done":
      if (isRecording) return `This is the output recorded from ${cpython}.`;
      if (ran.isOld) return "You have changed the code since. Run shows what it does now.";
      if (ran.isEdited || snippet.isForeign === true) {
        return language === "python"
          ? `${cpython} ran this here.`
          : snippet.isForeign === true
            ? "Not compared with CPython yet: Compare does it."
            : "Edited, so not compared with CPython.";
      }
      if (language === "python") return <RunHere trace={state.trace} snippet={snippet} />;
      return snippet.fails === null ? (
        <VerdictSentence trace={state.trace} snippet={snippet} />
      ) : (
        <Agreed>{`${cpython} refuses its twin too: ${recordedError(snippet)}.`}</Agreed>
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

function downloading(what: string, { loaded, total }: { loaded: number; total: number }): string {
  if (loaded === total) return `Starting ${what} …`;
  return `Loading ${what}, once: ${megabytes(loaded)} of ${megabytes(total)} MB.`;
}

const recordedError = ({ python }: SnippetData) => python.transcript.end.outcome.replace(/^raised /, "");

function Agreed({ children }: { children: string }) {
  return (
    <span className={styles["same"]}>
      <Icon name="done" />
      {children}
    </span>
  );
}

/** What CPython did here, next to what it did when the page was written. */
function RunHere({ trace, snippet: { python } }: { trace: Trace; snippet: SnippetData }) {
  const verdict = useMemo(() => judge(trace, python.transcript), [trace, python]);
  const here = `CPython ${python.version} ran this here`;
  if (verdict?.type !== "differs") return <Agreed>{`${here}: its recording tells the same.`}</Agreed>;
  return `${here}, and its recording tells otherwise. ${verdict.difference}`;
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
