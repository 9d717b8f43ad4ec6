// Owns the tab list TypeScript / Python. One tab stop; the arrow keys, Home and End choose.
import type { KeyboardEvent } from "react";
import type { Language } from "../engines";
import { chooseLanguage } from "./language-choice";
import styles from "./LanguageTabs.module.css";

export const languages = ["typescript", "python"] as const satisfies readonly Language[];
export const languageNames: Record<Language, string> = { typescript: "TypeScript", python: "Python" };
export const tabId = (base: string, language: Language): string => `${base}-tab-${language}`;
export const panelId = (base: string, language: Language): string => `${base}-panel-${language}`;

const targets: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % languages.length,
  ArrowLeft: (index) => (index + languages.length - 1) % languages.length,
  Home: () => 0,
  End: () => languages.length - 1,
};

export function LanguageTabs({ base, language }: { base: string; language: Language }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = languages[targets[event.key]?.(languages.indexOf(language)) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    chooseLanguage(target);
    document.getElementById(tabId(base, target))?.focus();
  };
  return (
    <div role="tablist" aria-label="Language" className={styles["tabs"]} onKeyDown={move}>
      {languages.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(base, name)}
          className={styles["tab"]}
          aria-selected={name === language}
          aria-controls={panelId(base, name)}
          tabIndex={name === language ? 0 : -1}
          onClick={() => chooseLanguage(name)}
        >
          {languageNames[name]}
        </button>
      ))}
    </div>
  );
}
