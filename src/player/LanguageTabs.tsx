// Owns the tab list TypeScript / Python / Lowered. One tab stop; the arrow keys, Home and End choose.
import type { KeyboardEvent } from "react";
import type { Language } from "../engines";
import styles from "./LanguageTabs.module.css";

export const languages = ["typescript", "python"] as const satisfies readonly Language[];
/** The third is not a language but what becomes of the first: a choice for one snippet, not for the site. */
export type Tab = Language | "lowered";
const tabs = [...languages, "lowered"] as const satisfies readonly Tab[];

export const languageNames: Record<Tab, string> = {
  typescript: "TypeScript",
  python: "Python",
  lowered: "Lowered",
};
export const tabId = (base: string, tab: Tab): string => `${base}-tab-${tab}`;
export const panelId = (base: string, tab: Tab): string => `${base}-panel-${tab}`;

const targets: Record<string, (index: number) => number> = {
  ArrowRight: (index) => (index + 1) % tabs.length,
  ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

interface LanguageTabsProps {
  base: string;
  tab: Tab;
  onChoose: (tab: Tab) => void;
}

export function LanguageTabs({ base, tab, onChoose }: LanguageTabsProps) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = tabs[targets[event.key]?.(tabs.indexOf(tab)) ?? -1];
    if (target === undefined) return;
    event.preventDefault();
    onChoose(target);
    document.getElementById(tabId(base, target))?.focus();
  };
  return (
    <div role="tablist" aria-label="Language" className={styles["tabs"]} onKeyDown={move}>
      {tabs.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(base, name)}
          className={styles["tab"]}
          title={name === "lowered" ? "What the async code becomes: generators and helpers" : undefined}
          aria-selected={name === tab}
          aria-controls={name === "lowered" && tab !== "lowered" ? undefined : panelId(base, name)}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {languageNames[name]}
        </button>
      ))}
    </div>
  );
}
