// Owns showing a line's twin while a reader points at it: a band in both languages, and the other language's line beside.
import { type CSSProperties, type RefObject, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import type { Language } from "../../engines";
import { twinLines } from "./twin-lines";
import styles from "./TwinHint.module.css";

interface TwinHintProps {
  sources: Record<Language, string>;
  language: Language;
  names: Record<Language, string>;
  /** Holds both panels. */
  panels: RefObject<HTMLElement | null>;
  panelIds: Record<Language, string>;
}

const other: Record<Language, Language> = { typescript: "python", python: "typescript" };

const at = (row: number) => ({ "--line": row }) as CSSProperties;

/** In pixels, between a line and its twin beside it. */
const gap = 24;

/**
 * Beside the line that is pointed at where that leaves room, else below it. Beside the first stands the button that copies,
 * and beside others the names of the tasks that are there.
 */
function place(hint: HTMLElement | null, panel: HTMLElement, line: number): void {
  const code = panel.querySelector(`pre > code > span:nth-child(${line})`);
  if (hint === null || code === null) return;
  const isTaken = line === 1 || panel.querySelector(`[data-code-marks] [data-line="${line}"]`) !== null;
  const written = document.createRange();
  written.selectNodeContents(code);
  const free = hint.getBoundingClientRect().right - written.getBoundingClientRect().right;
  hint.toggleAttribute("data-beside", !isTaken && free > hint.offsetWidth + gap);
}

/** The line of a listing under the pointer. */
function lineAt(target: EventTarget | null): number | null {
  const line = target instanceof Element ? target.closest("pre > code > span") : null;
  return line?.parentElement == null ? null : [...line.parentElement.children].indexOf(line) + 1;
}

export function TwinHint({ sources, language, names, panels, panelIds }: TwinHintProps) {
  const [line, setLine] = useState<number | null>(null);
  useEffect(() => {
    const element = panels.current;
    const point = ({ target }: PointerEvent) => setLine(lineAt(target));
    const leave = () => setLine(null);
    element?.addEventListener("pointerover", point);
    element?.addEventListener("pointerleave", leave);
    return () => {
      element?.removeEventListener("pointerover", point);
      element?.removeEventListener("pointerleave", leave);
    };
  }, [panels]);
  const isPointed = line !== null;
  const twins = useMemo(
    () => (isPointed ? twinLines(sources.typescript, sources.python) : null),
    [isPointed, sources],
  );
  if (line === null || twins === null) return null;
  const twin = (language === "typescript" ? twins.toPython : twins.toTypescript).get(line);
  if (twin === undefined) return null;
  const text = sources[other[language]].split("\n")[twin - 1]?.trim() ?? "";
  const here = document.getElementById(panelIds[language]);
  const there = document.getElementById(panelIds[other[language]]);
  return (
    <>
      {here !== null &&
        createPortal(
          <div className={styles["marks"]} aria-hidden="true">
            <div className={styles["band"]} style={at(line - 1)} />
            <div
              ref={(hint) => place(hint, here, line)}
              className={styles["hint"]}
              style={at(line)}
              data-twin={twin}
            >
              <span className={styles["place"]}>{`${names[other[language]]} ${twin}`}</span> {text}
            </div>
          </div>,
          here,
        )}
      {there !== null &&
        createPortal(
          <div className={styles["marks"]} aria-hidden="true">
            <div className={styles["band"]} style={at(twin - 1)} />
          </div>,
          there,
        )}
    </>
  );
}
