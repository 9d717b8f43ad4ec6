// Owns sharing a snippet: a link that holds the code of both twins, to copy or to open in the playground.
import { CopyButton } from "../CopyButton";
import type { ToolProps } from "../tools/Tools";
import styles from "./Share.module.css";
import { useLink } from "./use-link";

export function Share({ snippet: { title, era, form }, language, code }: ToolProps) {
  const { address, sentence } = useLink({ title, era, form, language, ...code });
  if (sentence !== undefined) {
    return (
      <p className={styles["share"]} role="alert">
        {sentence}
      </p>
    );
  }
  return (
    <div className={styles["share"]}>
      <label>
        <span>Link to this code, both twins; no server sees it:</span>
        <input readOnly value={address ?? ""} onFocus={({ target }) => target.select()} />
      </label>
      <div className={styles["actions"]}>
        <CopyButton label="Copy link" look="word" text={() => address ?? ""} />
        {address !== undefined && <a href={address}>Open in the playground</a>}
      </div>
    </div>
  );
}
