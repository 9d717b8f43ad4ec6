// Owns how a runnable snippet is put together: both twins, the controls, and what a run gives. The page contract.
import { type KeyboardEvent, useId, useMemo } from "react";
import { readOutput, type SnippetData } from "../engines";
import { CodePanel } from "./CodePanel";
import { Controls, Quiet } from "./Controls";
import { CopyButton } from "./CopyButton";
import { languages, LanguageTabs } from "./LanguageTabs";
import { Output, useTold } from "./Output";
import { warmEngine } from "./page-engine";
import { problemLineOf } from "./player-state";
import { FailureReport, MeantRefusal, MeantReport } from "./Report";
import { promptsOf, rowsOf } from "./session";
import { StatusLine } from "./StatusLine";
import { TraceList } from "./TraceList";
import { useSnippet } from "./use-snippet";
import { inStep, type View, type ViewProps, wholly } from "./view";
import styles from "./Player.module.css";

export function Player({ snippet, view: View }: { snippet: SnippetData; view: View | undefined }) {
  const base = useId();
  const { language, edits, player, known, recording, ran, run, playRecording, reset } = useSnippet(snippet);
  const { state } = player;
  const edit = edits[language];
  const told = useTold(state);
  const expected = useMemo(() => readOutput(known.events), [known]);
  const copyable = state.phase === "idle" ? expected.lines : told.lines;
  const rows = useMemo(() => rowsOf(told, ran), [told, ran]);
  const expectedRows = useMemo(
    () => rowsOf(expected, snippet[language].source),
    [expected, snippet, language],
  );
  const prompts = useMemo(() => promptsIn(snippet), [snippet]);
  const isTold = "trace" in state && state.trace !== null;
  const viewed: ViewProps = isTold ? state : wholly(known);
  // CPython's recording holds too little to draw: its twin does the same at the same times, and is drawn in its place.
  const isRecording = viewed.trace === recording;
  const drawn = isRecording ? inStep(snippet.typescript.trace, viewed.position) : viewed;
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
            prompts={prompts?.[name] ?? null}
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
        onWarm={() => warmEngine(language)}
      />
      {state.phase === "failed" && (
        <FailureReport
          failure={state.failure}
          isEdited={edit.isEdited}
          actions={
            <p className={styles["actions"]}>
              <Quiet icon="reset" label="Try again" onClick={run} />
              {language === "python" && !edit.isEdited && (
                <Quiet icon="run" label="Play the recording" onClick={playRecording} />
              )}
            </p>
          }
        />
      )}
      <Output
        state={state}
        rows={rows}
        expected={expectedRows}
        recordedFrom={language === "python" && !edit.isEdited ? `CPython ${snippet.python.version}` : null}
        action={
          <CopyButton
            label="Copy output"
            look="word"
            text={() => copyable.map(({ text }) => `${text}\n`).join("")}
          />
        }
        status={
          <StatusLine
            state={state}
            snippet={snippet}
            language={language}
            isEdited={edit.isEdited}
            isRecording={isRecording}
            onCancel={player.stop}
            onPlayRecording={playRecording}
          />
        }
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
      <TraceList {...viewed} isRecording={isRecording} />
    </section>
  );
}

/** The prompts of a session in both languages: where its statements stand, the runs have told. */
function promptsIn({ form, typescript, python }: SnippetData) {
  if (form === "script") return null;
  return {
    typescript: promptsOf(typescript.source, readOutput(typescript.trace.events).statements),
    python: promptsOf(python.source, python.transcript.statements),
  };
}
