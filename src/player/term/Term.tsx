// Owns a word with its definition: the browser's own popover, opened by pointing, focus, press or touch; Escape closes.
import Link from "@docusaurus/Link";
import { type FocusEvent, type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./Term.module.css";

interface TermProps {
  id: string;
  children: ReactNode;
  /** From the glossary: the build adds it, and the address of the entry. */
  definition?: string;
  href?: string;
}

/** The way from the word to its definition may leave both for so long. */
const patience = 200;
const wordJoiner = "\u2060";

export function Term({ id, children, definition, href }: TermProps) {
  if (definition === undefined || href === undefined) {
    throw new Error(
      `<Term id="${id}"> has no definition. Write it in a page of the docs, as text in a sentence.`,
    );
  }
  const popoverId = useId();
  const word = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = () => {
    clearTimeout(leaving.current);
    if (word.current === null || box.current?.matches(":popover-open") !== false) return;
    // The style sheet places the box at its source.
    box.current.showPopover({ source: word.current });
  };
  const hide = () => {
    clearTimeout(leaving.current);
    if (box.current?.matches(":popover-open") === true) box.current.hidePopover();
  };
  const hideSoon = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(hide, patience);
  };
  const hideWithFocus = ({ relatedTarget }: FocusEvent) => {
    const goesInside = relatedTarget instanceof Node && box.current?.contains(relatedTarget) === true;
    if (!goesInside && relatedTarget !== word.current) hide();
  };
  useEffect(() => () => clearTimeout(leaving.current), []);

  return (
    <>
      <button
        ref={word}
        type="button"
        className={styles["word"]}
        aria-describedby={popoverId}
        popoverTarget={popoverId}
        // A press after pointing or focus has opened it must not close it again.
        popoverTargetAction="show"
        onPointerEnter={({ pointerType }) => {
          if (pointerType === "mouse") show();
        }}
        onPointerLeave={hideSoon}
        onFocus={({ target }) => {
          if (target.matches(":focus-visible")) show();
        }}
        onBlur={hideWithFocus}
      >
        {children}
      </button>
      {/* A line may break after a button, and the comma behind it would begin the next one. */}
      {wordJoiner}
      <span
        ref={box}
        id={popoverId}
        popover="auto"
        className={styles["box"]}
        onPointerEnter={() => clearTimeout(leaving.current)}
        onPointerLeave={hideSoon}
        onBlur={hideWithFocus}
      >
        {definition} <Link to={href}>Glossary</Link>
      </span>
    </>
  );
}
