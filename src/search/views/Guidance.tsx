// Owns the sentences of the search: what can be typed, what was found instead, what was not, and what went wrong.
import type { ReactNode } from "react";
import { assertNever } from "../assert-never";
import type { Answer } from "../find";
import styles from "./Guidance.module.css";
import type { Site } from "./use-site";

interface GuidanceProps {
  site: Site;
  text: string;
  answer: Answer;
  onRetry: () => void;
  onTry: (text: string) => void;
}

const EXAMPLES = ["TaskGroup", "call_soon", "PEP 492", "3.11"];

export function Guidance({ site, text, answer, onRetry, onTry }: GuidanceProps): ReactNode {
  switch (site.type) {
    case "loading":
      return null;
    case "failed":
      return (
        <div role="alert" className={styles["failed"]}>
          <p>
            The index of the search could not be loaded, so nothing can be found yet. Is there a connection?
          </p>
          <p className={styles["problem"]}>{site.problem}</p>
          <button type="button" className={styles["button"]} onClick={onRetry}>
            Try again
          </button>
        </div>
      );
    case "ready":
      if (text.trim() === "") return <Examples lead="Names, words, PEPs, releases: try" onTry={onTry} />;
      if (answer.count > 0) return <Corrections answer={answer} />;
      return (
        <>
          <p className={styles["said"]}>
            Nothing on this site has “{text.trim()}”. It was looked for in titles, headings, names and texts
            of docs, reference, history and posts, with slips of the finger forgiven.
          </p>
          {answer.nearest.length === 0 && <Examples lead="Try" onTry={onTry} />}
        </>
      );
    default:
      return assertNever(site);
  }
}

function Corrections({ answer }: { answer: Answer }): ReactNode {
  return answer.corrections.map(({ typed, used }) => (
    <p key={typed} className={styles["said"]}>
      Nothing is called “{typed}”; showing “{used}”.
    </p>
  ));
}

function Examples({ lead, onTry }: { lead: string; onTry: (text: string) => void }): ReactNode {
  return (
    <p className={styles["said"]}>
      {lead}{" "}
      {EXAMPLES.map((example) => (
        <button key={example} type="button" className={styles["example"]} onClick={() => onTry(example)}>
          {example}
        </button>
      ))}
    </p>
  );
}
