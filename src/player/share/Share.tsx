// Owns sharing a snippet: a link that holds the code of both twins, to copy or to open in the playground.
import useBaseUrl from "@docusaurus/useBaseUrl";
import { useEffect, useState } from "react";
import { CopyButton } from "../CopyButton";
import type { ToolProps } from "../tools/Tools";
import { formatLink } from "./link";
import styles from "./Share.module.css";

const tooLong = "The code is too long for a link. Copy it instead, or take it along as a file.";
const notMade = "This browser cannot make the link. Copy the code instead.";

export function Share({ snippet, language, code }: ToolProps) {
  const playground = useBaseUrl("/playground");
  const [link, setLink] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { title, era, form } = snippet;
  const { typescript, python } = code;
  useEffect(() => {
    let isLatest = true;
    formatLink({ title, era, form, language, typescript, python }).then(
      (hash) => {
        if (!isLatest) return;
        setProblem(hash === null ? tooLong : null);
        setLink(hash === null ? null : new URL(playground, location.href).href + hash);
      },
      () => isLatest && setProblem(notMade),
    );
    return () => {
      isLatest = false;
    };
  }, [title, era, form, language, typescript, python, playground]);

  if (problem !== null) {
    return (
      <p className={styles["share"]} role="alert">
        {problem}
      </p>
    );
  }
  return (
    <div className={styles["share"]}>
      <label>
        <span>Link to this code, both twins; no server sees it:</span>
        <input readOnly value={link ?? ""} onFocus={({ target }) => target.select()} />
      </label>
      <div className={styles["actions"]}>
        <CopyButton label="Copy link" look="word" text={() => link ?? ""} />
        {link !== null && <a href={link}>Open in the playground</a>}
      </div>
    </div>
  );
}
