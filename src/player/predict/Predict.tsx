// Owns the question before a run: what will it print? Answered by the reader, judged by what CPython printed.
import { useCallback, useMemo, useState, useSyncExternalStore } from "react";
import type { SnippetData } from "../../engines";
import { onStored, readStored, writeStored } from "../storage";
import { type Answer, answerName, formatAnswer, type Judgement, judgeAnswer, parseAnswer } from "./answers";
import { Choices } from "./Choices";
import { Pieces } from "./Pieces";
import { type Question, type QuestionAsked, questionOf } from "./question-of";
import styles from "./Predict.module.css";

interface PredictProps extends Partial<QuestionAsked> {
  /** In MDX; the build adds `snippet` to it. */
  name?: string;
  snippet: SnippetData;
  /** A question of the page's own, in place of the usual one. */
  ask?: string;
}

const noOthers: readonly string[] = [];
const never = () => () => {};

/**
 * Stands before its `<Snippet>`. Puts the printed lines in order, or, with `others`, chooses among answers.
 *
 * @example
 * <Predict name="compute" />
 * <Predict name="compute" of="time" others={["1.00 s", "3.00 s"]} />
 */
export function Predict({ snippet, ask, of = "output", others = noOthers }: PredictProps) {
  const question = useMemo(() => questionOf(snippet, { of, others }), [snippet, of, others]);
  const { answer, isChecked, change, check } = useAnswer(answerName(snippet.id, of), question);
  const isLive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const judgement = judgeAnswer(question, answer);
  const [tries, setTries] = useState(0);
  const isTold = isChecked || (tries > 0 && judgement.type === "unfinished");
  const body =
    question.type === "order" ? (
      <Pieces key={String(isLive)} question={question} answer={answer} isLive={isLive} onChange={change} />
    ) : (
      <Choices question={question} answer={answer} isLive={isLive} onChange={change} />
    );
  return (
    <fieldset className={styles["predict"]} data-verdict={isChecked ? judgement.type : undefined}>
      <legend className={styles["legend"]}>
        <span className={styles["kind"]}>Predict</span> {snippet.title}
      </legend>
      <p className={styles["question"]}>{ask ?? usualQuestion(question, of)}</p>
      {body}
      <div className={styles["foot"]}>
        {isLive && (
          <button
            type="button"
            className="co-button"
            onClick={() => {
              setTries(judgement.type === "unfinished" ? tries + 1 : 0);
              check();
            }}
          >
            Check
          </button>
        )}
        <p role="status">{isTold && verdictSentence(judgement, question)}</p>
      </div>
      <details className={styles["answer"]}>
        <summary>Answer</summary>
        <p>{`Recorded from CPython ${snippet.python.version}:`}</p>
        <Right question={question} />
      </details>
    </fieldset>
  );
}

/** What the reader answers now, and whether it is what was last checked. A checked answer is kept in the browser. */
function useAnswer(name: string, question: Question) {
  const [draft, setDraft] = useState<Answer | null>(null);
  const subscribe = useCallback((listener: () => void) => onStored(name, listener), [name]);
  const text = useSyncExternalStore(
    subscribe,
    () => readStored(name),
    () => null,
  );
  const stored = useMemo(() => parseAnswer(text, question), [text, question]);
  const answer = draft ?? stored ?? [];
  return {
    answer,
    isChecked: draft === null && stored !== null,
    change: setDraft,
    check() {
      if (judgeAnswer(question, answer).type === "unfinished") return;
      writeStored(name, formatAnswer(answer));
      setDraft(null);
    },
  };
}

function usualQuestion(question: Question, of: QuestionAsked["of"]): string {
  if (question.type === "order") {
    return "Before you run it: in which order will it print these lines? Press them in that order.";
  }
  return of === "time"
    ? "Before you run it: at which virtual time will the program end?"
    : "Before you run it: what will it print?";
}

function verdictSentence(judgement: Judgement, question: Question): string {
  switch (judgement.type) {
    case "right":
      return "Right: CPython says the same.";
    case "unfinished":
      if (question.type === "choice") return "Choose an answer first.";
      return judgement.missing === 1
        ? "One line has no place yet."
        : `${judgement.missing} lines have no place yet.`;
    case "wrong": {
      const { rightFromStart } = judgement;
      if (question.type === "choice") return "No. Choose again, or run it and see.";
      const start =
        rightFromStart === 0
          ? "Another line comes first."
          : `Right up to line ${rightFromStart}; then another one comes.`;
      return `${start} Change the order, or run it and see.`;
    }
  }
}

function Right({ question }: { question: Question }) {
  const lines = question.type === "order" ? question.right : [question.right];
  return (
    <ol className={styles["right"]}>
      {lines.map((text, index) => (
        <li key={index} className={styles["text"]}>
          {text}
        </li>
      ))}
    </ol>
  );
}
