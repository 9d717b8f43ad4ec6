// Owns the way into the search from every page: a button, Ctrl/Cmd+K and `/`. The rest is fetched when it is first used.
import { useState, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import styles from "./SearchButton.module.css";
import type { SearchDialogProps } from "./SearchDialog";
import { gatherText } from "./type-ahead";
import { isApple, useSearchKeys } from "./use-search-keys";

type State =
  | { type: "closed" }
  | { type: "loading" }
  | { type: "open"; Dialog: ComponentType<SearchDialogProps>; takeText: () => string }
  | { type: "failed" };

export function SearchButton(): ReactNode {
  const [state, setState] = useState<State>({ type: "closed" });
  const keys = useSyncExternalStore(
    () => () => {},
    () => (isApple() ? "⌘ K" : "Ctrl K"),
    () => "Ctrl K",
  );
  const close = () => setState({ type: "closed" });
  const open = () => {
    if (state.type === "loading" || state.type === "open") return;
    const takeText = gatherText();
    setState({ type: "loading" });
    import("./SearchDialog").then(
      ({ SearchDialog }) => setState({ type: "open", Dialog: SearchDialog, takeText }),
      () => {
        takeText();
        setState({ type: "failed" });
      },
    );
  };
  useSearchKeys(open);
  return (
    <div className={styles["search"]}>
      <button
        type="button"
        className={styles["button"]}
        aria-haspopup="dialog"
        aria-keyshortcuts={keys.startsWith("⌘") ? "Meta+K" : "Control+K"}
        aria-label="Search the site"
        onClick={open}
      >
        <svg viewBox="0 0 16 16" className={styles["glass"]} aria-hidden="true">
          <path d="M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10.6 10.6 14 14" />
        </svg>
        <span className={styles["word"]}>Search</span>
        <kbd className={styles["keys"]}>{keys}</kbd>
      </button>
      {state.type === "failed" && (
        <p role="alert" className={styles["failed"]}>
          The search could not be loaded. Is there a connection?{" "}
          <button type="button" onClick={open}>
            Try again
          </button>
        </p>
      )}
      {state.type === "open" && <state.Dialog takeText={state.takeText} onClose={close} />}
    </div>
  );
}
