// Owns a button that copies text and says that it did.
import { useEffect, useState } from "react";
import { Icon } from "./icons";
import styles from "./Controls.module.css";

type Copying = { type: "ready" } | { type: "copied" } | { type: "refused" };
const said: Record<Copying["type"], string> = {
  ready: "",
  copied: "Copied.",
  refused: "The browser did not allow copying. Select the text and copy it by hand.",
};

interface CopyButtonProps {
  label: string;
  /** An icon shows its words when it is pointed at or has the focus. */
  look: "word" | "icon";
  text: () => string;
}

export function CopyButton({ label, look, text }: CopyButtonProps) {
  const [copying, setCopying] = useState<Copying>({ type: "ready" });
  useEffect(() => {
    if (copying.type === "ready") return;
    const timer = setTimeout(() => setCopying({ type: "ready" }), 4000);
    return () => clearTimeout(timer);
  }, [copying]);
  const copy = () => {
    // Outside a secure context there is no clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const copied = clipboard?.writeText(text()) ?? Promise.reject(new Error("There is no clipboard."));
    copied.then(
      () => setCopying({ type: "copied" }),
      () => setCopying({ type: "refused" }),
    );
  };
  return (
    <>
      <button type="button" className={styles["quiet"]} data-look={look} onClick={copy}>
        <Icon name={copying.type === "copied" ? "done" : "copy"} />
        <span className={styles["label"]}>{label}</span>
      </button>
      <span role="status" className={copying.type === "refused" ? styles["refused"] : "co-visually-hidden"}>
        {said[copying.type]}
      </span>
    </>
  );
}
