// Owns the editor in the page: loaded when it is first wanted; until then the listing stays where it is.
import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../../engines";
import type { CodeEditor, EditorOptions } from "./code-editor";
import styles from "./Editor.module.css";

/** What went wrong last: each failure is another object, so that it is marked again at the same line. */
export interface Problem {
  line: number | null;
}

interface EditorProps {
  language: Language;
  text: string;
  takesFocus: boolean;
  problem: Problem | null;
  onChange: (text: string) => void;
  onRun: () => void;
  /** Shown while the editor loads. */
  children: ReactNode;
}

type Loading = { type: "loading" } | { type: "open"; editor: CodeEditor } | { type: "failed" };

export function Editor({ language, text, takesFocus, problem, onChange, onRun, children }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const [loading, setLoading] = useState<Loading>({ type: "loading" });
  const [attempt, setAttempt] = useState(0);
  const change = useEffectEvent(onChange);
  const run = useEffectEvent(onRun);
  const optionsFor = useEffectEvent((parent: HTMLElement): EditorOptions => {
    return { parent, language, text, onChange: (now) => change(now), onRun: () => run() };
  });

  useEffect(() => {
    let isGone = false;
    let editor: CodeEditor | null = null;
    import("./code-editor").then(
      ({ openEditor }) => {
        if (isGone || host.current === null) return;
        editor = openEditor(optionsFor(host.current));
        setLoading({ type: "open", editor });
      },
      () => setLoading({ type: "failed" }),
    );
    return () => {
      isGone = true;
      editor?.close();
    };
  }, [language, attempt]);
  const tryAgain = () => {
    setLoading({ type: "loading" });
    setAttempt(attempt + 1);
  };

  const editor = loading.type === "open" ? loading.editor : null;
  // Before anything more can be typed.
  useLayoutEffect(() => editor?.show(text), [editor, text]);
  useEffect(() => editor?.markLine(problem?.line ?? null), [editor, problem]);
  useEffect(() => {
    if (takesFocus) editor?.focus();
  }, [editor, takesFocus]);
  return (
    <>
      {loading.type !== "open" && children}
      <div ref={host} className={styles["editor"]} hidden={loading.type !== "open"} />
      {loading.type === "open" && <p className={styles["hint"]}>Escape, then Tab, leaves the editor.</p>}
      {loading.type === "failed" && (
        <p className={styles["hint"]} role="alert">
          The editor did not load. Check the connection, then{" "}
          <button type="button" className={styles["again"]} onClick={tryAgain}>
            try again
          </button>
          .
        </p>
      )}
    </>
  );
}
