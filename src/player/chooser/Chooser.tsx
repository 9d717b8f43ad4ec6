// Owns the chooser on a page: one question after another, down to an answer with its reason.
import { useId, useRef, useState } from "react";
import { followAnswers, firstQuestion, type Step } from "./advice";
import styles from "./Chooser.module.css";

type Question = Extract<Step, { type: "question" }>;
type Advice = Extract<Step, { type: "advice" }>;

export function Chooser() {
  const base = useId();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  /** Where the keyboard goes on when all is asked anew. */
  const first = useRef<HTMLInputElement>(null);
  const steps = followAnswers(answers);
  const advice = steps.find((step) => step.type === "advice");
  return (
    <section aria-label="Chooser" className={styles["chooser"]}>
      {steps.map(
        (step) =>
          step.type === "question" && (
            <fieldset key={step.id} className={styles["question"]}>
              <legend>{step.text}</legend>
              {step.options.map(({ label }, index) => (
                <label key={label} className={styles["option"]}>
                  <input
                    ref={step === firstQuestion && index === 0 ? first : undefined}
                    type="radio"
                    name={`${base}-${step.id}`}
                    checked={answers[step.id] === label}
                    onChange={() => setAnswers({ ...answers, [step.id]: label })}
                  />
                  {label}
                </label>
              ))}
            </fieldset>
          ),
      )}
      <div role="status">{advice !== undefined && <AdviceText advice={advice} />}</div>
      {advice !== undefined && (
        <button
          type="button"
          className={`co-button ${styles["again"]}`}
          onClick={() => {
            setAnswers({});
            first.current?.focus();
          }}
        >
          Start again
        </button>
      )}
      <details className={styles["all"]}>
        <summary>All questions and answers</summary>
        <Branch step={firstQuestion} />
      </details>
    </section>
  );
}

function AdviceText({ advice: { title, reason, href } }: { advice: Advice }) {
  return (
    <div className={styles["advice"]}>
      <p>
        <strong>{title}.</strong> {reason} <a href={href}>Documentation</a>
      </p>
    </div>
  );
}

/** The whole tree as a list: for readers without a script, on paper, and in a hurry. */
function Branch({ step }: { step: Question | Advice }) {
  if (step.type === "advice") return <AdviceText advice={step} />;
  return (
    <>
      <p>{step.text}</p>
      <ul>
        {step.options.map(({ label, next }) => (
          <li key={label}>
            {label}
            <Branch step={next} />
          </li>
        ))}
      </ul>
    </>
  );
}
