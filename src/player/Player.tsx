// Owns how a runnable snippet is put together: both twins, the controls, and what a run gives. The page contract.
import {
  type KeyboardEvent,
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { readOutput, type SnippetData } from "../engines";
import { CodePanel } from "./CodePanel";
import { Controls, Quiet } from "./Controls";
import { CopyButton } from "./CopyButton";
import { Findings } from "./findings/Findings";
import { chooseLanguage } from "./language-choice";
import { languageNames, languages, LanguageTabs, panelId, type Tab, tabId } from "./LanguageTabs";
import { LoweredPanel } from "./lowered/LoweredPanel";
import { Output, useTold } from "./Output";
import { prepareEngine, warmEngine } from "./page-engine";
import { positionIn, problemLineOf, toldOf } from "./player-state";
import { FailureReport, MeantRefusal, MeantReport } from "./Report";
import { promptsOf, rowsOf, type SessionRows } from "./session";
import { StatusLine } from "./StatusLine";
import { TraceList } from "./TraceList";
import { Tools } from "./tools/Tools";
import { TwinHint } from "./twin/TwinHint";
import { useSnippet } from "./use-snippet";
import { type View, type ViewProps, wholly } from "./view";
import styles from "./Player.module.css";

/** What looks into a run comes with the first run. */
const Inspector = lazy(() => import("./inspect/Inspector"));

interface PlayerProps {
  snippet: SnippetData;
  view: View | undefined;
  /** Whether the page asks what the run will do. */
  isAsked?: boolean;
  /** Whether the editor stands in the place of the listing from the start. */
  startsOpen?: boolean;
}

export function Player({ snippet, view: View, isAsked = false, startsOpen = false }: PlayerProps) {
  const base = useId();
  const [isLowered, setIsLowered] = useState(false);
  const { language, edits, player, known, recording, ran, run, playRecording, reset } = useSnippet(
    snippet,
    startsOpen,
  );
  const { state } = player;
  const edit = edits[language];
  const told = useTold(state);
  const expected = useMemo(() => readOutput(known.events), [known]);
  // Of code that the reader has changed nothing is known until it runs.
  const isUnknown = toldOf(state) === null && edit.isEdited;
  const isOld = toldOf(state) !== null && ran !== edit.code;
  const copyable = state.phase !== "idle" ? told.lines : isUnknown ? [] : expected.lines;
  const rows = useMemo(() => rowsOf(told, ran), [told, ran]);
  const expectedRows = useMemo(
    () => (edit.isEdited ? noRows : rowsOf(expected, snippet[language].source)),
    [edit.isEdited, expected, snippet, language],
  );
  const prompts = useMemo(() => promptsIn(snippet), [snippet]);
  const lowered = useRef("");
  const setLowered = useCallback((code: string) => {
    lowered.current = `${code}\n`;
  }, []);
  const section = useRef<HTMLElement>(null);
  const panels = useRef<HTMLDivElement>(null);
  const sources = useMemo(
    () => ({ typescript: snippet.typescript.source, python: snippet.python.source }),
    [snippet],
  );
  const current = toldOf(state);
  const viewed: ViewProps =
    current === null ? wholly(known) : { trace: current.trace, position: positionIn(current) };
  const isRecording = viewed.trace === recording;
  // What looks into a new run comes in turns of its own, after what the run printed.
  const inspected = useDeferredValue(current?.trace ?? null);
  // Another failure at the same line is another problem, to be marked again.
  const failure = state.phase === "failed" ? state.failure : null;
  const problem = useMemo(() => (failure === null ? null : { line: problemLineOf(failure) }), [failure]);
  const room = <div className={styles["room"]} />;
  // A line that a finding points at, as long as the run stands where it was asked for.
  const [asked, setAsked] = useState<{ line: number; place: number } | null>(null);
  const chosenLine = asked !== null && asked.place === current?.place ? asked.line : null;
  const meant = state.phase === "done" && state.trace.outcome.type === "raised" ? state.trace.outcome : null;

  const tab: Tab = isLowered && language === "typescript" ? "lowered" : language;
  const choose = (chosen: Tab) => {
    setIsLowered(chosen === "lowered");
    chooseLanguage(chosen === "lowered" ? "typescript" : chosen);
  };
  const runByKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run();
  };
  return (
    <section
      ref={section}
      aria-label={`Snippet: ${snippet.title}`}
      data-state={state.phase}
      className={styles["snippet"]}
      onKeyDown={runByKey}
      onPointerEnter={() => prepareEngine(language)}
      onFocus={() => prepareEngine(language)}
    >
      <div className={styles["head"]}>
        <p className={styles["title"]}>{snippet.title}</p>
        <LanguageTabs base={base} tab={tab} onChoose={choose} />
        <p className={styles["watch"]}>
          {snippet.watch}
          {snippet.before !== undefined && !edit.isEdited && (
            <span className={styles["added"]}>
              {` ${newLines(snippet[language].added?.length ?? 0)} since “${snippet.before}”.`}
            </span>
          )}
        </p>
      </div>
      <div ref={panels} className={styles["panels"]}>
        <div className={styles["corner"]}>
          <CopyButton
            label="Copy code"
            look="icon"
            text={() => (tab === "lowered" ? lowered.current : edit.code)}
          />
        </div>
        {languages.map((name) => (
          <CodePanel
            key={name}
            base={base}
            language={name}
            isActive={name === tab}
            listing={snippet[name]}
            prompts={prompts?.[name] ?? null}
            edit={edits[name]}
            problem={name === language ? problem : null}
            onRun={run}
          />
        ))}
        {tab === "lowered" && (
          <LoweredPanel
            id={panelId(base, tab)}
            labelledBy={tabId(base, tab)}
            snippet={snippet}
            code={edit.code}
            isCompiled={snippet.isForeign !== true && snippet.fails === null && !edit.isEdited}
            run={viewed}
            onShow={setLowered}
          />
        )}
      </div>
      {!edits.typescript.isEdited && !edits.python.isEdited && (
        <TwinHint
          sources={sources}
          language={language}
          names={languageNames}
          panels={panels}
          panelIds={{ typescript: panelId(base, "typescript"), python: panelId(base, "python") }}
        />
      )}
      {edit.notice !== null && <p className={styles["notice"]}>{edit.notice}</p>}
      <Controls
        state={state}
        isEditing={edit.isEditing}
        isEditorShown={edit.isEditing && tab !== "lowered"}
        onRun={run}
        onStop={player.stop}
        onReset={reset}
        onEdit={() => {
          setIsLowered(false);
          edit.open();
        }}
        onSkipWaits={player.transport.skipWaits}
        onWarm={() => warmEngine(language)}
      />
      {state.phase === "failed" && (
        <FailureReport
          failure={state.failure}
          hasBegun={state.trace !== null && state.trace.events.length > 0}
          source={ran}
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
        recordedFrom={
          language === "python" && !edit.isEdited && !snippet.isForeign
            ? `CPython ${snippet.python.version}`
            : null
        }
        action={
          <CopyButton
            label="Copy output"
            look="word"
            text={() => copyable.map(({ text }) => `${text}\n`).join("")}
          />
        }
        findings={
          <Findings
            told={current}
            source={ran}
            onChoose={({ event, line }) => {
              player.transport.move(event + 1);
              if (line !== null) setAsked({ line, place: event + 1 });
            }}
          />
        }
        status={
          <StatusLine
            state={state}
            snippet={snippet}
            language={language}
            isEdited={edit.isEdited}
            ran={{ isEdited: ran !== snippet[language].source, isOld }}
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
      {View !== undefined &&
        !isUnknown &&
        (isAsked && current === null ? (
          <details className={styles["picture"]}>
            <summary>Show the picture</summary>
            <View {...viewed} />
          </details>
        ) : (
          <View {...viewed} />
        ))}
      <div role="region" aria-label="Trace" className={styles["trace"]}>
        {current !== null && current.trace.events.length > 0 && (
          <Suspense fallback={room}>
            {inspected === current.trace ? (
              <Inspector
                told={current}
                transport={player.transport}
                source={ran}
                chosenLine={chosenLine}
                section={section}
                panelId={panelId(base, language)}
              />
            ) : (
              room
            )}
          </Suspense>
        )}
        {!isUnknown && (
          <TraceList
            {...viewed}
            onChoose={current === null ? null : (event) => player.transport.move(event + 1)}
          />
        )}
      </div>
      <Tools
        snippet={snippet}
        language={language}
        code={{ typescript: edits.typescript.code, python: edits.python.code }}
        trace={isUnknown || isOld ? null : isRecording ? snippet.typescript.trace : viewed.trace}
      />
    </section>
  );
}

const noRows: SessionRows = { hidden: 0, rows: [] };

const newLines = (count: number) => (count === 1 ? "One line is new" : `${count} lines are new`);

/** The prompts of a session in both languages: where its statements stand, the runs have told. */
function promptsIn({ form, typescript, python }: SnippetData) {
  if (form === "script") return null;
  return {
    typescript: promptsOf(typescript.source, readOutput(typescript.trace.events).statements),
    python: promptsOf(python.source, python.transcript.statements),
  };
}
