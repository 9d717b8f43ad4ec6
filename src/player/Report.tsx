// Owns telling what went wrong: in prose first (what, at which line, what to do), the traceback below it.
import type { ReactNode } from "react";
import type { Problem } from "../compile";
import type { Outcome } from "../runtime";
import { assertNever } from "./assert-never";
import type { Failure } from "./player-state";
import styles from "./Report.module.css";

type Raised = Omit<Extract<Outcome, { type: "raised" }>, "type">;

interface ReportProps {
  failure: Failure;
  /** Whether anything of the program ran. */
  hasBegun: boolean;
  /** The code that was run. */
  source: string;
  isEdited: boolean;
  /** What a reader can do when nothing ran. */
  actions?: ReactNode;
}

export function FailureReport({ failure, hasBegun, source, isEdited, actions }: ReportProps) {
  const way = isEdited
    ? "Correct it and run again, or press Reset for the original."
    : "Run it again, or press Edit to change it.";
  switch (failure.type) {
    case "raised":
      return !hasBegun && refusals.test(failure.exception) ? (
        <div role="alert" className={styles["report"]}>
          <p>
            {refusalSentence(failure)} {way}
          </p>
          <Refusal raised={failure} source={source} />
        </div>
      ) : (
        <div role="alert" className={styles["report"]}>
          <p>
            {endSentence(failure)} Nobody caught it. {hintFor(failure)} {way}
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
          {actions}
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

/** A program that does not compile, which is what it is there to show. */
export function MeantRefusal({ raised, source }: { raised: Raised; source: string }) {
  return (
    <div className={styles["meant"]}>
      <p>{refusalSentence(raised)} It is meant to fail.</p>
      <Refusal raised={raised} source={source} />
    </div>
  );
}

/** What a compiler refuses with. Raised by a program that runs, they are exceptions like others. */
const refusals = /^(?:Syntax|Indentation|Tab)Error$/;

function refusalSentence({ traceback }: Raised): string {
  const line = traceback.at(-1)?.line;
  return `It does not compile, so nothing ran.${line === undefined ? "" : ` The error is at line ${line}.`}`;
}

/** In the form in which CPython tells it. */
function Refusal({ raised, source }: { raised: Raised; source: string }) {
  const line = raised.traceback.at(-1)?.line ?? null;
  const text = line === null ? [] : [`  line ${line}`, `    ${source.split("\n")[line - 1]?.trim() ?? ""}`];
  return (
    <pre className={styles["text"]} tabIndex={0} role="group" aria-label="Error">
      {[...text, lastWords(raised)].join("\n")}
    </pre>
  );
}

/** What CPython's own words leave out: they know nothing of a page. */
function hintFor({ exception, message }: Raised): string {
  if (exception === "EOFError")
    return "A program in a page has no keyboard to read from: write the answer into the code.";
  if (message.includes("start new thread"))
    return "A program in a page cannot start threads of its own; asyncio.to_thread() has one for it.";
  return "";
}

function endSentence(raised: Raised): string {
  const line = raised.traceback.at(-1)?.line;
  const said = lastWords(raised);
  const where = line === undefined ? "" : ` at line ${line}`;
  return `The program ended${where} with ${said}${/[.!?]$/.test(said) ? "" : "."}`;
}

const lastWords = ({ exception, message }: Raised) =>
  message === "" ? exception : `${exception}: ${message}`;

function CompileProblem({ problem: { message, line, column, length, lineText } }: { problem: Problem }) {
  const mark = " ".repeat(Math.max(0, column - 1)) + "^".repeat(Math.max(1, length));
  return (
    <>
      <p>
        <strong>{`Line ${line}, column ${column}:`}</strong> {message}
      </p>
      {lineText !== "" && (
        <pre className={styles["text"]} tabIndex={0} role="group" aria-label={`Line ${line}`}>
          {`${lineText}\n${mark}`}
        </pre>
      )}
    </>
  );
}

function Traceback({ raised }: { raised: Raised }) {
  const { traceback } = raised;
  if (traceback.length === 0) return null;
  const frames = traceback.map(({ name, line }) => `  line ${line}, in ${name}`);
  return (
    <pre className={styles["text"]} tabIndex={0} role="group" aria-label="Traceback">
      {["Traceback (most recent call last):", ...frames, lastWords(raised)].join("\n")}
    </pre>
  );
}
