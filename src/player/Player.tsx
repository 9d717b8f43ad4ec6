// Owns how a runnable snippet is put together: both twins, the controls, and what a run gives. The page contract.
import { type KeyboardEvent, useId, useMemo } from "react";
import { type SnippetData, transcriptLines } from "../engines";
import { CodePanel } from "./CodePanel";
import { Controls } from "./Controls";
import { CopyButton } from "./CopyButton";
import { languages, LanguageTabs } from "./LanguageTabs";
import { Output, useToldLines } from "./Output";
import { warmEngine } from "./page-engine";
import { problemLineOf } from "./player-state";
import { FailureReport, MeantRefusal, MeantReport } from "./Report";
import { StatusLine } from "./StatusLine";
import { TraceList } from "./TraceList";
import { useSnippet } from "./use-snippet";
import { inStep, type View, type ViewProps, wholly } from "./view";
import styles from "./Player.module.css";

export function Player({ snippet, view: View }: { snippet: SnippetData; view: View | undefined }) {
  const base = useId();
  const { language, edits, player, known, run, reset } = useSnippet(snippet);
  const { state } = player;
  const edit = edits[language];
  const lines = useToldLines(state);
  const expected = useMemo(() => transcriptLines(known.events), [known]);
  const copyable = state.phase === "idle" ? expected : lines;
  const isTold = "trace" in state && state.trace !== null;
  const told: ViewProps = isTold ? state : wholly(known);
  // CPython's recording holds too little to draw: its twin does the same at the same times, and is drawn in its place.
  const drawn = language === "typescript" ? told : inStep(snippet.typescript.trace, told.position);
  const meant = state.phase === "done" && state.trace.outcome.type === "raised" ? state.trace.outcome : null;

  const runByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    <section
      aria-label={`Snippet: ${snippet.title}`}
      data-state={state.phase}
      className={styles["snippet"]}
      onKeyDown={runByKey}
    >
      <div className={styles["head"]}>
        <p className={styles["title"]}>{snippet.title}</p>
        <LanguageTabs base={base} language={language} />
        <p className={styles["watch"]}>{snippet.watch}</p>
      </div>
      <div className={styles["panels"]}>
        <div className={styles["corner"]}>
          <CopyButton label="Copy code" look="icon" text={() => edit.code} />
        </div>
        {languages.map((name) => (
          <CodePanel
            key={name}
            base={base}
            language={name}
            isActive={name === language}
            listing={snippet[name]}
            edit={edits[name]}
            problemLine={name === language ? problemLineOf(state) : null}
            onRun={run}
          />
        ))}
      </div>
      {edit.notice !== null && <p className={styles["notice"]}>{edit.notice}</p>}
      <Controls
        state={state}
        isEditing={edit.isEditing}
        onRun={run}
        onStop={player.stop}
        onReset={reset}
        onEdit={edit.open}
        onSkipWaits={player.skipWaits}
        onWarm={language === "typescript" ? warmEngine : null}
      />
      {state.phase === "failed" && <FailureReport failure={state.failure} isEdited={edit.isEdited} />}
      <Output
        state={state}
        lines={lines}
        expected={expected}
        action={
          <CopyButton
            label="Copy output"
            look="word"
            text={() => copyable.map(({ text }) => `${text}\n`).join("")}
          />
        }
        status={<StatusLine state={state} snippet={snippet} language={language} isEdited={edit.isEdited} />}
      />
      {meant !== null &&
        (snippet.fails === null || edit.isEdited ? (
          <MeantReport raised={meant} />
        ) : (
          <MeantRefusal raised={meant} source={snippet[language].source} />
        ))}
      {snippet.differs !== null && (
        <p className={styles["notice"]}>{`The engines differ here: ${snippet.differs}`}</p>
      )}
      {View !== undefined && <View {...drawn} />}
      <TraceList {...told} />
    </section>
  );
}
