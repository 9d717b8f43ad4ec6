// Owns the row of what can be done with a snippet beside running it: compare, share, export. Each loads what it needs then.
import type { ComponentType } from "react";
import type { Language, SnippetData } from "../../engines";
import type { Trace } from "../../runtime";
import { useLater } from "../use-later";
import styles from "./Tools.module.css";

export interface ToolProps {
  snippet: SnippetData;
  language: Language;
  /** As the reader has it now. */
  code: Record<Language, string>;
  /** The last run of that code, or what the build knows of it; `null` for code that was changed and has not run. */
  trace: Trace | null;
}

const tools: Record<string, () => Promise<ComponentType<ToolProps>>> = {
  Compare: () => import("../compare/Compare").then(({ Compare }) => Compare),
  Share: () => import("../share/Share").then(({ Share }) => Share),
  Export: () => import("../export/Export").then(({ Export }) => Export),
};

const titles: Record<string, string> = {
  Compare: "Runs both twins and shows the two traces side by side",
  Share: "A link that holds the code, and the way to the playground",
  Export: "The run and the code as files",
};

export function Tools(props: ToolProps) {
  const { later, open, close } = useLater<ToolProps>();
  const openName = later.type === "closed" ? null : later.name;
  return (
    <div className={styles["tools"]} role="group" aria-label="Tools">
      <div className={styles["row"]}>
        {Object.entries(tools).map(([name, load]) => (
          <button
            key={name}
            type="button"
            className={styles["tool"]}
            title={titles[name]}
            aria-expanded={openName === name}
            onClick={() => (openName === name ? close() : open(name, load))}
          >
            {name}
          </button>
        ))}
      </div>
      {later.type === "loading" && <p role="status">Loading …</p>}
      {later.type === "failed" && (
        <p role="alert">{`${later.name} could not be loaded. Check the connection, then press it again.`}</p>
      )}
      {later.type === "open" && <later.View key={later.opening} {...props} />}
    </div>
  );
}
