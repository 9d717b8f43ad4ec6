// Owns the search of the site as one meets it: a box, the results under it, and the keys that lead through them.
import useBaseUrl from "@docusaurus/useBaseUrl";
import { useHistory } from "@docusaurus/router";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Answer } from "../find";
import type { PageKind } from "../pages";
import { partsOf, statusOf, step, type Row } from "../rows";
import { focusPlace } from "./focus-place";
import { Guidance } from "./Guidance";
import { ResultList, rowId } from "./ResultList";
import styles from "./SearchDialog.module.css";
import { isShortcut } from "./use-search-keys";
import { useSite } from "./use-site";

const NOTHING: Answer = { count: 0, groups: [], corrections: [], nearest: [] };
const SHORT: ReadonlySet<PageKind> = new Set();

export interface SearchDialogProps {
  /** Gives what was typed while the dialog was on its way; from then on it is typed into the dialog. */
  takeText: () => string;
  /** Takes the dialog away. */
  onClose: () => void;
}

/** Opens as soon as it is there. */
export function SearchDialog({ takeText, onClose }: SearchDialogProps): ReactNode {
  const root = useBaseUrl("/");
  const router = useHistory();
  const list = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { site, retry } = useSite(root);
  const [text, setText] = useState("");
  const [whole, setWhole] = useState(SHORT);
  const [active, setActive] = useState(0);
  const answer = useMemo(() => (site.type === "ready" ? site.search.answer(text) : NOTHING), [site, text]);
  const parts = useMemo(() => partsOf(answer, whole), [answer, whole]);
  const rows = parts.flatMap((part) => part.rows);

  // The browser gives the focus back to where it was when the dialog closes.
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(rowId(list, active))?.scrollIntoView({ block: "nearest" });
  }, [list, active, parts]);

  const type = (next: string) => {
    setText(next);
    setWhole(SHORT);
    setActive(0);
  };
  const open = (row: Row) => {
    if (row.type === "more") {
      setWhole(new Set([...whole, row.kind]));
      return;
    }
    dialog.current?.close();
    router.push(root + row.found.place.path);
    focusPlace(row.found.place.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const row = rows[active];
    if (by === 1 || by === -1) setActive(step(active, by, rows.length));
    else if (event.key === "Enter" && row && !event.nativeEvent.isComposing) open(row);
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      aria-label="Search the site"
      className={styles["dialog"]}
      onClose={onClose}
      onKeyDown={(event) => {
        // The key that opens it closes it.
        if (!isShortcut(event.nativeEvent)) return;
        event.preventDefault();
        dialog.current?.close();
      }}
      // The dialog itself is hit only where nothing of it stands: beside it.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className={styles["sheet"]}>
        <search className={styles["bar"]}>
          <input
            type="text"
            role="combobox"
            className={styles["box"]}
            aria-label="Search docs, API, history and posts"
            aria-autocomplete="list"
            aria-expanded={rows.length > 0}
            aria-controls={list}
            aria-activedescendant={rows.length > 0 ? rowId(list, active) : undefined}
            placeholder="TaskGroup, call_soon, PEP 492, 3.11"
            autoComplete="off"
            autoCapitalize="off"
            enterKeyHint="go"
            spellCheck={false}
            autoFocus
            value={text}
            onFocus={() => {
              const early = takeText();
              if (early !== "") type(early);
            }}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <p role="status" className={styles["status"]}>
            {site.type === "loading" ? "Loading the index…" : statusOf(answer, text)}
          </p>
          <button type="button" className={styles["close"]} onClick={() => dialog.current?.close()}>
            Close
          </button>
        </search>
        <Guidance site={site} text={text} answer={answer} onRetry={retry} onTry={type} />
        {rows.length > 0 && (
          <ResultList
            id={list}
            parts={parts}
            active={active}
            texts={site.type === "ready" ? site.texts : null}
            root={root}
            onOpen={open}
            onPoint={setActive}
          />
        )}
        <p className={styles["keys"]} aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> opens <kbd>Esc</kbd> closes
        </p>
      </div>
    </dialog>
  );
}
