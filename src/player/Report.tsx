// Owns telling what went wrong: in prose first (what, at which line, what to do), the traceback below it.
import type { Problem } from "../compile";
import type { Outcome } from "../runtime";
import { assertNever } from "./assert-never";
import type { Failure } from "./player-state";
import styles from "./Report.module.css";

type Raised = Omit<Extract<Outcome, { type: "raised" }>, "type">;

interface ReportProps {
  failure: Failure;
  isEdited: boolean;
}

export function FailureReport({ failure, isEdited }: ReportProps) {
  const way = isEdited
    ? "Correct it and run again, or press Reset for the original."
    : "Run it again, or press Edit to change it.";
  switch (failure.type) {
    case "raised":
      return (
        <div role="alert" className={styles["report"]}>
          <p>
            {endSentence(failure)} Nobody caught it. {way}
          </p>
          <Traceback raised={failure} />
        </div>
      );
    case "not-compiled":
      return (
        <div role="alert" className={styles["report"]}>
          <p>It does not compile, so it did not run. {way}</p>
          {failure.problems.map((problem, index) => (
            <CompileProblem key={index} problem={problem} />
          ))}
        </div>
      );
    case "no-run":
      return (
        <div role="alert" className={styles["report"]}>
          <p>{failure.sentence}</p>
        </div>
      );
    default:
      return assertNever(failure);
  }
}

/** A program that ended with the exception that it is there to show. */
export function MeantReport({ raised }: { raised: Raised }) {
  return (
    <div className={styles["meant"]}>
      <p>{endSentence(raised)} It is meant to.</p>
      <Traceback raised={raised} />
    </div>
  );
}

function endSentence({ exception, message, traceback }: Raised): string {
  const line = traceback.at(-1)?.line;
  const said = message === "" ? exception : `${exception}: ${message}`;
  return `The program ended with ${said}${/[.!?]$/.test(said) ? "" : line === undefined ? "." : ""}${line === undefined ? "" : ` (line ${line}).`}`;
}

function CompileProblem({ problem: { message, line, column, length, lineText } }: { problem: Problem }) {
  const mark = " ".repeat(Math.max(0, column - 1)) + "^".repeat(Math.max(1, length));
  return (
    <>
      <p>
        <strong>{`Line ${line}, column ${column}:`}</strong> {message}
      </p>
      <pre
        className={styles["text"]}
        tabIndex={0}
        role="group"
        aria-label={`Line ${line}`}
      >{`${lineText}\n${mark}`}</pre>
    </>
  );
}

function Traceback({ raised: { exception, message, traceback } }: { raised: Raised }) {
  if (traceback.length === 0) return null;
  const frames = traceback.map(({ name, line }) => `  line ${line}, in ${name}`);
  const last = message === "" ? exception : `${exception}: ${message}`;
  return (
    <pre className={styles["text"]} tabIndex={0} role="group" aria-label="Traceback">
      {["Traceback (most recent call last):", ...frames, last].join("\n")}
    </pre>
  );
}
