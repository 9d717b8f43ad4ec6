// Owns the search box, always in reach, and beside it the number of events that match.
import { useEffect, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import styles from "./SearchBar.module.css";

interface SearchBarProps {
  box: RefObject<HTMLInputElement | null>;
  text: string;
  status: string;
  /** Whether there is anything to clear. */
  clearable: boolean;
  onText: (text: string) => void;
  onLeave: () => void;
  onClear: () => void;
  /** The arrow that leads into the results. */
  onDown: () => void;
  onEnter: () => void;
}

export function SearchBar(props: SearchBarProps): ReactNode {
  const { box, text, status, clearable, onText, onLeave, onClear, onDown, onEnter } = props;
  useSlash(box);
  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case "ArrowDown":
        event.preventDefault();
        onDown();
        break;
      case "Enter":
        onEnter();
        break;
      case "Escape":
        // The browser's own clearing of the box would leave the filters.
        event.preventDefault();
        if (clearable) onClear();
        else box.current?.blur();
    }
  };
  return (
    <search className={styles["bar"]}>
      <label className={styles["field"]}>
        <svg viewBox="0 0 16 16" className={styles["glass"]} aria-hidden="true">
          <path d="M7 2.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6ZM10.6 10.6 14 14" />
        </svg>
        <input
          ref={box}
          type="search"
          className={styles["box"]}
          aria-label="Search the history"
          placeholder="TaskGroup, pep492, 3.5..3.8, -removal"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-keyshortcuts="/"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onBlur={onLeave}
          onKeyDown={onKeyDown}
        />
        <kbd className={styles["key"]} aria-hidden="true">
          /
        </kbd>
      </label>
      <p role="status" className={styles["status"]}>
        {status}
      </p>
      {clearable && (
        <button type="button" className={styles["clear"]} onClick={onClear}>
          Clear
        </button>
      )}
    </search>
  );
}

/** `/` leads to the box from anywhere on the page where it does not mean itself. */
function useSlash(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [box]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}
